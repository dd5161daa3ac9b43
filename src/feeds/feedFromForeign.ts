import type { ForeignSeries } from '@/formats/foreign';
import { dayOfDate } from '@/series/dates';
import { freqOf, startDay, type Freq } from '@/series/period';
import { plainText } from '@/series/plainText';
import type { Bilingual, Confidence, Feed, Nature, Observation, Rights, Series, Source, Unit } from '@/series/series';
import { decodeFeed } from './decodeFeed';
import { encodeFeed } from './encodeFeed';
import type { Decoded, Problem } from './problem';
import { rowsFromForeign, type ForeignRow, type LeftOut } from './rowsFromForeign';

/** A series of a foreign file, and what a person says of it. */
export interface NamedSeries {
  readonly from: ForeignSeries;
  readonly title: Bilingual;
  /** Short, for the chart. */
  readonly label: Bilingual;
  readonly unit: Unit;
  /** Power of ten of the values as they shall be written, 0 to 12; the file's own values are moved there exactly. */
  readonly unitMult: number;
  readonly nature: Nature;
}

/** Everything that a feed says besides its figures. */
export interface FeedNames {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly rights: Rights;
  /** The day on which the feed is made, `YYYY-MM-DD`. */
  readonly modified: string;
  /** The one document that all figures were read from. */
  readonly source: Omit<Source, 'id'>;
  readonly confidence: Confidence;
}

const sourceId = 'file';
const mostDecimals = 6;
const longest = 2000;

/** Text as the contract takes it; a text that is blank then is a dash. */
function text(given: string): string {
  const plain = plainText(given)
    .slice(0, longest)
    .replace(/\p{Cs}$/u, '');
  return /\S/u.test(plain) ? plain : '–';
}

function both(given: Bilingual): Bilingual {
  return { id: text(given.id), en: text(given.en) };
}

/** The frequency of a series: the file's, else that of its first period. */
export function frequencyOf({ freq, readings }: Pick<ForeignSeries, 'freq' | 'readings'>): Freq | undefined {
  const first = readings.find(({ period }) => period !== null)?.period;
  return freq ?? (first ? freqOf(first) : undefined);
}

/** Digits after the decimal mark that the figures have, at most six; beyond the fifteenth significant one they are noise. */
function decimalsIn({ decimals, readings }: ForeignSeries): number {
  if (decimals !== null && decimals >= 0) return Math.min(mostDecimals, Math.trunc(decimals));
  let most = 0;
  for (const { value } of readings) {
    const fraction = value === null ? '' : (/\.(\d+)$/u.exec(String(Number(value.toPrecision(15))))?.[1] ?? '');
    most = Math.max(most, fraction.length);
  }
  return Math.min(mostDecimals, most);
}

/** A row in memory. The day of the file does not date figures of periods that began later, such as forecasts. */
function observationOf(row: ForeignRow, source: Source): Observation {
  const day = row.published === null ? undefined : dayOfDate(row.published);
  const isLater = row.published === source.published && day !== undefined && day < startDay(row.period);
  return { ...row, published: isLater ? null : row.published, source, also: [], conflicts: [] };
}

/** What no row can be made of, where leaving it out would change what the chart says. Times that are no period are told when a file is read. */
function problemsOf(leftOut: readonly LeftOut[], index: number): readonly Problem[] {
  const told = {
    'other-frequency': 'is of another frequency than the series',
    'number-too-large': 'has a number that JavaScript cannot hold exactly',
  } as const;
  return leftOut.flatMap(({ time, why }) =>
    why === 'period-unknown'
      ? []
      : [
          {
            kind: 'semantic',
            path: `series[${index}].observations`,
            problem: `${plainText(time)} ${told[why]}`,
          } as const,
        ],
  );
}

interface Made {
  readonly series: Series;
  readonly problems: readonly Problem[];
}

function seriesOf(named: NamedSeries, index: number, origin: { source: Source; confidence: Confidence }): Made {
  const { from, title, label, unit, unitMult, nature } = named;
  const freq = frequencyOf(from) ?? 'A';
  const { source, confidence } = origin;
  const { published } = source;
  const { rows, leftOut } = rowsFromForeign(from, { freq, unitMult }, { source: sourceId, confidence, published });
  const moved = Math.max(0, unitMult - from.unitMult);
  const series: Series = {
    id: `s${index + 1}`,
    title: both(title),
    label: both(label),
    freq,
    unit,
    unitMult,
    decimals: Math.min(mostDecimals, decimalsIn(from) + moved),
    adjustment: from.adjustment ?? 'N',
    base: from.base === null ? null : text(from.base),
    nature,
    thresholds: [],
    targets: [],
    observations: rows.map((row) => observationOf(row, source)),
  };
  return { series, problems: problemsOf(leftOut, index) };
}

/** A feed as it comes back from its own file: so that what a reader's own data show went through what all data go through. */
export function checkedFeed(feed: Feed): Decoded<Feed> {
  return decodeFeed(encodeFeed(feed), 'check');
}

/**
 * A whole feed in our contract from series of a foreign file: one document, rows with their provenance, everything else as
 * a person named it. What comes back was encoded and decoded as strictly as the command checks files; the reasons against
 * it otherwise. Never throws.
 */
export function feedFromForeign(all: readonly NamedSeries[], names: FeedNames): Decoded<Feed> {
  const { confidence, modified } = names;
  const { publisher, url, title, published, note } = names.source;
  const source: Source = {
    id: sourceId,
    publisher: text(publisher),
    url,
    title: title === null ? null : text(title),
    // A clock that is wrong, or a file that is, must not date the figures after the feed.
    published: published !== null && published <= modified && published >= '1990' ? published : null,
    ...(note === undefined ? {} : { note: both(note) }),
  };
  const { owner, note: rights, licence, reuse } = names.rights;
  const made = all.map((each, index) => seriesOf(each, index, { source, confidence }));
  const problems = made.flatMap((each) => each.problems);
  if (problems.length > 0) return { ok: false, problems, warnings: [] };
  return checkedFeed({
    id: names.id,
    title: both(names.title),
    description: both(names.description),
    rights: { owner: both(owner), note: both(rights), licence, reuse },
    modified,
    nextRelease: null,
    sources: [source],
    actors: [],
    series: made.map(({ series }) => series),
  });
}
