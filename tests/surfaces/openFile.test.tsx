import { readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';

import { chartPageMessages } from '@/i18n/messages/chartPage';
import { openFileMessages } from '@/i18n/messages/openFile';

import { addressBar, openPage, withFeeds } from './openPage';

withFeeds();

beforeAll(() => {
  // The simulated browser knows dialogs, but cannot open them.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const words = openFileMessages.id;

/** Gives files as a reader chooses them. */
async function give(user: ReturnType<typeof openPage>, ...files: readonly File[]): Promise<void> {
  await user.upload(await screen.findByLabelText(words.choose), [...files]);
}

/** A table; charts last from test to test, and those of one name are of one source. */
function table(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\n')], name, { type: 'text/csv' });
}

/** What a browser's database answers with; `event` follows at once. */
function answered(event: string, fields: object = {}): EventTarget {
  const target = Object.assign(new EventTarget(), fields);
  setTimeout(() => target.dispatchEvent(new Event(event)), 0);
  return target;
}

/** A database that gives what it has and writes nothing. */
function databaseThatKeeps(charts: readonly { readonly id: string }[]) {
  const store = {
    getAll: () => answered('success', { result: charts }),
    get: (id: string) => answered('success', { result: charts.find((each) => each.id === id) }),
    count: () => answered('success', { result: 1 }),
    delete: () => answered('success', { result: undefined }),
  };
  const result = Object.assign(new EventTarget(), {
    close: () => undefined,
    transaction: (_: string, mode: IDBTransactionMode) =>
      answered(mode === 'readonly' ? 'complete' : 'abort', { objectStore: () => store }),
  });
  return { open: () => answered('success', { result }) };
}

async function draw(user: ReturnType<typeof openPage>): Promise<void> {
  const button = await screen.findByRole('button', { name: words.draw });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
}

async function finding(): Promise<HTMLElement> {
  await waitFor(() => expect(addressBar()).toMatch(/^\/open\/\?own=own-/u));
  return screen.findByRole('heading', { level: 1, name: /pada|in/u });
}

it('asks how numbers are written where both readings fit, says what each would give, and draws what was answered', async () => {
  const user = openPage('/open/');
  await give(user, table('ekspor.csv', 'Tahun;Ekspor', '2019;1.234', '2020;2.345', '2021;3.456'));
  expect(await screen.findByText(/“1\.234” dibaca 1234 · “1\.234” dibaca 1,234/u)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /internasional/u }));
  await waitFor(() => expect(screen.getByRole('radio', { name: /internasional/u })).toBeChecked());
  await draw(user);
  expect(await finding()).toHaveTextContent('3,456 pada 2021');
});

it('draws the figures that are on the screen when another answer was tried and given up', async () => {
  const user = openPage('/open/');
  await give(user, table('batal.csv', 'Tahun;Ekspor', '2019;1.234', '2020;2.345', '2021;3.456'));
  await user.click(await screen.findByRole('radio', { name: /\(Indonesia\)/u }));
  await waitFor(() => expect(screen.getByRole('button', { name: words.draw })).toBeEnabled());
  fireEvent.click(screen.getByRole('radio', { name: /internasional/u }));
  expect(screen.getByRole('radio', { name: /internasional/u })).toBeChecked();
  expect(screen.getByRole('button', { name: words.draw })).toBeDisabled();
  fireEvent.click(screen.getByRole('button', { name: words.cancel }));
  expect(screen.getByRole('radio', { name: /\(Indonesia\)/u })).toBeChecked();
  // The reading that was given up goes on for as long.
  await new Promise((done) => {
    setTimeout(done, 200);
  });
  await draw(user);
  expect(await finding()).toHaveTextContent('3.456 pada 2021');
});

it('takes a second answer that is given while the first is tried', async () => {
  const user = openPage('/open/');
  await give(user, table('tanggal.csv', 'Tanggal;Ekspor', '03/04/2021;1.234', '04/04/2021;2.345', '05/04/2021;3.456'));
  const [style, order] = [/internasional/u, /hari dahulu/u];
  await screen.findByRole('radio', { name: order });
  fireEvent.click(screen.getByRole('radio', { name: style }));
  fireEvent.click(screen.getByRole('radio', { name: order }));
  expect(screen.getByRole('radio', { name: style })).toBeChecked();
  await draw(user);
  expect(await finding()).toHaveTextContent('3,456 pada 5 April 2021');
});

it('says of figures in millions that they are, where the file names no unit', async () => {
  const user = openPage('/open/');
  await give(user, table('umkm.csv', 'Tahun;UMKM (juta)', '2019;8,5', '2020;11,7', '2021;17,25'));
  expect(
    await screen.findByText(/Kelipatan angkanya diambil dari nama indikator, mohon diperiksa: juta\./u),
  ).toBeVisible();
  expect(screen.getByText(/^juta, satuan tidak disebut · tahunan · 3 angka/u)).toBeVisible();
  await draw(user);
  expect(await finding()).toHaveTextContent('17,25 juta');
});

it('keeps a typed title when a series joins, and puts it on no other series', async () => {
  const user = openPage('/open/');
  await give(user, table('wilayah.csv', 'Tahun,Bone,Wajo', '2019,10,20', '2020,11,21'));
  const bone = await screen.findByRole('checkbox', { name: /^Bone/u });
  const wajo = screen.getByRole('checkbox', { name: /^Wajo/u });
  await user.click(wajo);
  await user.click(screen.getByText(words.names));
  const title = (): HTMLElement => screen.getByLabelText(words.fields.title);
  await user.clear(title());
  await user.type(title(), 'Warga Bone');
  await user.click(wajo);
  expect(title()).toHaveValue('Warga Bone');
  await user.click(bone);
  await user.click(wajo);
  await user.click(wajo);
  expect(title()).toHaveValue('Wajo');
});

it('draws a feed of the contract under the names that were written, whatever its title', async () => {
  const user = openPage('/open/');
  await give(user, new File([readFileSync('public/feeds/umkm-total.json', 'utf8')], 'umpan.json'));
  await user.click(await screen.findByText(words.names));
  const publisher = screen.getByLabelText(words.fields.publisher);
  await user.clear(publisher);
  await user.type(publisher, 'Dinas Contoh');
  await draw(user);
  await finding();
  expect(screen.getByText(/Pemilik data: Dinas Contoh\./u)).toBeInTheDocument();
});

it('names no kind of source that nobody chose, says a unit once, and says why no milestone stands beside old figures', async () => {
  const user = openPage('/open/');
  await give(user, table('lama.csv', 'Tahun,Nilai (miliar rupiah)', '2001,10', '2002,11'));
  await draw(user);
  expect(await finding()).toHaveTextContent(/^Nilai: 11 pada 2002/u);
  expect(screen.getByText('1 dokumen sumber untuk angka yang tampil.')).toBeInTheDocument();
  expect(await screen.findByText(words.beforeCampaign('14 Mei 2020'))).toBeInTheDocument();
});

it('says when the table of a chart cannot be made', async () => {
  const user = openPage('/open/');
  await give(user, table('unduh.csv', 'Tahun,Warga', '2019,10', '2020,11'));
  await draw(user);
  await finding();
  await user.click(screen.getByRole('radio', { name: 'Tabel' }));
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  await user.click(await screen.findByRole('button', { name: 'CSV (internasional)' }));
  expect(await screen.findByText(chartPageMessages.id.downloadFailed)).toBeInTheDocument();
});

it('keeps a chart in memory where the browser has no database, lists it, and asks before a newer file takes its place', async () => {
  const user = openPage('/open/');
  const lines = ['Tahun,Penduduk', '2019,10', '2020,11'];
  await give(user, table('penduduk.csv', ...lines));
  await draw(user);
  expect(await finding()).toHaveTextContent('11 pada 2020');
  const first = addressBar();
  expect(await screen.findByText(words.ownKeptNotTitle)).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: words.back }));
  const mine = await screen.findByRole('region', { name: words.mine });
  const item = (await within(mine).findByRole('link', { name: 'Penduduk' })).closest('li');
  expect(item).toHaveTextContent(words.notKept);

  await give(user, table('penduduk.csv', ...lines, '2021,14'));
  await draw(user);
  const dialog = await screen.findByRole('dialog', { name: words.sameTitle });
  await user.click(within(dialog).getByRole('button', { name: words.sameUpdate }));
  expect(await finding()).toHaveTextContent('14 pada 2021');
  expect(addressBar()).toBe(first);
});

