import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';

import { weigh } from '@/claims/weigh';
import { siteClaimData } from '@mocks/siteClaims';
import { siteFile, siteStatements } from '@mocks/siteStatements';

import { openPage, server, withFeeds } from './openPage';

withFeeds();

const data = siteClaimData();
const weighed = siteStatements().flatMap((each) => weigh(each, data));

function answer(file: string, body: string) {
  return http.get(`*/feeds/${file}`, () => new HttpResponse(body, { headers: { 'content-type': 'application/json' } }));
}

/** The statements of a group as they stand in it. */
async function group(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

it('shows every statement under its chart, with the count of what came of checking', async () => {
  openPage('/statements/');
  const pmi = await group('PMI manufaktur');
  expect(screen.getByRole('heading', { level: 1, name: 'Pernyataan tentang angka' })).toBeVisible();
  expect(document.title).toMatch(/^Pernyataan tentang angka/u);
  const tally = screen.getByText(/pernyataan dengan \d+ klaim/u).textContent;
  const [statements = 0, claims = 0, ...outcomes] = (tally.match(/\d+/gu) ?? []).map(Number);
  expect(statements).toBe(siteStatements().length);
  expect(claims).toBe(siteStatements().reduce((sum, each) => sum + each.claims.length, 0));
  expect(outcomes).toEqual([
    weighed.filter(({ now, circular }) => now.outcome === 'agrees' && !circular).length,
    weighed.filter(({ now, circular }) => now.outcome === 'agrees' && circular).length,
    weighed.filter(({ now }) => now.outcome === 'differs').length,
    weighed.filter(({ now }) => now.outcome === 'cannot-tell').length,
  ]);
  expect(outcomes.reduce((sum, each) => sum + each, 0)).toBe(claims);
  expect(outcomes.every((each) => each > 0)).toBe(true);
  expect(within(pmi).getByText(/berbeda: \+1,4.poin atau 2,6.%, bukan 3.%/u)).toBeVisible();
  const shown = siteStatements().filter(({ id }) => document.querySelector(`[id="${id}"]`));
  expect(shown).toHaveLength(siteStatements().length);
});

const shownIds = () => siteStatements().flatMap(({ id }) => (document.querySelector(`li[id="${id}"]`) ? [id] : []));

it.each([
  ['Those that differ', 'differs'],
  ['Those that cannot be checked', 'cannot-tell'],
] as const)('shows only %s when asked, and all again', async (name, outcome) => {
  const user = openPage('/en/statements/');
  await group('Manufacturing PMI');
  const tally = screen.getByText(/statements with \d+ claims/u).textContent;
  const filter = within(screen.getByRole('group', { name: 'Show' }));
  expect(filter.getByRole('radio', { name: 'All' })).toBeChecked();
  await user.click(filter.getByRole('radio', { name }));
  const wanted = siteStatements().filter((each) => weigh(each, data).some(({ now }) => now.outcome === outcome));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThan(siteStatements().length);
  expect(shownIds()).toEqual(wanted.map(({ id }) => id));
  const contents = within(screen.getByRole('navigation', { name: 'By chart' })).getAllByRole('link');
  const counts = contents.map((link) => Number(/\((\d+)\)$/u.exec(link.textContent)?.[1]));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(wanted.length);
  expect(screen.getByText(/statements with \d+ claims/u)).toHaveTextContent(tally);
  await user.click(filter.getByRole('radio', { name: 'All' }));
  expect(shownIds()).toHaveLength(siteStatements().length);
});

it('says that there is none when no statement is as asked for', async () => {
  server.use(answer('statements.json', onlyAgreeing(siteFile('statements.json'))));
  const user = openPage('/en/statements/');
  await group('Manufacturing PMI');
  await user.click(screen.getByRole('radio', { name: 'Those that differ' }));
  expect(shownIds()).toEqual([]);
  expect(screen.getByText('There is no such statement.')).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'By chart' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: 'All' }));
  expect(shownIds().length).toBeGreaterThan(0);
});

