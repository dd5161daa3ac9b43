import type { Checked } from '@/claims/check';
import type { CountClaim } from '@/claims/claim';
import { sayPeriods, sayValue } from '@/claims/sayNumber';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { formatCount } from '@/i18n/number';
import { tallyOf } from '@/series/tally';
import { factsOf, type Facts } from './facts';
import { outcomeClause, runClause, sayStep, sentence, stepClause } from './finding';
import type { ShownSeries, Subject } from './subject';

/** With more series than this each says only its latest figure; the table has the rest. */
const mostInFull = 2;

function numberOf(claim: Checked<CountClaim> | undefined): number {
  return claim?.claim.value.value ?? 0;
}

/** A count over all series of the chart. */
function total({ shown }: Subject, of: 'figures' | 'undated' | 'conflicts'): number {
  return shown.reduce((sum, entry) => sum + numberOf(factsOf(entry)?.[of]), 0);
}

function changes({ onPrevious, onYear }: Facts, language: Language): string[] {
  const said = onPrevious ? [stepClause(onPrevious, language)] : [];
  if (!onYear || onYear.claim.over === onPrevious?.claim.over) return said;
  return [...said, findingMessages[language].changeOnYear(sayStep(onYear, language))];
}

/** Highest and lowest, for readings that go up and down. */
function range({ entry, highest, lowest, figures }: Facts, language: Language): string[] {
  const { series } = entry;
  if (!highest || !lowest || numberOf(figures) < 3 || series.nature === 'stock') return [];
  const texts = findingMessages[language];
  const told = [
    [texts.highest, highest.claim],
    [texts.lowest, lowest.claim],
  ] as const;
  return told.map(([say, { value, period }]) =>
    say(formatMeasure(value.value, series, { language, style: 'short' }), formatPeriod(period, language, 'long')),
  );
}

function seriesClause(entry: ShownSeries, subject: Subject, language: Language): string {
  const texts = findingMessages[language];
  const facts = factsOf(entry);
  const name = pick(subject.shown.length > 1 ? entry.series.label : subject.chart.name, language);
  if (!facts) return texts.noReadings(name);
  const { latest } = facts;
  const value = sayValue(latest, entry.series, { language, style: 'full' });
  const level = texts.latest(name, value, formatPeriod(latest.period, language, 'long'));
  if (subject.shown.length > mostInFull) return level;
  const parts = [
    level,
    ...changes(facts, language),
    runClause(facts, language),
    outcomeClause(facts, language),
    ...range(facts, language),
    numberOf(facts.missing) > 0
      ? texts.missing(sayPeriods(numberOf(facts.missing), entry.series, language))
      : undefined,
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
    formatCount(total(subject, 'figures'), language),
  );
}

/** On a chosen day a figure without a date of publication is a guess, which is said. */
function undatedClause(subject: Subject, language: Language): string | undefined {
  if (subject.asOf === undefined) return undefined;
  const undated = total(subject, 'undated');
  return undated === 0 ? undefined : findingMessages[language].undated(formatCount(undated, language));
}

/** The chart in words, the same for everyone: span, latest, changes, extremes, gaps, conflicts, milestones. Its numbers are those of the picture and the table. */
export function summary(subject: Subject, language: Language): string {
  const texts = findingMessages[language];
  const conflicts = total(subject, 'conflicts');
  const clauses = [
    spanClause(subject, language),
    ...subject.shown.map((entry) => seriesClause(entry, subject, language)),
    undatedClause(subject, language),
    conflicts > 0 ? texts.conflicting(formatCount(conflicts, language)) : undefined,
    subject.milestones.length > 0 ? texts.milestones(formatCount(subject.milestones.length, language)) : undefined,
  ].filter((clause) => clause !== undefined);
  return sentence(clauses.join('; '));
}
