import { sayValue } from '@/claims/sayNumber';
import { saySide } from '@/claims/saySide';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { dayOfDate } from '@/series/dates';
import { endDay, startDay, type Period } from '@/series/period';
import type { Reading } from '@/series/reading';
import type { Conflict, Observation, Series, Source, Target } from '@/series/series';
import type { ChartModel, MarkerShape, NumberedMilestone, PlacedPoint, SeriesColour } from './chartModel';
import { changeClaim, sideClaim } from './factClaims';
import { stepClause } from './finding';
import type { ShownSeries, Subject } from './subject';

/** Another figure given for the same thing: who gave it, the note kept with it, and where. */
export interface SaidConflict {
  readonly text: string;
  readonly source: Source;
}

/** What one series says at a stop of the cursor. */
export interface ReadingLine {
  readonly key: string;
  readonly label: string;
  readonly colour: SeriesColour;
  readonly marker: MarkerShape;
  readonly value: string;
  readonly onPrevious?: string;
  readonly onYear?: string;
  readonly side?: string;
  readonly status?: string;
  readonly target?: string;
  /** Other figures given for it, each with who gave it and the note kept with it. */
  readonly conflicts: readonly SaidConflict[];
  /** The same without the notes, for the ear. */
  readonly otherFigures: readonly string[];
  readonly note?: string;
  readonly quote?: string;
  readonly source: Source;
}

/** Everything the reader is told at a stop. */
export interface ReadingWords {
  readonly heading: string;
  readonly lines: readonly ReadingLine[];
  readonly milestones: readonly NumberedMilestone[];
  /** One sentence for the live region. */
  readonly spoken: string;
}

/** The milestones that fall into a period. */
export function milestonesIn(period: Period, milestones: readonly NumberedMilestone[]): readonly NumberedMilestone[] {
  return milestones.filter(({ milestone }) => {
    const day = dayOfDate(milestone.date);
    return day !== undefined && day >= startDay(period) && day <= endDay(period);
  });
}

/** The side of the threshold in words, e.g. "di atas 50: ekspansi". */
function sideOf(entry: ShownSeries, reading: Reading, language: Language): string | undefined {
  const [threshold] = entry.series.thresholds;
  const told = threshold && sideClaim(entry, reading, threshold.value);
  return told && saySide(told.claim.side, told.claim.threshold, { series: entry.series, language });
}

function sayConflict(conflict: Conflict, series: Series, language: Language): string {
  const value = sayValue(conflict, series, { language, style: 'short' });
  const period = formatPeriod(conflict.period, language, 'long');
  return findingMessages[language].conflict(value, period, conflict.source.publisher);
}

/** Figures that contradict an observation or a target, each with who gave it and the note kept with it. */
export function sayConflicts(row: Observation | Target, series: Series, language: Language): readonly SaidConflict[] {
  return row.conflicts.map((conflict) => {
    const text = sayConflict(conflict, series, language);
    return { text: conflict.note ? `${text}. ${pick(conflict.note, language)}` : text, source: conflict.source };
  });
}

/** Status, stated day and counter of an observation in words; empty for a normal one. */
export function sayStatus(row: Observation, language: Language): string {
  const texts = findingMessages[language];
  return [
    row.status === 'A' ? undefined : texts.status[row.status],
    row.date === undefined ? undefined : texts.speaksOf(formatDate(row.date, language, 'long')),
    row.counter === undefined ? undefined : texts.countedBy(row.counter),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** Optional texts without the ones that are missing or empty. */
function present<T extends Record<string, string | undefined>>(texts: T): { readonly [K in keyof T]?: string } {
  const entries = Object.entries(texts).filter(([, text]) => text !== undefined && text !== '');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries loses the keys that entries came with
  return Object.fromEntries(entries) as { readonly [K in keyof T]?: string };
}

function sayTarget(entry: ShownSeries, period: Period, language: Language): string | undefined {
  const target = entry.targets.find((candidate) => candidate.period === period);
  if (!target) return undefined;
  return findingMessages[language].targetRow(formatMeasure(target.value, entry.series, { language, style: 'short' }));
}

function lineOf(entry: ShownSeries, point: PlacedPoint, input: { model: ChartModel; language: Language }): ReadingLine {
  const { language, model } = input;
  const { series } = entry;
  const row = point.observation;
  const mark = model.marks.find((candidate) => candidate.key === entry.key);
  const reading = { ...row, value: point.value };
  const onYear = changeClaim(entry, reading, 'year');
  const onPrevious = changeClaim(entry, reading, 'previous');
  return {
    key: entry.key,
    label: pick(series.label, language),
    colour: mark?.colour ?? 'series1',
    marker: mark?.marker ?? 'circle',
    value: sayValue(reading, series, { language, style: 'full' }),
    conflicts: sayConflicts(row, series, language),
    otherFigures: row.conflicts.map((conflict) => sayConflict(conflict, series, language)),
    source: row.source,
    ...present({
      onPrevious: onPrevious && stepClause(onPrevious, language),
      onYear: onYear && onYear.claim.over !== onPrevious?.claim.over ? stepClause(onYear, language) : undefined,
      side: sideOf(entry, reading, language),
      status: sayStatus(row, language),
      target: sayTarget(entry, row.period, language),
      note: row.note && pick(row.note, language),
      quote: row.quote,
    }),
  };
}

function spokenOf(words: Omit<ReadingWords, 'spoken'>, language: Language): string {
  const several = words.lines.length > 1;
  const lines = words.lines.map((line) =>
    [
      several ? `${line.label} ${line.value}` : line.value,
      line.onPrevious,
      line.onYear,
      line.side,
      line.target,
      line.status,
      ...line.otherFigures,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  );
  const events = words.milestones.map(({ number, milestone }) =>
    findingMessages[language].milestoneSpoken(String(number), pick(milestone.title, language)),
  );
  return `${words.heading}: ${[...lines, ...events].join('; ')}.`;
}

/** The words at a stop of the cursor; the same strings as in table and file, since one formatter writes them all. */
export function readingAt(
  subject: Subject,
  model: ChartModel,
  at: { readonly stop: number; readonly language: Language },
): ReadingWords | undefined {
  const stop = model.stops[at.stop];
  if (!stop) return undefined;
  const lines = stop.readings.flatMap(({ key, point }) => {
    const entry = subject.shown.find((candidate) => candidate.key === key);
    return entry ? [lineOf(entry, point, { model, language: at.language })] : [];
  });
  const words = {
    heading: formatPeriod(stop.period, at.language, 'long'),
    lines,
    milestones: milestonesIn(stop.period, subject.milestones),
  };
  return { ...words, spoken: spokenOf(words, at.language) };
}
