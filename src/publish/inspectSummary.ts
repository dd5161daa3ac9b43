import { keyText } from '@/feeds/foreignKey';
import type { ForeignFile, ForeignReading, ForeignSeries } from '@/formats/foreign';
import type { Question } from '@/formats/question';
import { formatsMessages } from '@/i18n/messages/formats';
import { answerOption } from './inspectOptions';

/** A number with its period; the time as it is spelt where the period is not known, `null` where the file has no time. */
interface Figure {
  readonly period: string | null;
  readonly value: number;
}

/** A doubt in English. */
interface Warning {
  readonly name: string;
  readonly detail: string;
  readonly path?: string;
}

/** One series as `inspect --json` prints it. */
export interface SeriesSummary {
  readonly key: Readonly<Record<string, string>>;
  readonly label: string;
  readonly unit: string | null;
  readonly freq: string | null;
  /** How many numbers, and how many periods present without one. */
  readonly n: number;
  readonly missing: number;
  readonly first: Figure | null;
  readonly last: Figure | null;
  readonly sum: number;
  /** Readings by CL_OBS_STATUS; one that is estimated and provisional counts under both. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Readings by their flag as it stands in the file. */
  readonly flags: Readonly<Record<string, number>>;
  readonly unitMult: number;
  readonly decimals: number | null;
  readonly adjustment: string | null;
  readonly base: string | null;
  /** Readings of which a later vintage is in the file. */
  readonly superseded: number;
  /** What `import --series` takes. */
  readonly select: string;
}

/** A file as `inspect --json` prints it. */
export interface FileSummary {
  readonly format: string;
  readonly complete: boolean;
  readonly warnings: readonly Warning[];
  readonly series: readonly SeriesSummary[];
  readonly dialect: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly updated: string | null;
  readonly url: string | null;
  readonly licence: ForeignFile['licence'];
  readonly notes: readonly string[];
  readonly questions: readonly (Question & { readonly option: string })[];
}

const words = formatsMessages.en;

/** Whether the next reading is a later vintage of the same period. Nothing says that readings without a period are of one moment. */
function isSuperseded({ period, vintage }: ForeignReading, next: ForeignReading | undefined): boolean {
  return period !== null && vintage !== undefined && period === next?.period;
}

/** The last reading of each period; they come in time order, of one period the earlier vintage first. */
function lastVintages(readings: readonly ForeignReading[]): readonly ForeignReading[] {
  return readings.filter((reading, index) => !isSuperseded(reading, readings[index + 1]));
}

/** A sum that does not lose the small among the large (Neumaier), without the noise of the last binary digit. */
function sumOf(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  const total = sum + lost;
  return Number.isInteger(total) || !Number.isFinite(total) ? total : Number(total.toPrecision(15));
}

/** How often each status and each flag comes, in the order of their first coming. Names may be anything, `__proto__` too. */
function countsOf(readings: readonly ForeignReading[]): Pick<SeriesSummary, 'statuses' | 'flags'> {
  const statuses = new Map<string, number>();
  const flags = new Map<string, number>();
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const reading of readings) {
    for (const status of reading.statuses) count(statuses, status);
    if (reading.statusRaw !== undefined && reading.statusRaw !== '') count(flags, reading.statusRaw);
  }
  return { statuses: Object.fromEntries(statuses), flags: Object.fromEntries(flags) };
}

function figureOf(reading: ForeignReading | undefined): Figure | null {
  if (!reading || reading.value === null) return null;
  const time = reading.period ?? reading.time;
  return { period: time === '' ? null : time, value: reading.value };
}

/** One series in figures. */
function summaryOf(series: ForeignSeries): SeriesSummary {
  const counted = lastVintages(series.readings);
  const numbers = counted.filter(({ value }) => value !== null);
  return {
    key: Object.fromEntries(series.key.map(({ dimension, value }) => [dimension, value])),
    label: series.label,
    unit: series.unit,
    freq: series.freq,
    n: numbers.length,
    missing: counted.length - numbers.length,
    first: figureOf(numbers[0]),
    last: figureOf(numbers.at(-1)),
    sum: sumOf(numbers.flatMap(({ value }) => value ?? [])),
    ...countsOf(counted),
    unitMult: series.unitMult,
    decimals: series.decimals,
    adjustment: series.adjustment,
    base: series.base,
    superseded: series.readings.length - counted.length,
    select: keyText(series),
  };
}

/** The doubts in English, and a warning for each question that stands in the way. */
function warningsOf({ warnings, questions }: ForeignFile): readonly Warning[] {
  const doubts = warnings.map(({ name, values, path }) => {
    const detail = words.notices[name](values);
    return path === undefined ? { name, detail } : { name, detail, path };
  });
  const open = questions.filter(({ blocking }) => blocking);
  const asked = open.map((question) => ({
    name: 'AnswerNeeded',
    detail: `${words.questions[question.about]} Answer with ${answerOption(question)}.`,
  }));
  return [...doubts, ...asked];
}

/** A whole file in figures, as `inspect --json` prints it. */
export function fileSummary(file: ForeignFile): FileSummary {
  const { format, complete, dialect, title, publisher, updated, url, licence, notes, questions } = file;
  return {
    format,
    complete,
    warnings: warningsOf(file),
    series: file.series.map(summaryOf),
    dialect,
    title,
    publisher,
    updated,
    url,
    licence,
    notes,
    questions: questions.map((question) => ({ ...question, option: answerOption(question) })),
  };
}
