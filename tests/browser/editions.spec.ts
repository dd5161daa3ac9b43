import { expect } from '@playwright/test';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editionsOf, type LedgerLine } from '@/editions/edition';
import { chartContent, siteContent } from '@/publish/content';
import { editionText } from '@/publish/editionMake';
import { mintEditions } from '@/publish/editionCommand';
import { changesFiles, editionContent } from '@/publish/editionFiles';
import { readEdition, readLedger } from '@/publish/editionStore';
import { embedPages } from '@/publish/embed';
import { embedClient } from '@/publish/embedClient';
import { siteServer } from '@/publish/serve';
import type { Site } from '@/publish/site';
import type { SiteFile } from '@/publish/siteFile';
import { folder as builtFolder } from './builtSite';
import { article } from './hosts/hostPages';
import { frameWith, test } from './hosts/hostTest';

// A small site of its own: the real feeds, two editions frozen from them, and a feed that changes afterwards.
let root = '';
let server: Server;
let site: Site;
let lines: readonly LedgerLine[] = [];

interface WireObservation {
  period: string;
  value: number | null;
  published: string | null;
  status?: string;
}

/** Enters what a statistician would: a revision, a withdrawal and a new month, each as a further row. */
async function changeFeed(): Promise<void> {
  const file = join(root, 'public', 'feeds', 'pmi.json');
  const feed: { modified: string; series: { observations: WireObservation[] }[] } = JSON.parse(
    await readFile(file, 'utf8'),
  );
  const rows = feed.series[0]?.observations ?? [];
  const like = (period: string): WireObservation => {
    const row = rows.find((each) => each.period === period);
    if (!row) throw new Error(`no ${period}`);
    return row;
  };
  rows.push(
    { ...like('2021-04'), value: 54.5, published: '2026-11-28' },
    { ...like('2021-03'), value: null, status: 'Q', published: '2026-11-28' },
    { ...like('2026-02'), period: '2026-03', value: 51.2, published: '2026-11-28' },
  );
  await writeFile(file, JSON.stringify(feed));
}

async function write(files: readonly SiteFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(root, 'dist', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** What a build makes of the editions, without their pictures. */
async function publish(): Promise<void> {
  const feeds = join(root, 'public', 'feeds');
  const content = await siteContent(feeds);
  const { client, files } = await embedClient();
  await write(files);
  for (const line of lines) {
    const edition = await readEdition(join(root, 'public'), line);
    const { feed } = await chartContent(feeds, content, edition.chart);
    const frozen = editionContent(edition, content);
    const named = { name: line.edition, asOf: edition.asOf };
    await write(embedPages(frozen, site, { client, edition: named }));
    await write(changesFiles(line, { edition, now: feed, builtOn: '2026-11-29' }));
    await write([{ path: `editions/pmi/${line.edition}.json`, content: editionText(edition) }]);
  }
}

test.beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pendopo-editions-'));
  await cp('public/feeds', join(root, 'public', 'feeds'), { recursive: true });
  for (const asOf of ['2021-05-07', '2026-11-27']) {
    expect(await mintEditions({ charts: ['pmi'], asOf }, root, '2026-11-27')).toBe(0);
  }
  lines = editionsOf(await readLedger(join(root, 'public')), 'pmi');
  await changeFeed();
  await mkdir(join(root, 'dist'));
  await cp(join(builtFolder, '_headers'), join(root, 'dist', '_headers'));
  const base = '/';
  server = siteServer({ folder: join(root, 'dist'), base });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  site = { origin: `http://127.0.0.1:${port}`, base };
  await publish();
});

test.afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(root, { recursive: true });
});

function frame(line: LedgerLine | undefined): string {
  const src = `${site.origin}/embed/pmi/${line?.edition ?? ''}/`;
  return `<iframe src="${src}" title="PMI" width="100%" height="900" sandbox="allow-scripts" style="border:0"></iframe>`;
}

test('two frozen embeds on another site say exactly what changed since, and stay what they were', async ({
  page,
  host,
  expected,
}) => {
  // The small site is no stranger here.
  expected.push(new RegExp(`request to a stranger: ${site.origin}`, 'u'));
  const [newer, older] = lines;
  await page.goto(host.page(article(frame(older) + frame(newer))));
  const [first, second] = [
    await frameWith(page, older?.edition ?? '2021'),
    await frameWith(page, newer?.edition ?? '2026'),
  ];

  await expect(first.locator('h1')).toHaveText('PMI manufaktur 54,6 pada April 2021, naik 1,4 poin dari Maret 2021');
  await expect(second.locator('h1')).toContainText('53,8 pada Februari 2026');
  const changed = 'Sejak 7 Mei 2021: 1 angka direvisi, 1 angka ditarik, dan 59 angka ditambah.';
  await expect(first.locator('.since')).toContainText(changed);
  // A browser paints a frame, and lets it ask, when it comes into view.
  await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
  await expect(second.locator('.since')).toContainText(
    'Sejak 27 November 2026: 1 angka direvisi, 1 angka ditarik, dan 1 angka ditambah.',
  );

  await second.locator('.since summary').click();
  const rows = second.locator('.since tbody tr');
  await expect(rows).toHaveText([
    /^Apr 2021\s*54,6\s*54,5\s*−0,1$/u,
    /^Mar 2021\s*53,2\s*–\s*ditarik$/u,
    /^Mar 2026\s*–\s*51,2\s*baru$/u,
  ]);
  // The frozen figures themselves stand as they were.
  const figures = second.locator('details:not(.since *) > table').last().locator('tbody tr');
  await expect(figures.filter({ hasText: /^Apr 2021/u })).toHaveText(/^Apr 2021\s*54,6/u);
  await expect(figures.filter({ hasText: /^Mar 2026/u })).toHaveCount(0);
  await expect(second.locator('h1')).toContainText('53,8 pada Februari 2026');
});
