import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { openPage, server, withFeeds } from './openPage';

withFeeds();

it('states every feed in words with its figures, rights and files', async () => {
  openPage('/sources/');
  const pmi = await screen.findByRole('article', { name: 'PMI manufaktur Indonesia' });
  expect(pmi).toHaveTextContent('Angka terbaruFebruari 2026');
  expect(pmi).toHaveTextContent(/Rilis berikutnya(tidak diumumkan|\d+ \p{L}+ \d{4})/u);
  expect(pmi).toHaveTextContent(/Hak penggunaan ?S&P Global/u);
  expect(within(pmi).getByRole('link', { name: 'Berkas JSON (pmi.json)' })).toHaveAttribute('href', '/feeds/pmi.json');
  expect(within(pmi).getByRole('link', { name: 'Skema JSON' })).toHaveAttribute('href', '/schema/feed.v1.json');
  expect(screen.getAllByRole('article')).toHaveLength(11);
});

it('searches the sources and narrows them to a feed', async () => {
  const user = openPage('/en/sources/');
  const feeds = await screen.findByRole('combobox', { name: 'Feed' });
  await within(feeds).findByRole('option', { name: 'Indonesia manufacturing PMI' });
  await user.selectOptions(feeds, 'Indonesia manufacturing PMI');
  expect(await screen.findByText(/^10\d of \d+ sources$/u)).toBeVisible();
  await user.type(screen.getByRole('searchbox', { name: 'Search sources' }), 'tradingeconomics');
  const list = screen.getByRole('region', { name: 'List of sources' });
  const entries = within(list).getAllByRole('listitem');
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry).toHaveTextContent(/tradingeconomics/iu);
  await user.type(screen.getByRole('searchbox', { name: 'Search sources' }), ' nowhere');
  await user.click(screen.getByRole('button', { name: 'Clear the filter' }));
  expect(screen.getByText(/^(\d+) of \1 sources$/u)).toBeVisible();
});

it('says which feed failed, what its sources miss, and reads it again', async () => {
  server.use(http.get('*/feeds/iki.json', () => HttpResponse.json({ version: '9.0' }), { once: true }));
  const user = openPage('/en/sources/');
  const iki = await screen.findByRole('article', { name: 'Industrial Confidence Index' });
  expect(await within(iki).findByText('Could not be read')).toBeVisible();
  expect(screen.getByText(/are not listed: Industrial Confidence Index/u)).toBeVisible();
  await user.click(within(iki).getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('article', { name: /^Industrial Confidence Index \(IKI\)/u })).toBeVisible();
  expect(screen.queryByText('Could not be read')).not.toBeInTheDocument();
});
