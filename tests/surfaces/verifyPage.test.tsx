import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { editionHandlers, editionText } from '@mocks/editionFiles';
import { shippedFile } from '@mocks/node';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Edition } from '@/editions/edition';
import { chartSubject } from '@/exports/chartSubject';
import type { FileRequest } from '@/exports/files/fileRequest';
import { makeFile } from '@/exports/files/makeFile';
import { htmlContent, htmlWithSnapshot } from '@/exports/snapshot/htmlFile';
import { makeSnapshot } from '@/exports/snapshot/makeSnapshot';
import { sealSnapshot } from '@/exports/snapshot/seal';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { mostFileBytes } from '@/exports/snapshot/snapshotLimits';
import { decodeEdition } from '@/feeds/decodeEdition';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeLedger } from '@/feeds/decodeLedger';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { encodeFeed } from '@/feeds/encodeFeed';
import { publishedSite } from '@/app/downloads';
import { chartAddress, defaultView } from '@/url/address';

import { openPage, server, withFeeds } from './openPage';

withFeeds();

beforeEach(() => {
  server.use(...editionHandlers());
  // The simulated browser shows no pictures.
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined }));
});

async function nameOn(day: string): Promise<string> {
  const ledger = decodeLedger(JSON.parse(await editionText('ledger.json')), 'check');
  const lines = ledger.ok ? ledger.value.editions : [];
  const line = lines.find(({ chart, edition }) => chart === 'umkm-baru' && edition.startsWith(`${day}.`));
  if (!line) throw new Error(`no edition of ${day}`);
  return line.edition;
}

async function editionOn(day: string): Promise<{ readonly name: string; readonly edition: Edition }> {
  const name = await nameOn(day);
  const decoded = decodeEdition(JSON.parse(await editionText(`umkm-baru/${name}.json`)), 'check');
  if (!decoded.ok) throw new Error('the edition is refused');
  return { name, edition: decoded.value };
}

/** A document that shows nothing: what is in the record alone counts. */
const bareDocument = '<!doctype html><html lang="id"><body></body></html>';

interface Making {
  readonly change?: (snapshot: Snapshot) => Snapshot;
  /** Seal it again after the change, as a forger would. */
  readonly seal?: boolean;
}

/** What a file is made from: an edition, or the data of now as of a day. */
interface Made {
  readonly name: string | null;
  readonly edition: Pick<Edition, 'chart' | 'feed' | 'milestones' | 'asOf'>;
}

async function present(asOf: string): Promise<Made> {
  const { edition } = await editionOn(asOf);
  const feed = decodeFeed(JSON.parse((await shippedFile('umkm-baru.json')) ?? ''), 'reader');
  const milestones = decodeMilestones(JSON.parse((await shippedFile('milestones.json')) ?? ''), 'reader');
  if (!feed.ok || !milestones.ok) throw new Error('the feeds are refused');
  return { name: null, edition: { chart: edition.chart, feed: feed.value, milestones: milestones.value, asOf } };
}

function requestOf({ name, edition }: Made): FileRequest {
  const { asOf, milestones } = edition;
  const view = { ...defaultView, asOf };
  return {
    format: 'json',
    subject: chartSubject({ ...edition, milestones: milestones.milestones, view }),
    address: { ...chartAddress('umkm-baru', 'id'), view: name === null ? view : { ...defaultView, edition: name } },
    language: 'id',
    preset: 'article',
    theme: 'light',
    scale: 1,
    edition: name,
    compared: null,
    asOf,
    site: publishedSite,
  };
}

/** A data file as the site gives it. */
async function ownFile(made: Made): Promise<File> {
  const { bytes } = await makeFile(requestOf(made), {
    signal: new AbortController().signal,
    fetchBytes: () => Promise.reject(new Error('nothing is fetched for data')),
    encodeFeed,
  });
  return new File([bytes], 'grafik.json');
}

/** A document with a record of data, as somebody changed it. */
function fileOf(made: Made, { change = (snapshot) => snapshot, seal = true }: Making): File {
  const context = { ...requestOf(made), preset: null, theme: null };
  const snapshot = makeSnapshot(context, { drawing: null, content: htmlContent(bareDocument) });
  const changed = change(sealSnapshot(snapshot));
  return new File([htmlWithSnapshot(bareDocument, seal ? sealSnapshot(changed) : changed)], 'grafik.html');
}

