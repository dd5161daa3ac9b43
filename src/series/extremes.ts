import { stretchTo, type StretchTo } from './gaps';
import type { Period } from './period';
import type { Reading } from './reading';
import type { Observation } from './series';
import { tallyOf } from './tally';

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
  const tally = tallyOf(rows);
  return tally && { highest: tally.highest, lowest: tally.lowest };
}

/** Index of the last reading before the end that is as extreme; -1 without one. */
function matchOf(direction: Since['direction'], { readings, end }: StretchTo): number {
  const sign = direction === 'highest' ? 1 : -1;
  const at = (index: number): number => (readings[index]?.value ?? 0) * sign;
  const value = at(end);
  let index = end - 1;
  while (index >= 0 && at(index) < value) index -= 1;
  return index;
}

function sinceWhen(direction: Since['direction'], stretch: StretchTo): Since | undefined {
  const index = matchOf(direction, stretch);
  const match = index < 0 ? undefined : stretch.readings[index];
  // Behind a missing period another reading could be as extreme: no claim.
  if (match === undefined && !stretch.whole) return undefined;
  return { direction, since: match?.period ?? null, span: stretch.end - index - 1 };
}

/**
 * Since when a period's reading is the highest or lowest, whichever reaches further back over at least `minSpan` readings.
 * `undefined` when neither does, when the period has no number, or when a missing period between could refute the claim.
 * `rows`: sorted, one a period.
 */
export function extremeSince(rows: readonly Observation[], at: Period, minSpan: number): Since | undefined {
  const stretch = stretchTo(rows, at);
  if (stretch === undefined) return undefined;
  const claims = [sinceWhen('highest', stretch), sinceWhen('lowest', stretch)];
  return claims
    .filter((claim) => claim !== undefined)
    .filter(({ span }) => span >= minSpan)
    .sort((a, b) => b.span - a.span)[0];
}