it('says so when the browser refuses to delete a chart', async () => {
  const kept = { id: 'own-tetap', schema: 1, form: 'line', opened: 0, feed: { title: { id: 'Tetap', en: 'Stays' } } };
  vi.stubGlobal('indexedDB', databaseThatKeeps([kept]));
  const user = openPage('/open/');
  await user.click(await screen.findByRole('button', { name: words.removeOf('Tetap') }));
  expect(await screen.findByText(words.notRemoved('Tetap'))).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: words.undo })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tetap' })).toBeInTheDocument();
  vi.unstubAllGlobals();
});

it('changes names without changing a figure', async () => {
  const user = openPage('/open/');
  await give(user, new File([readFileSync('tests/fixtures/open/bps.json', 'utf8')], 'bps.json'));
  await draw(user);
  await finding();
  await user.click(screen.getByText(words.rename));
  const title = await screen.findByLabelText(words.fields.title);
  await user.clear(title);
  await user.type(title, 'Warga Pinrang');
  await user.type(screen.getByLabelText(words.fields.otherTitle), 'People of Pinrang');
  await user.click(screen.getByRole('button', { name: words.save }));
  expect(
    await screen.findByRole('heading', { level: 1, name: /^Warga Pinrang: 312\.473 pada 2001/u }),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'English' }));
  expect(
    await screen.findByRole('heading', { level: 1, name: /^People of Pinrang: 312,473 in 2001/u }),
  ).toBeInTheDocument();
});