async function file(making: Making = {}): Promise<File> {
  return fileOf(await editionOn('2021-05-07'), making);
}

async function give(...files: readonly File[]): Promise<void> {
  const field = await screen.findByLabelText('Pilih berkas');
  fireEvent.change(field, { target: { files } });
}

function answered(): HTMLElement {
  return screen.getByRole('region', { name: 'Hasil' });
}

async function told(name: RegExp | string): Promise<HTMLElement> {
  return within(answered()).findByRole('heading', { level: 2, name });
}

function other(snapshot: Snapshot): Snapshot {
  const series = snapshot.series.map((each) => ({
    ...each,
    rows: each.rows.map(([period, value, status]) => [period, value === null ? null : value + 1, status] as const),
    targets: each.targets.map(([period, value, basis]) => [period, value * 2, basis] as const),
  }));
  return { ...snapshot, series };
}

it('tells a file of an edition, takes the reader to the answer and says what changed since', async () => {
  openPage('/verify/');
  await give(await ownFile(await editionOn('2021-05-07')));
  const heading = await told(
    /^Datanya cocok dengan edisi 7 Mei 2021: UMKM baru di lokapasar\. Sejak itu tidak ada angka yang direvisi; \d+ ditambah$/u,
  );
  await waitFor(() => expect(heading).toHaveFocus());
  expect(heading.parentElement).toHaveAttribute('data-tone', 'good');
  expect(answered()).toHaveTextContent('Berkas: grafik.json');
  expect(answered()).toHaveTextContent(/Sejak 7 Mei 2021 tidak ada angka yang direvisi; \d+ angka ditambah\./u);
  expect(answered()).toHaveTextContent('Isi berkas JSON ini sama dengan yang dibuat situs ini');
  expect(answered()).toHaveTextContent('berisi data per 7 Mei 2021 dan dibekukan kemudian, pada 29 November 2026');
  expect(within(answered()).queryByRole('heading', { name: 'Bandingkan dengan mata Anda' })).not.toBeInTheDocument();
  expect(answered()).toHaveTextContent('Buka berkas Anda sendiri di sebelahnya');
  expect(within(answered()).getByRole('link', { name: 'Buka grafiknya seperti dalam berkas' })).toHaveAttribute(
    'href',
    `/chart/umkm-baru/?edition=${await nameOn('2021-05-07')}`,
  );
});

it('answers without the picture where it cannot be drawn', async () => {
  openPage('/verify/');
  await give(await file());
  expect(await screen.findByText('Gambar dari edisi tidak dapat dibuat')).toBeVisible();
  expect(await told(/^Datanya cocok/u)).toBeVisible();
});

it('lists figures and targets that were never published', async () => {
  openPage('/verify/');
  await give(await file({ change: other }));
  await told(/^Tidak cocok!/u);
  const figures = within(answered()).getByRole('region', { name: /^Angka: / });
  expect(
    within(figures)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['4,8\u00A0juta', '3,8\u00A0juta']);
  const targets = within(answered()).getByRole('region', { name: 'Target' });
  expect(targets).toHaveTextContent(/4\sjuta, .*2\sjuta, /u);
});

it('lists words and milestones that were changed', async () => {
  openPage('/verify/');
  const change = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    series: snapshot.series.map((each) => ({ ...each, unit: 'miliar' })),
    milestones: snapshot.milestones.slice(1),
  });
  await give(await file({ change }));
  await told(/^Tidak cocok!/u);
  expect(within(answered()).getByRole('region', { name: 'Kata-kata' })).toHaveTextContent('miliar');
  expect(within(answered()).getByRole('region', { name: 'Tonggak' })).toHaveTextContent('tidak ada');
});

it('catches a file whose seal does not fit, and compares it all the same', async () => {
  openPage('/verify/');
  await give(await file({ change: other, seal: false }));
  await told('Berkas ini diubah setelah dibuat');
  expect(answered()).toHaveTextContent('Data di dalam berkas tidak sesuai dengan segelnya');
  expect(within(answered()).getByRole('region', { name: 'Target' })).toBeVisible();
});

