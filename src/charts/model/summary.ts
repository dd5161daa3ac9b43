import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure, sayChange } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { formatNumber } from '@/i18n/number';
import { tallyOf } from '@/series/tally';
import { factsOf, type Facts } from './facts';
import { changeDigits, runClause, sayOutcome, sayValue, sentence } from './finding';
import type { ShownSeries, Subject } from './subject';

/** With more series than this each says only its latest figure; the table has the rest. */
const mostInFull = 2;

function count(value: number, language: Language): string {
  return formatNumber(value, language, { min: 0, max: 0 });
}

function changes({ entry, onPrevious, onYear }: Facts, language: Language): string[] {
  const texts = findingMessages[language];
  const said = [];
  if (onPrevious) {
    const change = sayChange(onPrevious, changeDigits(onPrevious, entry.series), language);
    said.push(texts.changeFrom(change, formatPeriod(onPrevious.from.period, language, 'long')));
  }
  if (onYear && onYear.from.period !== onPrevious?.from.period) {
    said.push(texts.changeOnYear(sayChange(onYear, changeDigits(onYear, entry.series), language)));
  }
  return said;
}

/** Highest and lowest, for readings that go up and down. */
function range({ entry, extremes, count: readings }: Facts, language: Language): string[] {
  const { series } = entry;
  if (!extremes || readings < 3 || series.nature === 'stock') return [];
  const texts = findingMessages[language];
  const say = (value: number): string => formatMeasure(value, series, { language, style: 'short' });
  const { highest, lowest } = extremes;
  return [
    texts.highest(say(highest.value ?? 0), formatPeriod(highest.period, language, 'long')),
    texts.lowest(say(lowest.value ?? 0), formatPeriod(lowest.period, language, 'long')),
  ];
}

function seriesClause(entry: ShownSeries, subject: Subject, language: Language): string {
  const texts = findingMessages[language];
  const facts = factsOf(entry);
  const name = pick(subject.shown.length > 1 ? entry.series.label : subject.chart.name, language);
  if (!facts) return texts.noReadings(name);
  const { latest, outcome } = facts;
  const value = sayValue(latest, entry.series, { language, style: 'full' });
  const level = texts.latest(name, value, formatPeriod(latest.period, language, 'long'));
  if (subject.shown.length > mostInFull) return level;
  const parts = [
    level,
    ...changes(facts, language),
    runClause(facts, language),
    outcome && outcome.observation.period === latest.period ? sayOutcome(outcome, entry.series, language) : undefined,
    ...range(facts, language),
    facts.missing > 0 ? texts.missing(texts.periods[entry.series.freq](count(facts.missing, language))) : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

function spanClause(subject: Subject, language: Language): string | undefined {
  const texts = findingMessages[language];
  const tallies = subject.shown.flatMap((entry) => tallyOf(entry.rows) ?? []);
  const periods = tallies.flatMap((tally) => [tally.first.period, tally.last.period]).toSorted();
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first === last) return texts.spanOne(formatPeriod(first, language, 'long'));
  return texts.span(
    formatPeriod(first, language, 'long'),
    formatPeriod(last, language, 'long'),
    count(
      tallies.reduce((sum, tally) => sum + tally.count, 0),
      language,
    ),
  );
}

/** On a chosen day a figure without a date of publication is a guess, which is said. */
function undatedClause(subject: Subject, language: Language): string | undefined {
  if (subject.asOf === undefined) return undefined;
  const undated = subject.shown.reduce(
    (sum, entry) => sum + entry.rows.filter((row) => row.published === null).length,
    0,
  );
  return undated === 0 ? undefined : findingMessages[language].undated(count(undated, language));
}

/** The chart in words, the same for everyone: span, latest, changes, extremes, gaps, conflicts, milestones. Its numbers are those of the picture and the table. */
export function summary(subject: Subject, language: Language): string {
  const texts = findingMessages[language];
  const conflicts = subject.shown.reduce(
    (sum, entry) => sum + entry.rows.reduce((n, row) => n + row.conflicts.length, 0),
    0,
  );
  const clauses = [
    spanClause(subject, language),
    ...subject.shown.map((entry) => seriesClause(entry, subject, language)),
    undatedClause(subject, language),
    conflicts > 0 ? texts.conflicting(count(conflicts, language)) : undefined,
    subject.milestones.length > 0 ? texts.milestones(count(subject.milestones.length, language)) : undefined,
  ].filter((clause) => clause !== undefined);
  return sentence(clauses.join('; '));
}