it('names what cannot be charted, with the place, and keeps the file on the desk', async () => {
  const user = openPage('/open/');
  await give(user, table('jumlah.csv', 'Tahun,Jumlah', '2019,1', '2020,100000000000000000000000'));
  await draw(user);
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('FeedSemanticError');
  expect(alert).toHaveTextContent('series[0].observations');
  expect(screen.getByRole('heading', { name: words.recognised })).toBeInTheDocument();
});

it('says that an address of nobody’s chart is one', async () => {
  openPage('/en/open/?own=own-nobody');
  expect(await screen.findByRole('heading', { level: 1, name: openFileMessages.en.unknownTitle })).toBeInTheDocument();
});

it('is found in the footer, on the overview and on the page of the sources', async () => {
  const user = openPage('/sources/');
  const main = await screen.findByRole('main');
  expect(await within(main).findByRole('link', { name: words.title })).toHaveAttribute('href', '/open/');
  await user.click(within(screen.getByRole('contentinfo')).getByRole('link', { name: words.title }));
  const title = await screen.findByRole('heading', { level: 1, name: words.title });
  await waitFor(() => expect(title).toHaveFocus());
});

it('draws the likeliest frequency where a file leaves it open, says so, and takes another answer', async () => {
  const user = openPage('/open/');
  const text = readFileSync('tests/fixtures/formats/fred/lewiskk016-eur_usd_m.json', 'utf8');
  await give(user, new File([text], 'eur_usd.json'));
  expect(await screen.findByRole('radio', { name: 'bulanan' })).toBeChecked();
  expect(screen.getByText(/· bulanan ·/u)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'harian' }));
  expect(await screen.findByText(/· harian ·/u)).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'bulanan' }));
  expect(await screen.findByText(/· bulanan ·/u)).toBeInTheDocument();
  await draw(user);
  expect(await finding()).toHaveTextContent('1,084 pada Juni 2023');
});