it('folds the check of a reader’s own text away above the statements, and makes it when it is opened', async () => {
  const user = openPage('/en/statements/');
  const pmi = await group('Manufacturing PMI');
  const fold = screen.getByText('Check your own text', { selector: 'summary' });
  expect(fold.compareDocumentPosition(pmi)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(fold.closest('details')).not.toHaveAttribute('open');
  expect(screen.queryByRole('textbox', { hidden: true })).toBeNull();
  await user.click(fold);
  expect(await screen.findByRole('textbox', { name: /^Paste the paragraph/u })).toBeVisible();
});

it('leads from its contents to each group, and from a group to its chart', async () => {
  openPage('/en/statements/');
  await group('Manufacturing PMI');
  const contents = within(screen.getByRole('navigation', { name: 'By chart' })).getAllByRole('link');
  const counts = contents.map((link) => Number(/\((\d+)\)$/u.exec(link.textContent)?.[1]));
  expect(counts.reduce((sum, each) => sum + each, 0)).toBe(siteStatements().length);
  for (const link of contents) {
    const heading = document.querySelector(`h2[id="${link.getAttribute('href')?.slice(1)}"]`);
    expect(link.textContent).toMatch(new RegExp(String.raw`^${heading?.textContent} \(\d+\)$`, 'u'));
  }
  expect(screen.getByRole('link', { name: 'Chart: Manufacturing PMI' })).toHaveAttribute('href', '/en/chart/pmi/');
});

it('is reached from the navigation and says where one is', async () => {
  const user = openPage('/en/sources/');
  const navigation = await screen.findByRole('navigation', { name: 'Main navigation' });
  await user.click(within(navigation).getByRole('link', { name: 'Statements' }));
  expect(await group('Manufacturing PMI')).toBeVisible();
  expect(within(navigation).getByRole('link', { name: 'Statements' })).toHaveAttribute('aria-current', 'page');
});

it('names the fault of a damaged statements file and comes back on retry', async () => {
  server.use(answer('statements.json', '{"version": "1.1"'));
  const user = openPage('/');
  await user.click(await screen.findByRole('link', { name: 'Pernyataan' }));
  const panel = await screen.findByRole('alert', { name: 'Pernyataan tidak dapat dimuat' });
  await user.click(within(panel).getByText('Rincian teknis'));
  expect(within(panel).getByText('FeedParseError')).toBeVisible();
  expect(screen.queryByRole('navigation', { name: 'Menurut grafik' })).not.toBeInTheDocument();
  server.resetHandlers();
  await user.click(within(panel).getByRole('button', { name: 'Coba lagi' }));
  expect(await group('PMI manufaktur')).toBeVisible();
});

it('says which feed is missing and that claims about it cannot be checked, and checks the others', async () => {
  server.use(answer('pmi.json', '{'));
  openPage('/en/statements/');
  const pmi = await group('Manufacturing PMI');
  expect(screen.getByRole('alert', { name: 'Manufacturing PMI: data could not be read' })).toBeVisible();
  expect(within(pmi).queryByText(/agrees with the data|differs:/u)).not.toBeInTheDocument();
  expect(within(pmi).getAllByText(/cannot be checked: there is no such data series here/u).length).toBeGreaterThan(10);
  const added = await group('MSMEs new to marketplaces');
  expect(within(added).getAllByText(/agrees with the data/u).length).toBeGreaterThan(0);
});

it('waits for feeds that are still on their way', async () => {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  server.use(
    http.get('*/feeds/iki.json', async () => {
      await waiting;
      return new HttpResponse(siteFile('iki.json'), { headers: { 'content-type': 'application/json' } });
    }),
  );
  openPage('/en/statements/');
  expect(await screen.findByText('Loading Statements about figures …')).toBeVisible();
  expect(screen.queryByText(/cannot be checked/u)).not.toBeInTheDocument();
  release();
  expect(await group('Industrial Confidence Index')).toBeVisible();
});

it.each([
  ['no statements in the catalogue', 'catalogue.json', withoutEntry],
  ['an empty file', 'statements.json', withoutStatements],
])('says that nothing is on record: %s', async (_name, file, change) => {
  server.use(answer(file, change(siteFile(file))));
  openPage('/en/statements/');
  expect(await screen.findByText('No statement is on record yet.')).toBeVisible();
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});

function onlyAgreeing(text: string): string {
  const agreeing = new Set(
    siteStatements().flatMap((each) =>
      weigh(each, data).every(({ now }) => now.outcome === 'agrees') ? [each.id] : [],
    ),
  );
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'statements' && Array.isArray(value) ? value.filter(({ id }: { id: string }) => agreeing.has(id)) : value,
  );
}

function withoutEntry(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (key === 'statements' ? undefined : value));
}

function withoutStatements(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'statements' || key === 'sources' ? [] : value,
  );
}

it('shows a few on the chart’s page, one that differs among them, and leads to all', async () => {
  openPage('/en/chart/pmi/');
  const section = await group('Statements about this figure');
  const about = siteStatements().filter(({ claims }) =>
    claims.some(({ claim }) => 'series' in claim && claim.series.startsWith('pmi.')),
  );
  const shown = section.querySelectorAll('li[id]').length;
  expect(shown).toBeGreaterThan(2);
  expect(shown).toBeLessThan(about.length);
  expect(within(section).getByText(new RegExp(`${shown} of ${about.length} chosen`, 'u'))).toBeVisible();
  expect(section.querySelector('[id="gati-2021-05-pmi"]')).toBeVisible();
  expect(within(section).getByRole('link', { name: 'All statements' })).toHaveAttribute('href', '/en/statements/');
});

it('leaves the chart alone when its statements fail', async () => {
  server.use(answer('statements.json', '{'));
  openPage('/en/chart/pmi/');
  expect(await screen.findByRole('alert', { name: 'The statements could not be loaded' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: /Manufacturing PMI 53\.8/u })).toBeVisible();
});
