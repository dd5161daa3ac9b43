import type { ForeignReading, ForeignSeries } from '@/formats/foreign';
import { timesPowerOfTen } from '@/series/decimal';
import { isOfFreq, type Freq, type Period } from '@/series/period';
import type { Bilingual, Confidence, ObsStatus } from '@/series/series';
import { holdsNumber, holdsNothing } from './statusMeaning';

/** What every row of one document carries. */
export interface RowOrigin {
  /** Id of the document in the feed's `sources`. */
  readonly source: string;
  readonly confidence: Confidence;
  /** The day, month or year the document was published; `null` where unknown. A reading with a vintage has its own. */
  readonly published: string | null;
}

/** What the rows are to fit: the frequency and the multiplier of the series they go into. */
export interface RowPlace {
  readonly freq: Freq;
  readonly unitMult: number;
}

/** An observation as a feed file has it (docs/contracts/feed.md), without what may be left out. */
export interface ForeignRow {
  readonly period: Period;
  readonly value: number | null;
  readonly status: ObsStatus;
  readonly published: string | null;
  readonly source: string;
  readonly confidence: Confidence;
  readonly note?: Bilingual;
}

/** A reading that no row can be made of. */
export interface LeftOut {
  /** As it is spelt in the file. */
  readonly time: string;
  /** The time spells no period; the period is of another frequency; the number is beyond what the contract holds. */
  readonly why: 'period-unknown' | 'other-frequency' | 'number-too-large';
}

/** The rows in time order, of one period the earlier vintage first, and what became no row. */
export interface ForeignRows {
  readonly rows: readonly ForeignRow[];
  readonly leftOut: readonly LeftOut[];
}

/** A withdrawn figure, as the contract writes it. */
const withdrawn = 'Q';
/** Missing, nobody says why. */
const missing = 'O';
/** A number with a flag that is in no code list: not normal, and nobody knows what else. */
const unvalidated = 'V';

const mostNote = 1800;

/** Whether the file itself gives a reason for a missing number. */
function givesReason({ statusRaw }: ForeignReading): boolean {
  return statusRaw !== undefined && statusRaw !== '';
}

/** The one status that a row has; the others stay in its note. */
function statusOf(reading: ForeignReading, wasNumber: boolean): ObsStatus {
  if (reading.value !== null) return reading.statuses.find(holdsNumber) ?? unvalidated;
  if (!givesReason(reading)) return wasNumber ? withdrawn : missing;
  return reading.statuses.find(holdsNothing) ?? missing;
}

/** What the status alone does not say: a flag of several letters or of an unknown meaning, and the file's own note. */
function noteOf(reading: ForeignReading, status: ObsStatus): { readonly note?: Bilingual } {
  const { statusRaw, statuses, note } = reading;
  const isPlain = statuses.length === 1 && statuses[0] === status;
  const flag = givesReason(reading) && !isPlain ? statusRaw : undefined;
  const parts = [
    ...(flag === undefined
      ? []
      : [{ id: `Tanda dalam berkas sumber: “${flag}”.`, en: `Flag in the source file: “${flag}”.` }]),
    ...(note === undefined
      ? []
      : [{ id: `Catatan dalam berkas sumber: “${note}”.`, en: `Note in the source file: “${note}”.` }]),
  ];
  if (parts.length === 0) return {};
  const joined = (language: keyof Bilingual) =>
    parts
      .map((part) => part[language])
      .join(' ')
      .slice(0, mostNote);
  return { note: { id: joined('id'), en: joined('en') } };
}

function whyNot(value: number | null, period: Period, freq: Freq): LeftOut['why'] | undefined {
  if (!isOfFreq(period, freq)) return 'other-frequency';
  return value !== null && Math.abs(value) > Number.MAX_SAFE_INTEGER ? 'number-too-large' : undefined;
}

/** What a reading becomes beside the row before it of the same period. */
interface Beside {
  readonly before: ForeignRow | undefined;
  readonly power: number;
  readonly place: RowPlace;
  readonly origin: RowOrigin;
}

function rowOf(reading: ForeignReading, beside: Beside): ForeignRow | LeftOut['why'] {
  const { period } = reading;
  if (period === null) return 'period-unknown';
  const { before, power, place, origin } = beside;
  const value = reading.value === null ? null : timesPowerOfTen(reading.value, power);
  const why = whyNot(value, period, place.freq);
  if (why !== undefined) return why;
  const wasNumber = before !== undefined && (before.value !== null || before.status === withdrawn);
  const status = statusOf(reading, wasNumber);
  const published = reading.vintage ?? origin.published;
  const { source, confidence } = origin;
  return { period, value, status, published, source, confidence, ...noteOf(reading, status) };
}

/**
 * The readings of a foreign series as rows of a feed. Values are moved exactly into the multiplier of the place: in a series
 * of thousands (3) a file's 3.8 millions (6) are 3800. A period that the file leaves out stays out; a missing number is a row
 * with `null` and the reason, or `O` where the file gives none, or `Q` where an earlier vintage had a number. A vintage that
 * says what the one before it said is no row. Nothing is published earlier than the file says: `published` is the vintage's
 * day, else the document's.
 */
export function rowsFromForeign(
  { readings, unitMult }: Pick<ForeignSeries, 'readings' | 'unitMult'>,
  place: RowPlace,
  origin: RowOrigin,
): ForeignRows {
  const rows: ForeignRow[] = [];
  const leftOut: LeftOut[] = [];
  const last = new Map<Period | null, ForeignRow>();
  const power = unitMult - place.unitMult;
  for (const reading of readings) {
    const before = last.get(reading.period);
    const row = rowOf(reading, { before, power, place, origin });
    if (typeof row === 'string') leftOut.push({ time: reading.time, why: row });
    else if (row.value !== before?.value || row.status !== before.status) {
      rows.push(row);
      last.set(row.period, row);
    }
  }
  return { rows, leftOut };
}
