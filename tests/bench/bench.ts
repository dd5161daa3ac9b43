import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ChartEntry } from '@/catalogue/catalogue';
import { chartModel } from '@/charts/model/layout';
import { subjectOf, type Subject } from '@/charts/model/subject';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decimate, type Point } from '@/series/decimate';
import { dayOf, periodOf } from '@/series/period';
import type { Feed, Observation } from '@/series/series';

/** Points of the two sizes compared: a hundred times as many should cost a hundred times as much, not ten thousand. */
const many = 150_000;
const few = 1_500;
const columns = 300;

/** Milliseconds of the middle run: after a warm-up, at least nine runs and half a second. */
function median(run: () => unknown): number {
  const times: number[] = [];
  run();
  const end = performance.now() + 500;
  while (times.length < 9 || performance.now() < end) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function say(name: string, ms: number): void {
  console.log(`  ${name.padEnd(44)}${ms.toFixed(3).padStart(10)} ms`);
}

function compare(name: string, run: (count: number) => () => unknown): void {
  const [small, large] = [median(run(few)), median(run(many))];
  say(`${name}, ${few} points`, small);
  say(`${name}, ${many} points`, large);
  console.log(`  ${'ratio (points: 100)'.padEnd(44)}${(large / small).toFixed(1).padStart(10)}`);
}

/** A restless curve that is the same in every run. */
function curve(index: number): number {
  return Math.round((50 + 8 * Math.sin(index / 90) + 3 * Math.sin(index * 12.9898)) * 10) / 10;
}

function pointsOf(count: number): readonly Point[] {
  return Array.from({ length: count }, (_, index) => ({ x: index, y: curve(index) }));
}

function pmiFeed(): { readonly json: unknown; readonly feed: Feed } {
  const json: unknown = JSON.parse(readFileSync('public/feeds/pmi.json', 'utf8'));
  const decoded = decodeFeed(json, 'reader');
  if (!decoded.ok) throw new Error('public/feeds/pmi.json is refused: npm run feed -- check says why');
  return { json, feed: decoded.value };
}

/** The PMI chart with `count` daily readings in place of its own. */
function dailySubject(feed: Feed, count: number): Subject {
  const [series] = feed.series;
  const [row] = series?.observations ?? [];
  if (!series || !row) throw new Error('the PMI feed has no readings');
  const first = dayOf(1600, 1, 1);
  const observations: readonly Observation[] = Array.from({ length: count }, (_, index) => ({
    ...row,
    period: periodOf({ freq: 'D', n: first + index }),
    value: curve(index),
    conflicts: [],
  }));
  const chart: ChartEntry = {
    id: feed.id,
    name: feed.title,
    feed: feed.id,
    series: [series.id],
    form: 'line',
  };
  const daily: Feed = { ...feed, series: [{ ...series, freq: 'D', targets: [], observations }] };
  return subjectOf({ chart, feed: daily, range: {}, milestones: [] });
}

function benchCode(): void {
  const { json, feed } = pmiFeed();
  console.log('Decimation to 300 columns');
  compare('decimate', (count) => {
    const points = pointsOf(count);
    return () => decimate(points, columns);
  });
  console.log('From readings to a placed drawing');
  compare('chartModel', (count) => {
    const subject = dailySubject(feed, count);
    return () => chartModel(subject, { kind: 'page', width: 1040, height: 440, language: 'id' });
  });
  console.log('Feed of the PMI');
  const observations = feed.series.reduce((sum, series) => sum + series.observations.length, 0);
  say(
    `decodeFeed, ${observations} observations`,
    median(() => decodeFeed(json, 'reader')),
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}

function weighBuild(): void {
  const folder = join('dist', 'assets');
  console.log(`Built files${' '.repeat(35)}${['plain', 'gzip', 'brotli'].map((word) => word.padStart(10)).join('')}`);
  for (const name of readdirSync(folder).filter((file) => /\.(?:js|css|woff2)$/u.test(file))) {
    const bytes = readFileSync(join(folder, name));
    const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
    console.log(`  ${name.padEnd(44)}${sizes.map(kilobytes).join('')}`);
  }
}

/** Times what must stay quick and weighs the build. Ratios within one run can be compared; times between machines cannot. */
export function main(): number {
  benchCode();
  weighBuild();
  return 0;
}
