import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { chartModel } from '@/charts/model/layout';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decimate, type Point } from '@/series/decimate';
import { kilobytes, median, plain, table } from './figures';
import type { Feed } from '@/series/series';
import { readingTable } from './readingRows';
import { curve, dailyFeed, subjectOfFeed } from './synthetic';

/** Points of the two sizes compared: a hundred times as many should cost a hundred times as much, not ten thousand. */
const many = 150_000;
const few = 1_500;
const columns = 300;

/** Milliseconds of every run: after a warm-up, at least so many runs and half a second. */
function timesOf(run: () => unknown, least = 9): readonly number[] {
  const times: number[] = [];
  run();
  const end = performance.now() + 500;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times;
}

/** Milliseconds of the middle run. */
function timed(run: () => unknown): number {
  return median(timesOf(run)) ?? Number.NaN;
}

function compare(name: string, run: (count: number) => () => unknown): readonly string[] {
  const [small, large] = [timed(run(few)), timed(run(many))];
  return [name, plain(small, 3), plain(large, 3), plain(large / small, 1)];
}

function pointsOf(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => ({ x: index, y: curve(index) }));
}

/** The PMI feed, as it is published. */
function pmiFeed(): { readonly json: unknown; readonly feed: Feed } {
  const json: unknown = JSON.parse(readFileSync('public/feeds/pmi.json', 'utf8'));
  const decoded = decodeFeed(json, 'reader');
  if (!decoded.ok) throw new Error('public/feeds/pmi.json is refused: npm run feed -- check says why');
  return { json, feed: decoded.value };
}

async function codeTable(browser: Browser): Promise<string> {
  const { json, feed } = pmiFeed();
  const frame = { kind: 'page', width: 1040, height: 440, language: 'id' } as const;
  const rows = [
    compare(`decimation to ${columns} columns`, (count) => {
      const points = pointsOf(count);
      return () => decimate(points, columns);
    }),
    compare('from readings to a placed drawing', (count) => {
      const subject = subjectOfFeed(dailyFeed(feed, count));
      return () => chartModel(subject, frame);
    }),
  ];
  const observations = feed.series.reduce((sum, series) => sum + series.observations.length, 0);
  const decoding = plain(
    timed(() => decodeFeed(json, 'reader')),
    3,
  );
  return [
    table(['in Node, ms', `${few} points`, `${many} points`, 'times as long (points: 100)'], rows),
    `Checking the PMI feed (${observations} observations): ${decoding} ms.`,
    await readingTable(browser, feed),
  ].join('\n\n');
}

function weightTable(folder: string): string {
  const assets = join(folder, 'assets');
  const rows = readdirSync(assets)
    .filter((file) => /\.(?:js|css|woff2)$/u.test(file))
    .map((name) => {
      const bytes = readFileSync(join(assets, name));
      const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
      return [name, ...sizes.map(kilobytes)];
    });
  return table(['built file, kB', 'plain', 'gzip', 'brotli'], rows);
}

/** Times what must stay quick and weighs the build. Ratios within one run can be compared; times between machines cannot. */
export async function codeRows(browser: Browser, folder: string): Promise<string> {
  return `${await codeTable(browser)}\n\n${weightTable(folder)}`;
}