it('finds the edition that a file does match when it names another', async () => {
  openPage('/verify/');
  const [right, wrong] = [await nameOn('2021-05-07'), await nameOn('2021-12-31')];
  // Its own day is that of the edition that it names.
  const change = (snapshot: Snapshot): Snapshot => ({ ...snapshot, edition: wrong, asOf: '2021-12-31' });
  await give(
    await file({ change: (snapshot) => ({ ...change(snapshot), state: `chart/umkm-baru/?edition=${wrong}` }) }),
  );
  await told(/^Tidak cocok!/u);
  expect(await within(answered()).findByText(`Isinya sama persis dengan edisi lain, ${right}.`)).toBeVisible();
});

it('compares a file without an edition with the data of now as of its day', async () => {
  openPage('/verify/');
  const made = await present('2021-05-07');
  await give(fileOf(made, {}));
  await told(/^Datanya cocok dengan data kami per 7 Mei 2021 .*, tetapi belum semuanya diperiksa$/u);
  expect(answered()).toHaveTextContent('Berkas ini diunduh dari grafik yang diperbarui, bukan dari edisi.');
  await give(fileOf(made, { change: other }));
  await told(/^Bukan edisi beku, dan tidak sama/u);
  expect(within(answered()).getAllByRole('columnheader', { name: 'Dalam data kami' }).length).toBeGreaterThan(0);
});

it('knows no chart that it does not have', async () => {
  openPage('/verify/');
  await give(
    await file({
      change: (snapshot) => ({
        ...snapshot,
        chart: 'inflasi',
        edition: null,
        state: 'chart/inflasi/',
      }),
    }),
  );
  await told(/^Tidak cocok!/u);
  expect(answered()).toHaveTextContent('Berkas menyebut grafik “inflasi”. Kami tidak memiliki grafik itu.');
});

it('shows what the file says as text, and links nothing of it', async () => {
  openPage('/verify/');
  const source = { publisher: 'Palsu', title: null, url: 'https://stranger.example/laporan', published: null };
  const change = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    site: 'https://stranger.example/',
    sources: [source],
  });
  await give(await file({ change }));
  await told(/^Tidak cocok!/u);
  expect(answered()).toHaveTextContent('Berkas menyebut situs lain, https://stranger.example/.');
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
  expect(links.filter((link) => link.includes('stranger'))).toEqual([]);
});

it.each<[string, BlobPart, string]>([
  ['grafik.txt', 'halo', 'Berkas ini bukan berkas kami'],
  ['grafik.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'Berkas ini tidak membawa data'],
  ['grafik.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'Berkas ini rusak'],
])('says what %s is', async (...[name, content, title]) => {
  openPage('/verify/');
  await give(new File([content], name));
  expect(await told(title)).toBeVisible();
});

it('leads from a picture without data to the field for its code', async () => {
  openPage('/verify/');
  await give(new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], 'foto.jpg'));
  await told('Berkas ini tidak membawa data');
  await waitFor(() => expect(screen.getByRole('searchbox', { name: 'Kode pada gambar' })).toHaveFocus());
});

it('does not even read what is too large, nor a folder', async () => {
  openPage('/verify/');
  const large = new File([''], 'besar.png');
  Object.defineProperty(large, 'size', { value: mostFileBytes + 1 });
  await give(large);
  await told('Berkas ini terlalu besar');
  expect(answered()).toHaveTextContent(/25\sMB/u);
  const folder = new File([''], 'folder');
  folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  await give(folder);
  await told('Berkas ini tidak dapat dibaca');
});

it('answers the file that was given last', async () => {
  openPage('/verify/');
  const slow = await file();
  const bytes = await slow.arrayBuffer();
  let go: () => void = () => undefined;
  slow.arrayBuffer = () =>
    new Promise((resolve) => {
      go = () => resolve(bytes);
    });
  await give(slow);
  expect(await screen.findByText('Memeriksa grafik.html …')).toBeVisible();
  await give(new File(['halo'], 'grafik.txt'));
  await told('Berkas ini bukan berkas kami');
  go();
  await Promise.resolve();
  expect(await told('Berkas ini bukan berkas kami')).toBeVisible();
  expect(screen.queryByRole('heading', { name: /^Datanya cocok/u })).not.toBeInTheDocument();
});

