import { isComparable } from '@/series/change';
import { difference, withoutNoise } from '@/series/decimal';
import { shift, yearBefore } from '@/series/period';
import type { Reading } from '@/series/reading';
import type { Nature } from '@/series/series';
import { readingsBefore } from './backwards';
import type { Baseline, ChangeClaim, ChangeUnit, DirectionClaim } from './claim';
import { spreadOf, unlessRounded } from './recorded';
import { isDoubt, readingIn, type Record } from './record';
import type { Doubt, Figure, Verdict } from './verdict';
import { compared, decided, doubtful, observed } from './verdicts';

/** Two readings that may be compared. */
interface Pair {
  readonly from: Reading;
  readonly to: Reading;
}

/** A stock is read at irregular times: the reading before counts, whatever its age. */
function previousOf(record: Record, to: Reading): Reading | Doubt {
  if (record.series.nature !== 'stock') return readingIn(record, shift(to.period, -1));
  const [before] = readingsBefore(record.rows, to.period);
  return before ?? 'no-figure';
}

function baseOf(record: Record, to: Reading, over: Baseline): Reading | Doubt {
  if (over === 'previous') return previousOf(record, to);
  const period = over === 'year' ? yearBefore(to.period) : over;
  return period === undefined ? 'no-figure' : readingIn(record, period);
}

function pairOf(record: Record, claim: ChangeClaim | DirectionClaim): Pair | Doubt {
  const to = readingIn(record, claim.period);
  if (isDoubt(to)) return to;
  const from = baseOf(record, to, claim.over);
  return isDoubt(from) ? from : { from, to };
}

/** Why two readings may not be compared; `undefined` where they may. */
function objection({ from, to }: Pair): Doubt | undefined {
  if (from.qualifier !== undefined || to.qualifier !== undefined) return 'hedged';
  return isComparable(from, to) ? undefined : 'not-comparable';
}

/** A change from one value to another in one measure; not a number where there is none, such as per cent from zero. */
function change(from: number, to: number, unit: ChangeUnit): number {
  if (unit !== 'percent' && unit !== 'times') return difference(to, from);
  if (from <= 0) return Number.NaN;
  return withoutNoise(unit === 'times' ? to / from : (difference(to, from) / from) * 100);
}

/** A change in one measure; `undefined` where there is none. */
function measured({ from, to }: Pair, unit: ChangeUnit): Figure | undefined {
  const value = change(from.value, to.value, unit);
  return Number.isNaN(value) ? undefined : { measured: unit, value };
}

/** The measures in which a change is told, the customary one first. */
const customary: Readonly<{ [N in Nature]: readonly ChangeUnit[] }> = {
  index: ['points', 'percent'],
  rate: ['percentage-points'],
  stock: ['percent', 'amount'],
  flow: ['percent', 'amount'],
};

/** The same change in its customary measures, without the one that is first already. */
function figuresOf(pair: Pair, first: Figure, nature: Nature): readonly [Figure, ...Figure[]] {
  const units = customary[nature].filter((unit) => unit !== first.measured);
  return [first, ...units.flatMap((unit) => measured(pair, unit) ?? [])];
}

/** A change with its number. */
export function checkChange(claim: ChangeClaim, record: Record): Verdict {
  const pair = pairOf(record, claim);
  if (isDoubt(pair)) return doubtful(pair);
  const evidence = observed(claim.series, pair.from, pair.to);
  const doubt = objection(pair);
  const first = measured(pair, claim.in);
  if (doubt !== undefined || first === undefined) return doubtful(doubt ?? 'not-comparable', { evidence });
  const verdict = compared(claim.value, figuresOf(pair, first, record.series.nature), { evidence });
  const [least, most] = spreadOf(pair.from.value, record.series);
  const [low, high] = spreadOf(pair.to.value, record.series);
  return unlessRounded(verdict, claim.value, [change(most, low, claim.in), change(least, high, claim.in)]);
}

const signs = { up: 1, down: -1, unchanged: 0 };

/** A change without a number. */
export function checkDirection(claim: DirectionClaim, record: Record): Verdict {
  const pair = pairOf(record, claim);
  if (isDoubt(pair)) return doubtful(pair);
  const { nature } = record.series;
  const evidence = observed(claim.series, pair.from, pair.to);
  const doubt = objection(pair);
  const units = customary[nature].flatMap((unit) => measured(pair, unit) ?? []);
  if (doubt !== undefined) return doubtful(doubt, { evidence });
  const absolute = difference(pair.to.value, pair.from.value);
  return decided(Math.sign(absolute) === signs[claim.direction], { figures: units, evidence });
}
