import * as v from 'valibot';
import { canonicalJson } from '@/editions/canonical';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { plainText } from '@/series/plainText';
import { snapshotTargets } from './makeSnapshot';
import type { Snapshot, SnapshotSeries, SnapshotSource } from './snapshot';
import { snapshotAddress } from './snapshotAddress';

/** What of a feed file a snapshot speaks of; other fields may be there. */
const bilingual = v.object({ id: v.string(), en: v.string() });
const figure = v.object({ period: v.string(), value: v.nullable(v.number()), status: v.string(), source: v.string() });
const target = v.object({
  period: v.string(),
  value: v.number(),
  basis: v.picklist(['level', 'in-period']),
  source: v.string(),
});
const series = v.object({
  id: v.string(),
  title: bilingual,
  unit: v.object({ code: v.string(), name: bilingual, prefix: v.exactOptional(v.string()) }),
  unitMult: v.number(),
  nature: v.picklist(['stock', 'flow', 'index', 'rate']),
  observations: v.array(figure),
  targets: v.array(target),
});
const source = v.object({
  id: v.string(),
  publisher: v.string(),
  title: v.nullable(v.string()),
  url: v.string(),
  published: v.nullable(v.string()),
});

/** Nothing beside the members of the contract: what else stands in a file, nobody has looked at. */
const feed = v.strictObject({
  version: v.string(),
  id: v.string(),
  title: bilingual,
  description: v.unknown(),
  rights: v.object({ owner: bilingual, note: bilingual }),
  modified: v.unknown(),
  nextRelease: v.unknown(),
  sources: v.array(source),
  actors: v.unknown(),
  series: v.array(series),
});

type WrittenFeed = v.InferOutput<typeof feed>;

function isSame(one: unknown, other: unknown): boolean {
  return other !== undefined && canonicalJson(one) === canonicalJson(other);
}

function words(text: { readonly id: string; readonly en: string }, language: Language): string {
  return plainText(pick(text, language));
}

function seriesOf(feedId: string, each: WrittenFeed['series'][number], language: Language): SnapshotSeries {
  const { id, title, unit, unitMult, nature, observations, targets } = each;
  return {
    key: `${feedId}.${id}`,
    title: words(title, language),
    unit: plainText(unitWords({ unit, unitMult, nature, decimals: 0 }, language)),
    rows: observations.map(({ period, value, status }) => [period, value, status] as const),
    targets: snapshotTargets(targets),
  };
}

function sourceOf({ publisher, title, url, published }: WrittenFeed['sources'][number]): SnapshotSource {
  return { publisher: plainText(publisher), title: title === null ? null : plainText(title), url, published };
}

/** Every figure rests on a document that the snapshot names alike. A feed lists more: of figures known to be absent, and of those that differ. */
function sourcesFit({ sources, series: all }: WrittenFeed, snapshot: Snapshot): boolean {
  const written = new Map(sources.map((each) => [each.id, sourceOf(each)]));
  const named = new Map(snapshot.sources.map((each) => [each.url, each]));
  const figures = all.flatMap(({ observations, targets }) => [...observations, ...targets]);
  const used = new Set(figures.flatMap(({ value, source: id }) => (value === null ? [] : [id])));
  return [...used].every((id) => {
    const own = written.get(id);
    return own !== undefined && isSame(own, named.get(own.url));
  });
}

/** Owners and notes of a compared series stand behind those of the feed. */
function begins(said: string, own: string, separator: string): boolean {
  return said === own || said.startsWith(own + separator);
}

function rightsFit({ rights }: WrittenFeed, { rights: said, language }: Snapshot): boolean {
  return (
    begins(said.owner, words(rights.owner, language), '; ') && begins(said.note, words(rights.note, language), ' ')
  );
}

/** A series that was compared is another feed's or another chart's, and not in the file. */
function seriesFit({ id, series: all }: WrittenFeed, snapshot: Snapshot): boolean {
  const { compare } = snapshotAddress(snapshot).view;
  const written = all.map((each) => seriesOf(id, each, snapshot.language));
  const keys = new Set(written.map(({ key }) => key));
  const own = snapshot.series.filter(({ key }) => keys.has(key) || key !== compare);
  return written.length > 0 && isSame(written, own);
}

/**
 * Whether a feed file says what its snapshot says: the same series with the same figures, targets, titles and units, and
 * no other; the same documents, owner and rights. `members` is the parsed file without its snapshot. Words that no
 * snapshot has, such as notes and quotations, are not looked at.
 */
export function feedFits(members: unknown, snapshot: Snapshot): boolean {
  const read = v.safeParse(feed, members, { abortEarly: true });
  if (!read.success) return false;
  return seriesFit(read.output, snapshot) && sourcesFit(read.output, snapshot) && rightsFit(read.output, snapshot);
}