it('names what it could not fetch and tries again', async () => {
  const refuse = http.get('*/editions/ledger.json', () => new HttpResponse('no', { status: 404 }), { once: true });
  server.use(refuse);
  const user = openPage('/verify/');
  await give(await file());
  const panel = await screen.findByRole('alert', { name: /^Daftar edisi tidak terbaca/u });
  await user.click(within(panel).getByText('Rincian teknis'));
  expect(within(panel).getByText('FeedHttpError')).toBeVisible();
  await user.click(within(panel).getByRole('button', { name: 'Coba lagi' }));
  expect(await told(/^Datanya cocok/u)).toBeVisible();
});

it('says offline what is missing', async () => {
  server.use(http.get('*/editions/ledger.json', () => new HttpResponse('no', { status: 404 })));
  const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  openPage('/verify/');
  await give(await file());
  expect(await screen.findByText(/^Perangkat ini sedang luring\. Berkas sudah dibaca/u)).toBeVisible();
  offline.mockRestore();
});

it('finds an edition by its code, as people type it', async () => {
  const user = openPage('/verify/');
  const name = await nameOn('2021-05-07');
  await user.type(
    await screen.findByRole('searchbox', { name: 'Kode pada gambar' }),
    `${name.slice(11).toUpperCase()}{Enter}`,
  );
  const heading = await told(/^Kode ini milik edisi 7 Mei 2021: UMKM baru di lokapasar$/u);
  await waitFor(() => expect(heading).toHaveFocus());
  expect(within(answered()).getByRole('link', { name: 'Halaman grafik edisi ini' })).toHaveAttribute(
    'href',
    `/chart/umkm-baru/?edition=${name}`,
  );
});

it('says what a code is and that none has it', async () => {
  const user = openPage('/verify/');
  const field = await screen.findByRole('searchbox', { name: 'Kode pada gambar' });
  await user.click(screen.getByRole('button', { name: 'Cari edisi' }));
  expect(screen.getByText('Belum ada kode yang diketik.')).toBeVisible();
  await user.type(field, 'pmi{Enter}');
  expect(
    screen.getByText('“pmi” bukan kode. Kode: 8 karakter, angka 0–9 dan huruf a–f, misalnya 3fa9c1d2.'),
  ).toBeVisible();
  await user.clear(field);
  await user.type(field, '00000000{Enter}');
  expect(await told('Tidak ada edisi dengan kode 00000000')).toBeVisible();
});

it('takes a former answer away when what is typed next is no code', async () => {
  const user = openPage('/verify/');
  const field = await screen.findByRole('searchbox', { name: 'Kode pada gambar' });
  await user.type(field, `${await nameOn('2021-05-07')}{Enter}`);
  await told(/^Kode ini milik edisi/u);
  await user.clear(field);
  await user.type(field, 'pmi{Enter}');
  expect(screen.queryByRole('heading', { name: /^Kode ini milik edisi/u })).not.toBeInTheDocument();
  await user.clear(field);
  await user.type(field, 'Edisi 2021-05-07 · pendopo{Enter}');
  await told('Edisi per 7 Mei 2021');
  expect(within(answered()).getByRole('link', { name: /^UMKM baru di lokapasar, 2021-05-07\./u })).toBeVisible();
});

it('offers the one code that is meant where a character is wrong', async () => {
  const user = openPage('/verify/');
  const code = (await nameOn('2021-05-07')).slice(11);
  const wrong = `${code.slice(0, 7)}${code.endsWith('0') ? '1' : '0'}`;
  await user.type(
    await screen.findByRole('searchbox', { name: 'Kode pada gambar' }),
    `Edisi 2021-05-07 · kode ${wrong} · pendopo/chart/umkm-baru/{Enter}`,
  );
  await told(`Tidak ada edisi dengan kode ${wrong}`);
  expect(answered()).toHaveTextContent(`Mungkin maksud Anda ${code}?`);
  await user.click(within(answered()).getByRole('button', { name: `Cari ${code}` }));
  expect(await told(/^Kode ini milik edisi 7 Mei 2021/u)).toBeVisible();
});

it('shows the edition that its address names', async () => {
  const name = await nameOn('2021-05-07');
  openPage(`/verify/?edition=${name}`);
  await screen.findByRole('region', { name: 'Hasil' });
  await told(/^Kode ini milik edisi 7 Mei 2021: UMKM baru di lokapasar$/u);
  expect(screen.getByRole('searchbox', { name: 'Kode pada gambar' })).toHaveValue(name);
});

