import type { Catalogue } from '@/catalogue/catalogue';
import { editionsOf, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { parseEditionName } from '@/editions/editionName';
import { encodeFeed } from '@/feeds/encodeFeed';
import { encodeMilestones } from '@/feeds/encodeMilestones';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import type { Story } from '@/stories/story';
import { nameOfParts } from './freeze';
import { cataloguePath, feedPath, type Pack } from './pack';
import { usedCharts } from './used';

/** The editions that a briefing's name stands for: of each chart the newest up to its day; `undefined` where they give another name. */
export function linesOf(
  name: string,
  { story, catalogue }: { readonly story: Story; readonly catalogue: Catalogue },
  ledger: Ledger,
): readonly LedgerLine[] | undefined {
  const parsed = parseEditionName(name);
  if (!parsed) return undefined;
  const charts = usedCharts(story, catalogue);
  const lines = charts.flatMap(({ id }) => {
    const known = editionsOf(ledger, id).filter(({ edition }) => edition.slice(0, 10) <= parsed.date);
    return known.slice(0, 1);
  });
  const given = nameOfParts(
    lines.map(({ chart, edition }) => `${chart} ${edition}`),
    parsed.date,
  );
  return lines.length === charts.length && given === name ? lines : undefined;
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

/** The files that some editions were made from, as far as they hold them. */
export function filesOfEditions(
  { catalogue, raw }: { readonly catalogue: Catalogue; readonly raw: unknown },
  editions: readonly Edition[],
): Pack['files'] {
  const milestones = joinedMilestones(catalogue, editions);
  const feeds = catalogue.feeds.flatMap(({ id, path }) => {
    const feed = joined(editions.filter(({ chart }) => chart.feed === id).map((edition) => edition.feed));
    return feed ? [[feedPath(path), encodeFeed(feed)] as const] : [];
  });
  return {
    [cataloguePath]: raw,
    ...(milestones && { [feedPath(catalogue.milestones.path)]: encodeMilestones(milestones) }),
    ...Object.fromEntries(feeds),
  };
}
