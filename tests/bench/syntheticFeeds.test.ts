import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import { checkFolder } from '@/publish/feedCheck';
import { writeSyntheticFeeds } from './syntheticFeeds';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendopo-feeds-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('writes feeds that the app and the feed command accept', async () => {
  writeSyntheticFeeds('public/feeds', folder, 24);
  const catalogue = decodeCatalogue(JSON.parse(readFileSync(join(folder, 'catalogue.json'), 'utf8')), 'check');
  expect(catalogue).toMatchObject({ ok: true, value: { charts: { length: 24 }, feeds: { length: 24 } } });
  expect(readdirSync(folder)).toHaveLength(26);
  const reports = await checkFolder(folder);
  expect(reports).toHaveLength(26);
  expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
});

it('makes every chart another one', () => {
  writeSyntheticFeeds('public/feeds', folder, 12);
  const latest = ['pmi-1', 'pmi-11'].map((name) => {
    const decoded = decodeFeed(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')), 'reader');
    return decoded.ok ? [decoded.value.id, decoded.value.series[0]?.observations.at(-1)?.value] : decoded.problems;
  });
  expect(latest).toEqual([
    ['pmi-1', 53.8],
    ['pmi-11', 53.9],
  ]);
});
