import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { openPage, server, withFeeds } from './openPage';

withFeeds();

function broken(file: string, body = '{"version": "1.0"', once = false) {
  const answer = () => new HttpResponse(body, { headers: { 'content-type': 'application/json' } });
  return http.get(`*/feeds/${file}`, answer, { once });
}

it('loses one card to one damaged feed, with a named error, and gets it back on retry', async () => {
  server.use(broken('qris.json', '{"version": "1.0"', true));
  const user = openPage('/');
  const panel = await screen.findByRole('alert', { name: 'Merchant QRIS: data tidak terbaca' });
  expect(panel).toHaveTextContent('Berkas data tidak utuh atau rusak');
  await user.click(within(panel).getByText('Rincian teknis'));
  expect(within(panel).getByText('FeedParseError')).toBeVisible();
  expect(await screen.findByText(/9 dari 10 umpan data terbaca\. Gagal dibaca: Merchant QRIS\./u)).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/PMI manufaktur/u);
  await user.click(within(panel).getByRole('button', { name: 'Coba lagi' }));
  expect(await screen.findByText(/10 dari 10 umpan data terbaca/u)).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('names the place of a schema error in English', async () => {
  server.use(broken('pmi.json', '{"version": "1.0", "id": "pmi"}'));
  const user = openPage('/en/chart/pmi/');
  const panel = await screen.findByRole('alert', { name: 'Manufacturing PMI: data could not be read' });
  expect(screen.getByRole('heading', { level: 1, name: 'Manufacturing PMI' })).toBeVisible();
  await user.click(within(panel).getByText('Technical details'));
  expect(within(panel).getByText('FeedSchemaError')).toBeVisible();
});

it('refuses a file of a later version and says to reload', async () => {
  const later = http.get('*/feeds/iki.json', () => HttpResponse.json({ version: '9.0' }));
  server.use(later);
  openPage('/en/chart/iki/');
  expect(await screen.findByText(/uses a version that this page does not know/u)).toBeVisible();
});

it('shows ten failed panels and a way to try all again when every feed is damaged', async () => {
  const feeds = ['pmi', 'umkm-baru', 'umkm-sejak-bbi', 'umkm-total', 'esmart-ikm'];
  const more = ['pdb-industri', 'iki', 'qris', 'belanja-pdn', 'harbolnas'];
  server.use(...[...feeds, ...more].map((id) => broken(`${id}.json`)));
  const user = openPage('/en/');
  expect(await screen.findByRole('heading', { level: 1, name: 'None of the data feeds could be read' })).toBeVisible();
  expect(screen.getAllByRole('alert')).toHaveLength(10);
  expect(screen.getByText(/0 of 10 data feeds read/u)).toBeVisible();
  server.resetHandlers();
  await user.click(screen.getByRole('button', { name: 'Try all again' }));
  expect(await screen.findByText(/10 of 10 data feeds read/u)).toBeVisible();
});

it('is never blank: without the catalogue the page says so and tries again', async () => {
  server.use(broken('catalogue.json', '<!doctype html>', true));
  const user = openPage('/');
  const panel = await screen.findByRole('alert', { name: 'Daftar grafik tidak terbaca' });
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Navigasi utama' })).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: 'Coba lagi' }));
  expect(await screen.findByText(/umpan data terbaca/u)).toBeVisible();
});

it('draws the chart without its milestones and says that they are missing', async () => {
  server.use(broken('milestones.json'));
  openPage('/en/chart/pmi/');
  expect(await screen.findByRole('heading', { level: 1, name: /Manufacturing PMI 53\.8/u })).toBeVisible();
  expect(await screen.findByRole('alert', { name: /milestones could not be read.*drawn all the same/u })).toBeVisible();
});

it('says which series of a chart is missing and draws the others', async () => {
  const real: unknown = await (await fetch(new URL('/feeds/catalogue.json', window.location.origin))).json();
  const changed = JSON.stringify(real, (key, value: unknown) =>
    key === 'series' && Array.isArray(value) ? [...value.slice(0, 4), 'never-there'] : value,
  );
  server.use(broken('catalogue.json', changed));
  openPage('/en/chart/pmi/');
  expect(await screen.findByRole('heading', { level: 1, name: /Manufacturing PMI 53\.8/u })).toBeVisible();
  expect(screen.getByText(/feed does not hold: never-there/u)).toBeVisible();
});

it('tells what is loading once it takes long', async () => {
  let answer = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.get('*/feeds/pmi.json', async () => {
      await waiting;
      return HttpResponse.json({});
    }),
  );
  openPage('/en/chart/pmi/');
  expect(await screen.findByText('Loading Manufacturing PMI …')).toBeVisible();
  expect(screen.queryByText(/connection is slow/u)).not.toBeInTheDocument();
  await waitFor(() => expect(screen.getByText(/connection is slow/u)).toBeVisible(), { timeout: 4000 });
  answer();
  expect(await screen.findByRole('alert', { name: 'Manufacturing PMI: data could not be read' })).toBeVisible();
});

it.each([
  [503, 'The server has a fault (503), so the data file could not be fetched.'],
  [404, 'The server refused the request or does not have the data file (404).'],
])('tells a server at fault from one that refuses: %i', async (status, said) => {
  server.use(http.get('*/feeds/iki.json', () => new HttpResponse('no', { status })));
  openPage('/en/chart/iki/');
  expect(await screen.findByText(said)).toBeVisible();
});
