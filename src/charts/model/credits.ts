import { formatDate, formatList, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { formatCount } from '@/i18n/number';
import { comparePeriods } from '@/series/period';
import { isReading, type Reading } from '@/series/reading';
import type { Confidence, Provenance } from '@/series/series';
import { tallyOf } from '@/series/tally';
import type { Subject } from './subject';

const kindOrder: readonly Confidence[] = ['press-release', 'news-report', 'aggregator'];

/** The documents that the figures shown were read from, each by its address with the best kind it counts as. */
export function sourceKinds(subject: Subject): ReadonlyMap<string, Confidence> {
  const kinds = new Map<string, Confidence>();
  let before: Provenance | undefined;
  const use = (figure: Provenance): void => {
    // Neighbours are often from one document.
    const isNew = figure.source !== before?.source || figure.confidence !== before.confidence;
    before = figure;
    if (!isNew) return;
    const known = kinds.get(figure.source.url);
    const better = known === undefined || kindOrder.indexOf(figure.confidence) < kindOrder.indexOf(known);
    if (better) kinds.set(figure.source.url, figure.confidence);
  };
  for (const { rows, targets } of subject.shown) {
    for (const row of rows) if (isReading(row)) use(row);
    for (const target of targets) use(target);
  }
  return kinds;
}

/**
 * How many documents the figures shown were read from, by kind: "12 dokumen sumber untuk angka yang tampil: 8 siaran resmi
 * dan 4 laporan berita". Empty without figures. Of an `own` chart the weakest kind is one that nobody chose: it is not named.
 */
export function saySources(subject: Subject, language: Language, own = false): string {
  const texts = chartMessages[language];
  const kinds = sourceKinds(subject);
  if (kinds.size === 0) return '';
  const count = (value: number): string => formatCount(value, language);
  const parts = kindOrder.flatMap((kind) => {
    const number = [...kinds.values()].filter((each) => each === kind).length;
    const say = own && kind === 'aggregator' ? texts.otherKind : texts.kinds[kind];
    return number === 0 || (own && number === kinds.size && kind === 'aggregator') ? [] : [say(count(number))];
  });
  return texts.sources(count(kinds.size), formatList(parts, language));
}

/** The latest figure shown. */
function latestShown(subject: Subject): Reading | undefined {
  const readings = subject.shown.flatMap((entry) => tallyOf(entry.rows)?.last ?? []);
  return readings.toSorted((a, b) => comparePeriods(a.period, b.period)).at(-1);
}

/** Day on which the latest figure shown was published (`YYYY-MM-DD`, `YYYY-MM` or `YYYY`), or its document; `undefined` where neither is known. */
function dataDate(subject: Subject): string | undefined {
  const latest = latestShown(subject);
  return latest?.published ?? latest?.source.published ?? undefined;
}

/** The period of the latest figure shown and, where known, the day it was published. Empty without figures. */
export function sayDataDate(subject: Subject, language: Language): string {
  const texts = chartMessages[language];
  const latest = latestShown(subject);
  if (!latest) return '';
  const period = formatPeriod(latest.period, language, 'long');
  const published = dataDate(subject);
  return published === undefined
    ? texts.dataUntil(period)
    : texts.dataPublished(period, formatDate(published, language, 'long'));
}
