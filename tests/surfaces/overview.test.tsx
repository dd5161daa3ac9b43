import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { addressBar, openPage, withFeeds } from './openPage';

withFeeds();

it('opens in Indonesian with a finding, a card a chart, the timeline and the feeds’ health', async () => {
  openPage('/');
  expect(await screen.findByText(/10 dari 10 umpan data terbaca\./u)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/PMI manufaktur .* 90 % dari target/u);
  expect(document.documentElement.lang).toBe('id');
  expect(document.title).toBe('Indikator ekonomi dan tonggak Bangga Buatan Indonesia – Pendopo');
  const charts = screen.getByRole('region', { name: 'Grafik' });
  expect(within(charts).getAllByRole('article')).toHaveLength(10);
  expect(within(charts).getByRole('link', { name: /PMI manufaktur.*53,8 pada Februari 2026/u })).toBeVisible();
  expect(await screen.findByRole('link', { name: /^Keppres 15\/2021/u })).toBeVisible();
  const campaign = screen.getByRole('region', { name: 'Tonggak kampanye' });
  expect(within(campaign).getAllByRole('listitem').length).toBeGreaterThanOrEqual(6);
  expect(screen.getByRole('link', { name: 'Ikhtisar' })).toHaveAttribute('aria-current', 'page');
});

it('leads from a card to its chart and keeps the focus on the heading', async () => {
  const user = openPage('/en/');
  await user.click(await screen.findByRole('link', { name: /Manufacturing PMI.*53\.8 in February 2026/u }));
  expect(addressBar()).toBe('/en/chart/pmi/');
  const heading = await screen.findByRole('heading', { level: 1, name: /Manufacturing PMI 53\.8/u });
  await waitFor(() => expect(heading).toHaveFocus());
  expect(document.title).toMatch(/^Manufacturing PMI 53\.8 .* – Pendopo$/u);
});

it('leads from a milestone to its entry', async () => {
  const user = openPage('/en/');
  await user.click(await screen.findByRole('link', { name: /Launch of the Proud of Indonesian Products/u }));
  expect(addressBar()).toMatch(/^\/en\/milestones\/\?milestones=/u);
  expect(await screen.findByText('1 of 40 events shown', { selector: '[aria-live] *, [aria-live]' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(addressBar()).toBe('/en/milestones/');
});

it('leaves modified clicks to the browser', async () => {
  const user = openPage('/');
  const link = await screen.findByRole('link', { name: 'Sumber' });
  await user.keyboard('{Control>}');
  link.addEventListener('click', (event) => event.preventDefault());
  await user.click(link);
  await user.keyboard('{/Control}');
  expect(addressBar()).toBe('/');
});
