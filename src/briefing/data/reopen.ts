import type { Catalogue } from '@/catalogue/catalogue';
import { editionsOf, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { parseEditionName } from '@/editions/editionName';
import { encodeFeed } from '@/feeds/encodeFeed';
import { encodeMilestones } from '@/feeds/encodeMilestones';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import { asOf, targetsAsOf } from '@/series/vintage';
import { loneLines, nameOfParts } from './freeze';
import { cataloguePath, feedPath, type Briefing, type Pack } from './pack';
import { loneSeries, usedCharts } from './used';

/** The editions that a briefing's name stands for: of each chart the newest up to its day; `undefined` where they give another name. */
export function linesOf(name: string, briefing: Briefing, ledger: Ledger): readonly LedgerLine[] | undefined {
  const parsed = parseEditionName(name);
  if (!parsed) return undefined;
  const charts = usedCharts(briefing.story, briefing.catalogue);
  const lines = charts.flatMap(({ id }) => {
    const known = editionsOf(ledger, id).filter(({ edition }) => edition.slice(0, 10) <= parsed.date);
    return known.slice(0, 1);
  });
  const named = lines.map(({ chart, edition }) => `${chart} ${edition}`);
  const given = nameOfParts([...named, ...loneLines(briefing, parsed.date)], parsed.date);
  // The day is that of the newest of them, and no other.
  const isOfDay = lines.some(({ edition }) => edition.startsWith(`${parsed.date}.`));
  return isOfDay && lines.length === charts.length && given === name ? lines : undefined;
}

function union<T extends { readonly id: string }>(known: readonly T[], more: readonly T[]): readonly T[] {
  return [...known, ...more.filter(({ id }) => !known.some((each) => each.id === id))];
}

/** Charts of one feed were frozen apart: together they are what the feed was. */
function joined(feeds: readonly Feed[]): Feed | undefined {
  const [first, ...others] = feeds;
  if (!first) return undefined;
  return others.reduce(
    (all, { series, sources }) => ({ ...all, series: union(all.series, series), sources: union(all.sources, sources) }),
    first,
  );
}

function joinedMilestones(catalogue: Catalogue, editions: readonly Edition[]): MilestoneFeed | undefined {
  const [first] = editions;
  if (!first) return undefined;
  const all = editions.map(({ milestones }) => milestones.milestones);
  const inTime = all.reduce(union, []).toSorted((a, b) => a.date.localeCompare(b.date));
  return { ...first.milestones, id: catalogue.milestones.id, milestones: inTime };
}

/** A series that no edition holds, as it was known on a day. */
function loneOf(feed: Feed, keys: readonly string[], day: string): Feed {
  const series = feed.series.filter(({ id }) => keys.includes(`${feed.id}.${id}`));
  const then = series.map((each) => ({ ...each, observations: asOf(each, day), targets: targetsAsOf(each, day) }));
  return { ...feed, series: then };
}

/** What editions are put together with: the briefing as it is now, its catalogue as it was fetched, and their day. */
export interface Now {
  readonly briefing: Briefing;
  readonly raw: unknown;
  readonly day: string;
}

/** The files that some editions were made from, as far as they hold them; what no edition holds as it was known on their day. */
export function filesOfEditions({ briefing, raw, day }: Now, editions: readonly Edition[]): Pack['files'] {
  const { catalogue, story, feeds: now } = briefing;
  const keys = loneSeries(story, catalogue);
  const milestones = joinedMilestones(catalogue, editions);
  const feeds = catalogue.feeds.flatMap(({ id, path }) => {
    const lone = now.filter((feed) => feed.id === id).map((feed) => loneOf(feed, keys, day));
    const own = editions.filter(({ chart }) => chart.feed === id).map((edition) => edition.feed);
    const feed = joined([...own, ...lone.filter(({ series }) => series.length > 0)]);
    return feed ? [[feedPath(path), encodeFeed(feed)] as const] : [];
  });
  return {
    [cataloguePath]: raw,
    ...(milestones && { [feedPath(catalogue.milestones.path)]: encodeMilestones(milestones) }),
    ...Object.fromEntries(feeds),
  };
}
