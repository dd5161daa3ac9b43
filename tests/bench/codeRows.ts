import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chartModel } from '@/charts/model/layout';
import { decodeFeed } from '@/feeds/decodeFeed';
import { encodeFeed } from '@/feeds/encodeFeed';
import { FeedError, type Fail } from '@/feeds/feedError';
import { parseBytes } from '@/feeds/parseBytes';
import { decimate, type Point } from '@/series/decimate';
import { kilobytes, median, plain, table } from './figures';
import type { Feed } from '@/series/series';
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

/** The largest feed that the loader takes, from its bytes to domain data: the middle of 200 runs, and the 99th percentile. */
function largestFeed(feed: Feed): string {
  const limit = 2 * 1024 * 1024;
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: feed.id, at: 0 });
  const [most, room] = [20_000, JSON.stringify(encodeFeed(dailyFeed(feed, 1))).length];
  const row = (JSON.stringify(encodeFeed(dailyFeed(feed, 101))).length - room) / 100;
  const bytes = new TextEncoder().encode(
    JSON.stringify(encodeFeed(dailyFeed(feed, Math.min(most, Math.floor((limit - room) / row))))),
  );
  const times = timesOf(() => {
    if (!decodeFeed(parseBytes(bytes, fail), 'reader').ok) throw new Error('the synthetic feed is refused');
  }, 200).toSorted((a, b) => a - b);
  const slowest = times.at(-Math.ceil(times.length / 100)) ?? Number.NaN;
  return `Reading a feed of ${kilobytes(bytes.length)} kB: ${plain(median(times) ?? Number.NaN, 1)} ms, p99 ${plain(slowest, 1)} ms.`;
}

function compare(name: string, run: (count: number) => () => unknown): readonly string[] {
  const [small, large] = [timed(run(few)), timed(run(many))];
  return [name, plain(small, 3), plain(large, 3), plain(large / small, 1)];
}

function pointsOf(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => ({ x: index, y: curve(index) }));
}

function codeTable(): string {
  const json: unknown = JSON.parse(readFileSync('public/feeds/pmi.json', 'utf8'));
  const decoded = decodeFeed(json, 'reader');
  if (!decoded.ok) throw new Error('public/feeds/pmi.json is refused: npm run feed -- check says why');
  const feed = decoded.value;
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
    largestFeed(feed),
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

/** Times what must stay quick in Node and weighs the build. Ratios within one run can be compared; times between machines cannot. */
export function codeRows(folder: string): string {
  return `${codeTable()}\n\n${weightTable(folder)}`;
}
