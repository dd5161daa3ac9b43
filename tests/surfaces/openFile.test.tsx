import { readFileSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';

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

function table(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\n')], name, { type: 'text/csv' });
}

async function draw(user: ReturnType<typeof openPage>): Promise<void> {
  await user.click(await screen.findByRole('button', { name: words.draw }));
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
  expect(await screen.findByRole('heading', { level: 1, name: words.title })).toHaveFocus();
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
