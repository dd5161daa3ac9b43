import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import type { Catalogue } from '@/catalogue/catalogue';
import { malformed, type Malformed } from './payloads/malformed';
import type { Scenario } from './scenario';

/** What a scenario does to one file. */
export type Treatment =
  | { readonly kind: 'shipped' }
  | { readonly kind: 'changed'; readonly change: (json: object) => object }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'malformed'; readonly twin: Malformed };

/** Gives the shipped text of a file, or `undefined` when there is none. */
export type ReadFile = (name: string) => Promise<string | undefined>;

const failures: readonly Treatment[] = [
  { kind: 'offline' },
  ...[
    'server error',
    'captive portal',
    'truncated',
    'next major version',
    'Latin-1',
    'no such day',
    'empty object',
  ].flatMap((name): readonly Treatment[] =>
    malformed.filter((twin) => twin.name === name).map((twin) => ({ kind: 'malformed', twin })),
  ),
];

/** A calendar day some days from today. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function withNextRelease(days: number): Treatment {
  return { kind: 'changed', change: (json) => ({ ...json, nextRelease: dayFromNow(days) }) };
}

/** The series that the partial scenario takes away: the last one of the first chart that draws several. */
function lostSeries(catalogue: Catalogue): { readonly feed: string; readonly series: string } | undefined {
  const chart = catalogue.charts.find((each) => each.series.length > 1 && !isDown(catalogue, each.feed));
  const series = chart?.series.at(-1);
  return chart && series !== undefined ? { feed: chart.feed, series } : undefined;
}

/** Every third feed is down in the partial scenario. */
function isDown(catalogue: Catalogue, feed: string): boolean {
  return catalogue.feeds.findIndex((entry) => entry.id === feed) % 3 === 2;
}

function without(series: string, json: object): object {
  const list: unknown = 'series' in json ? json.series : undefined;
  if (!Array.isArray(list)) return json;
  const kept = list.filter(
    (each: unknown) => !(typeof each === 'object' && each !== null && 'id' in each && each.id === series),
  );
  return { ...json, series: kept };
}

function partly(catalogue: Catalogue, feed: string): Treatment {
  if (isDown(catalogue, feed)) return { kind: 'unavailable' };
  const lost = lostSeries(catalogue);
  if (lost?.feed !== feed) return { kind: 'shipped' };
  return { kind: 'changed', change: (json) => without(lost.series, json) };
}

function failure(index: number): Treatment {
  return failures[index % failures.length] ?? { kind: 'offline' };
}

/** How a scenario treats a file. The catalogue always arrives: without it there is no page to try the rest on. */
export async function treatmentOf(scenario: Scenario, file: string, read: ReadFile): Promise<Treatment> {
  const text = await read('catalogue.json');
  const decoded = text === undefined ? undefined : decodeCatalogue(JSON.parse(text), 'reader');
  if (!decoded?.ok) return { kind: 'shipped' };
  const index = decoded.value.feeds.findIndex((entry) => entry.path === file);
  const feed = decoded.value.feeds[index];
  if (!feed) return { kind: 'shipped' };
  switch (scenario) {
    case 'fresh':
    case 'slow':
      return withNextRelease(30);
    case 'stale':
      return withNextRelease(-30);
    case 'partial':
      return partly(decoded.value, feed.id);
    case 'failing':
      return failure(index);
    default:
      return scenario satisfies never;
  }
}
