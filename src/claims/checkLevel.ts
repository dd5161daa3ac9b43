import { decimalsOf } from '@/i18n/number';
import { within } from '@/series/range';
import type { Reading } from '@/series/reading';
import { tallyOf } from '@/series/tally';
import type { ExtremeClaim, LevelClaim, SideClaim, Worded } from './claim';
import { isDoubt, readingIn, type Record } from './record';
import { fits, wordedDecimals } from './rounding';
import type { Evidence, Figure, Verdict } from './verdict';
import { compared, decided, doubtful, observed } from './verdicts';

function level(value: number): Figure {
  return { measured: 'level', value };
}

/** The figures on record against a reading that a wording stands for. */
function othersOf(series: string, row: Reading, worded: Worded): readonly Evidence[] {
  return row.conflicts
    .filter(({ value, qualifier }) => fits(worded, value) || (qualifier === worded.hedge && value === worded.value))
    .map((conflict) => ({ kind: 'conflict', series, conflict }));
}

/** Whether a wording repeats the hedge of the source: "more than 1,730" of a figure that is more than 1,730. */
function repeats(row: Reading, { value, hedge }: Worded): boolean {
  if (row.qualifier === undefined || hedge === undefined) return false;
  const floor = row.qualifier === 'more-than' && (hedge === 'more-than' || hedge === 'at-least') && value <= row.value;
  return floor || (hedge === row.qualifier && value === row.value);
}

/** Whether a figure that its source hedged may be the one that is claimed, though it is not the one on record. */
function mayBe(row: Reading, worded: Worded): boolean {
  if (row.qualifier === undefined) return false;
  return fits({ value: row.value, hedge: row.qualifier }, worded.value);
}

/** Whether a claim is finer than the record: 3,823,256 of a figure that is known as 3.8 million, or "more than" that very figure. */
function isFiner(row: Reading, { series }: Record, worded: Worded): boolean {
  const known = { value: row.value, decimals: decimalsOf(row.value) };
  if (worded.hedge === undefined) return wordedDecimals(worded) > known.decimals && fits(known, worded.value);
  return series.unitMult > 0 && worded.value === row.value;
}

/** The level of a period. */
export function checkLevel(claim: LevelClaim, record: Record): Verdict {
  const row = readingIn(record, claim.period);
  if (isDoubt(row)) return doubtful(row);
  const evidence = observed(claim.series, row);
  const verdict = compared(claim.value, [level(row.value)], { evidence });
  if (verdict.outcome === 'agrees') return verdict;
  if (repeats(row, claim.value)) return { ...verdict, outcome: 'agrees' };
  const others = othersOf(claim.series, row, claim.value);
  if (mayBe(row, claim.value)) return doubtful('hedged', { ...verdict, others });
  return isFiner(row, record, claim.value) ? doubtful('rounded', { ...verdict, others }) : { ...verdict, others };
}

/** The highest or lowest figure that a range holds; of equals the claim may name any. */
export function checkExtreme(claim: ExtremeClaim, record: Record): Verdict {
  const row = readingIn(record, claim.period);
  if (isDoubt(row)) return doubtful(row);
  const rows = within(record.rows, claim);
  const best = tallyOf(rows)?.[claim.extreme];
  if (!best) return doubtful('no-figure');
  const isExtreme = best.value === row.value && rows.some(({ period }) => period === row.period);
  if (isExtreme) return compared(claim.value, [level(row.value)], { evidence: observed(claim.series, row) });
  const evidence = observed(claim.series, row, best);
  return decided(false, { figures: [level(row.value)], since: best.period, evidence });
}

/** Which side of a number a reading is on. */
export function checkSide(claim: SideClaim, record: Record): Verdict {
  const row = readingIn(record, claim.period);
  if (isDoubt(row)) return doubtful(row);
  const sign = Math.sign(row.value - claim.threshold);
  const holds = { above: sign > 0, below: sign < 0, at: sign === 0 }[claim.side];
  const found = { figures: [level(row.value)], evidence: observed(claim.series, row) };
  // "More than 50" from a source that says "about 50" is not known.
  const near = row.qualifier !== undefined && fits({ value: row.value, hedge: row.qualifier }, claim.threshold);
  return near ? doubtful('hedged', found) : decided(holds, found);
}
