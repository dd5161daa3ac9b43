import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { contract, type WireCatalogue, type WireFeed } from '@/feeds/contract';
import type { Bilingual } from '@/series/series';

const shapes = contract('check');

function read(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function numbered({ id, en }: Bilingual, number: number): Bilingual {
  return { id: `${id} (${number})`, en: `${en} (${number})` };
}

/** The same feed under another id, its values a little higher, so that no drawing is the same as another. */
function variantOf(feed: WireFeed, number: number): WireFeed {
  const raise = (value: number | null): number | null =>
    value === null ? null : Math.round(value * (1 + number / 10_000) * 10) / 10;
  return {
    ...feed,
    id: `${feed.id}-${number}`,
    title: numbered(feed.title, number),
    series: feed.series.map((series) => ({
      ...series,
      observations: series.observations.map((row) => ({ ...row, value: raise(row.value) })),
    })),
  };
}

interface Published {
  readonly catalogue: WireCatalogue;
  readonly feeds: ReadonlyMap<string, WireFeed>;
}

function published(folder: string): Published {
  const catalogue = v.parse(shapes.catalogue, read(folder, 'catalogue.json'));
  const feeds = catalogue.feeds.map(({ id, path }) => [id, v.parse(shapes.feed, read(folder, path))] as const);
  return { catalogue, feeds: new Map(feeds) };
}

/** One chart of the many: the real ones over and over, so that every form, unit and length takes part. */
function chartAt({ catalogue, feeds }: Published, index: number) {
  const chart = catalogue.charts[index % catalogue.charts.length];
  const feed = chart && feeds.get(chart.feed);
  if (!chart || !feed) throw new Error('the catalogue has no chart with a feed');
  const number = index + 1;
  const variant = variantOf(feed, number);
  const { id, name, ...rest } = chart;
  return { feed: variant, chart: { ...rest, id: `${id}-${number}`, name: numbered(name, number), feed: variant.id } };
}

/**
 * Writes a folder of feeds with `count` charts (at most 1,000, the most that a catalogue holds), each with a feed of its
 * own, made from those in `from`. The milestones are the real ones; what was said about the real feeds stays away.
 */
export function writeSyntheticFeeds(from: string, to: string, count: number): void {
  const real = published(from);
  const made = Array.from({ length: count }, (_, index) => chartAt(real, index));
  mkdirSync(to, { recursive: true });
  const write = (name: string, content: unknown): void => writeFileSync(join(to, name), JSON.stringify(content));
  const entries = made.map(({ feed }) => ({ id: feed.id, path: `${feed.id}.json` }));
  const { statements: _statements, vocabulary: _vocabulary, ...catalogue } = real.catalogue;
  write('catalogue.json', { ...catalogue, feeds: entries, charts: made.map(({ chart }) => chart) });
  write(real.catalogue.milestones.path, read(from, real.catalogue.milestones.path));
  for (const { feed } of made) write(`${feed.id}.json`, feed);
}