it('keeps a picture without data beside the edition of its code', async () => {
  const user = openPage('/verify/');
  await give(new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], 'foto.jpg'));
  await told('Berkas ini tidak membawa data');
  const field = screen.getByRole('searchbox', { name: 'Kode pada gambar' });
  await user.type(field, 'pmi{Enter}');
  expect(await told('Berkas ini tidak membawa data')).toBeVisible();
  await user.clear(field);
  await user.type(field, `${await nameOn('2021-05-07')}{Enter}`);
  await told(/^Kode ini milik edisi/u);
  expect(await within(answered()).findByRole('heading', { name: 'Bandingkan dengan mata Anda' })).toBeVisible();
  expect(within(answered()).getByRole('img', { name: 'Gambar dari berkas yang diperiksa' })).toBeVisible();
});

it('looks the file of an edition up in the ledger', async () => {
  openPage('/verify/');
  const name = await nameOn('2021-05-07');
  const text = await editionText(`umkm-baru/${name}.json`);
  await give(new File([text], `${name}.json`));
  await told('Ini berkas edisi 7 Mei 2021 sendiri, tidak berubah: UMKM baru di lokapasar');
  await give(new File([text.replace('"asOf"', ' "asOf"')], `${name}.json`));
  await told(/^Berkas ini mengaku sebagai edisi, tetapi diubah/u);
  expect(within(answered()).getByRole('link', { name: `UMKM baru di lokapasar, ${name}` })).toBeVisible();
});

it('says of a document whose text it cannot vouch for that only its record was compared', async () => {
  openPage('/verify/');
  await give(await file());
  const heading = await told(/^Datanya cocok dengan data kami per 7 Mei 2021 .*, tetapi belum semuanya diperiksa$/u);
  expect(heading.parentElement).toHaveAttribute('data-tone', 'open');
  expect(answered()).toHaveTextContent('Teks yang tampak dalam berkas HTML ini tidak dibaca');
});

it('never calls the words of a file the same whose visible part was changed', async () => {
  openPage('/verify/');
  const text = await (await file()).text();
  await give(new File([text.replace('<body>', '<body>64,6')], 'grafik.html'));
  await told('Berkas ini diubah setelah dibuat');
  expect(answered()).toHaveTextContent('yang TAMPAK diubah: jangan percaya angka yang Anda lihat');
  expect(answered()).not.toHaveTextContent('kata-katanya');
});

it('shows all digits of figures that look alike', async () => {
  openPage('/verify/');
  const change = (snapshot: Snapshot): Snapshot => ({
    ...snapshot,
    series: snapshot.series.map((each) => ({
      ...each,
      rows: each.rows.map(([period, value, status]) => [period, value === null ? null : value + 1e-9, status] as const),
    })),
  });
  await give(await file({ change }));
  await told(/^Tidak cocok!/u);
  const cells = within(within(answered()).getByRole('region', { name: /^Angka: / })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual(['3,800000001\u00A0juta', '3,8\u00A0juta']);
});

it('is found in the footer and on the page of the sources', async () => {
  const user = openPage('/sources/');
  const main = await screen.findByRole('main');
  expect(await within(main).findByRole('link', { name: 'Periksa berkas' })).toHaveAttribute('href', '/verify/');
  await user.click(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Periksa berkas' }));
  const title = await screen.findByRole('heading', { level: 1, name: 'Periksa berkas' });
  await waitFor(() => expect(title).toHaveFocus());
});

it('shows a frozen chart with the way back, and never the data of now in its place', async () => {
  const name = await nameOn('2021-05-07');
  const user = openPage(`/chart/umkm-baru/?edition=${name}`);
  const note = await screen.findByRole('note');
  expect(note).toHaveTextContent(`Edisi beku 7 Mei 2021 (kode ${name.slice(11)})`);
  expect(screen.queryByRole('heading', { name: 'Pernyataan tentang grafik ini' })).not.toBeInTheDocument();
  await user.click(within(note).getByRole('link', { name: 'Grafik dengan data terbaru' }));
  expect(window.location.search).toBe('');
  expect(screen.queryByRole('note')).not.toBeInTheDocument();
});

it('names the edition that there is not', async () => {
  openPage('/en/chart/umkm-baru/?edition=2021-05-07.00000000');
  expect(await screen.findByRole('alert', { name: 'There is no edition 2021-05-07.00000000' })).toBeVisible();
  expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: /^7 May 2021, code / })).toBeVisible();
});
