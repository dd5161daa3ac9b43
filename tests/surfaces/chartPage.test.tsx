import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { addressBar, openPage, withFeeds } from './openPage';

withFeeds();

it('shows the finding, the milestones, the feed’s words and every source', async () => {
  openPage('/chart/pmi/');
  expect(
    await screen.findByRole('heading', { level: 1, name: /PMI manufaktur 53,8 pada Februari 2026/u }),
  ).toBeVisible();
  expect(screen.getByRole('region', { name: 'Sumber dan cara baca' })).toHaveTextContent(/Indeks manajer pembelian/u);
  expect(screen.getByRole('heading', { level: 3, name: 'Semua sumber (106)' })).toBeVisible();
  expect(await screen.findByText('7 dari 40 tonggak dipilih')).toBeVisible();
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

it('keeps the choice of milestones in the address: none, a kind, one by one', async () => {
  const user = openPage('/en/chart/pmi/');
  await user.click(await screen.findByRole('radio', { name: 'None' }));
  expect(addressBar()).toBe('/en/chart/pmi/?milestones=none');
  expect(screen.getByText('0 of 40 milestones chosen')).toBeVisible();
  await user.click(screen.getByRole('checkbox', { name: /^Shopping day/u }));
  expect(addressBar()).toBe('/en/chart/pmi/?milestones=shopping-day');
  await user.click(screen.getByText(/^Choose one by one/u));
  const single = screen.getByRole('checkbox', { name: /^Presidential Instruction 2\/2022/u });
  await user.click(single);
  expect(single).toBeChecked();
  expect(screen.getByRole('checkbox', { name: /^Policy/u })).toBePartiallyChecked();
  await user.click(screen.getByRole('radio', { name: 'Main' }));
  expect(addressBar()).toBe('/en/chart/pmi/');
});

it('steps back through choices with the browser’s history', async () => {
  const user = openPage('/en/chart/pmi/');
  const sets = await screen.findByRole('group', { name: 'Milestones on the chart' });
  await user.click(within(sets).getByRole('radio', { name: 'All' }));
  expect(addressBar()).toBe('/en/chart/pmi/?milestones=all');
  window.history.back();
  expect(await screen.findByText('7 of 40 milestones chosen')).toBeVisible();
});

it('compares with a series of the same unit from another feed and says so in the address', async () => {
  const user = openPage('/en/chart/pmi/');
  const select = await screen.findByRole('combobox', { name: 'Compare with' });
  const group = await within(select).findByRole('group', { name: 'Industrial Confidence Index' });
  const [option] = within(group).getAllByRole('option');
  if (!option) throw new Error('nothing to compare with');
  await user.selectOptions(select, option);
  expect(addressBar()).toBe(`/en/chart/pmi/?compare=${option.getAttribute('value') ?? ''}`);
  expect(select).toHaveValue(option.getAttribute('value'));
  await user.selectOptions(select, '');
  expect(addressBar()).toBe('/en/chart/pmi/');
});

it('says that a series to compare does not exist', async () => {
  openPage('/en/chart/pmi/?compare=pmi.nothing');
  expect(await screen.findByText(/series to compare in this address does not exist/u)).toBeVisible();
});

it('looks back to what was known on a day', async () => {
  const user = openPage('/en/chart/pmi/');
  fireEvent.change(await screen.findByLabelText('Show what was known on'), { target: { value: '2021-05-20' } });
  expect(addressBar()).toBe('/en/chart/pmi/?asOf=2021-05-20');
  expect(screen.getByText('As known on 20 May 2021.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/54\.6 in April 2021/u);
  await user.click(screen.getByRole('button', { name: 'Back to the latest figures' }));
  expect(addressBar()).toBe('/en/chart/pmi/');
});

it('does not take a year that is still being typed', async () => {
  openPage('/en/chart/pmi/');
  fireEvent.change(await screen.findByLabelText('Show what was known on'), { target: { value: '0002-05-20' } });
  expect(addressBar()).toBe('/en/chart/pmi/');
});

it('says over the chart how old its newest figure is and when the next one comes', async () => {
  openPage('/chart/pmi/');
  const age = await screen.findByText(/^(?:Angka terakhir|Angka ini sudah lama: terakhir) Februari 2026, .+\. /u);
  expect(age).toHaveTextContent(/(?:Rilis berikutnya .+|Angka dari rilis .+ belum masuk)\.$/u);
  const controls = screen.getByRole('group', { name: 'Rentang waktu' });
  expect(age.compareDocumentPosition(controls)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('says the date looked back to in words beside the field', async () => {
  openPage('/chart/pmi/?asOf=2021-05-15');
  expect(await screen.findByLabelText('Tampilkan yang diketahui pada')).toHaveAccessibleDescription(/^15 Mei 2021 /u);
  expect(screen.getByText('Seperti diketahui pada 15 Mei 2021.')).toBeVisible();
});

it('copies a line to cite the chart with, and says so', async () => {
  const user = openPage('/en/chart/pmi/');
  await user.click(await screen.findByRole('button', { name: 'Copy the citation' }));
  expect(await screen.findByText('The citation has been copied.')).toBeVisible();
  const line = await window.navigator.clipboard.readText();
  expect(line).toMatch(
    /^S&P Global .+ “.+PMI”\. Pendopo, http:\/\/.+\/en\/chart\/pmi\/ \(read on \d+ \p{L}+ \d{4}\)\.$/u,
  );
  expect(screen.getByText(line)).toBeVisible();
});

it('selects the line where copying is refused', async () => {
  const user = openPage('/chart/pmi/');
  const copy = await screen.findByRole('button', { name: 'Salin kutipan' });
  vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(copy);
  expect(await screen.findByText(/^Peramban tidak mengizinkan penyalinan/u)).toBeVisible();
  expect(window.getSelection()?.toString()).toMatch(/^S&P Global .+dibaca/u);
});

it('says that nothing was known yet', async () => {
  openPage('/chart/qris/?asOf=2001-01-01');
  expect(await screen.findByText('Belum ada angka yang diketahui pada 1 Januari 2001.')).toBeVisible();
});

it('shows the table in the chart’s place and says so in the address', async () => {
  const user = openPage('/en/chart/umkm-baru/');
  await user.click(await screen.findByRole('radio', { name: 'Table' }));
  expect(addressBar()).toBe('/en/chart/umkm-baru/?view=table');
  expect(await screen.findAllByRole('table')).not.toHaveLength(0);
});

it('puts the readings and every source on paper', async () => {
  openPage('/en/chart/umkm-baru/');
  expect(await screen.findByText('All sources (7)')).toBeVisible();
  const table = screen.getByRole('table', { name: /^MSMEs new to marketplaces/u });
  const fold = table.closest('details');
  expect(fold).not.toHaveAttribute('open');
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(fold).toHaveAttribute('open');
  expect(table).toHaveTextContent(/5\.5/u);
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(fold).not.toHaveAttribute('open');
});

it('lists the feed’s other series with their figures and sources', async () => {
  const user = openPage('/en/chart/umkm-baru/');
  const others = await screen.findByRole('region', { name: 'Other figures in this feed' });
  await user.click(within(others).getByText('All figures (1)'));
  expect(within(others).getByRole('table')).toHaveTextContent(/2\.3 million/u);
  expect(within(others).getAllByRole('link')).not.toHaveLength(0);
});

it('names the charts that exist when an id does not', async () => {
  const user = openPage('/en/chart/nothing/');
  expect(await screen.findByRole('heading', { level: 1, name: 'Chart not found' })).toBeVisible();
  expect(screen.getByText(/no chart called “nothing”/u)).toBeVisible();
  const charts = screen.getByRole('navigation', { name: 'Charts that exist' });
  expect(within(charts).getAllByRole('link')).toHaveLength(10);
  await user.click(within(charts).getByRole('link', { name: 'QRIS merchants' }));
  expect(await screen.findByRole('heading', { level: 1, name: /^QRIS merchants: \d/u })).toBeVisible();
});
