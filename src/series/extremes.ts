import { unbroken } from './gaps';
import type { Period } from './period';
import { isReading } from './reading';
import type { Reading } from './reading';
import type { Observation } from './series';

/** The highest and lowest reading; the earliest one when several are equal. */
export interface Extremes {
  readonly highest: Reading;
  readonly lowest: Reading;
}

/** A reading that is more extreme than all readings strictly between it and `since`. */
export interface Since {
  readonly direction: 'highest' | 'lowest';
  /** The last earlier period that was as high (low) or higher (lower); `null`: none in the data. */
  readonly since: Period | null;
  /** Readings strictly between. */
  readonly span: number;
}

/** The extremes of the rows that have a number; `undefined` when none has. `rows`: sorted. */
export function extremesOf(rows: readonly Observation[]): Extremes | undefined {
  const readings = rows.filter(isReading);
  const [first] = readings;
  if (first === undefined) return undefined;
  let [highest, lowest] = [first, first];
  for (const reading of readings) {
    if (reading.value > highest.value) highest = reading;
    if (reading.value < lowest.value) lowest = reading;
  }
  return { highest, lowest };
}

interface Stretch {
  /** Successive readings before the one that is compared. */
  readonly before: readonly Reading[];
  /** Whether no reading comes before the stretch. */
  readonly whole: boolean;
  readonly value: number;
}

function sinceWhen(direction: Since['direction'], { before, whole, value }: Stretch): Since | undefined {
  const index = before.findLastIndex((row) => (direction === 'highest' ? row.value >= value : row.value <= value));
  const match = before[index];
  // Behind a missing period another reading could be as extreme: no claim.
  if (match === undefined && !whole) return undefined;
  return { direction, since: match?.period ?? null, span: before.length - index - 1 };
}

/**
 * Since when a period's reading is the highest or lowest, whichever reaches further back over at least `minSpan` readings.
 * `undefined` when neither does, when the period has no number, or when a missing period between could refute the claim.
 * `rows`: sorted, one a period.
 */
export function extremeSince(rows: readonly Observation[], at: Period, minSpan: number): Since | undefined {
  const stretches = unbroken(rows.slice(0, rows.findIndex(({ period }) => period === at) + 1));
  const stretch = stretches.at(-1) ?? [];
  const last = stretch.at(-1);
  if (last?.period !== at) return undefined;
  const compared = { before: stretch.slice(0, -1), whole: stretches.length === 1, value: last.value };
  const claims = [sinceWhen('highest', compared), sinceWhen('lowest', compared)];
  return claims
    .filter((claim) => claim !== undefined)
    .filter(({ span }) => span >= minSpan)
    .sort((a, b) => b.span - a.span)[0];
}
