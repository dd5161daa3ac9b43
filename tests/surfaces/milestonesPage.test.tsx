import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { addressBar, openPage, withFeeds } from './openPage';

withFeeds();

it('lists the whole campaign by year, with place, source and what is known of the date', async () => {
  openPage('/milestones/');
  const year = await screen.findByRole('region', { name: '2020' });
  const [launch] = within(year).getAllByRole('listitem');
  expect(launch).toHaveTextContent('14 Mei 2020');
  expect(launch).toHaveTextContent('Peluncuran Gerakan Nasional Bangga Buatan Indonesia');
  expect(launch).toHaveTextContent('laporan berita');
  expect(screen.getAllByText('tanggal persis tidak diketahui').length).toBeGreaterThan(0);
  expect(screen.getByText('40 dari 40 peristiwa ditampilkan')).toBeVisible();
});

it('filters by kind and keeps it in the address', async () => {
  const user = openPage('/en/milestones/');
  await user.click(await screen.findByRole('checkbox', { name: /^Regional festival/u }));
  expect(screen.getByText('19 of 40 events shown', { selector: '[aria-live]' })).toBeVisible();
  expect(addressBar()).toMatch(/milestones=.*launch/u);
  await user.click(screen.getByRole('checkbox', { name: /^Regional festival/u }));
  expect(addressBar()).toBe('/en/milestones/');
});

it('says that none is chosen and shows all again', async () => {
  const user = openPage('/en/milestones/?milestones=none');
  expect(await screen.findByText('No events are chosen')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByText('40 of 40 events shown')).toBeVisible();
});
