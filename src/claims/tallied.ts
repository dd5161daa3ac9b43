import { missingIn } from '@/series/gaps';
import type { Observation } from '@/series/series';
import { tallyOf } from '@/series/tally';
import type { CountOf, RunOf } from './claim';

/** What is counted row by row, whatever the values are. */
export type TallyOf = Exclude<CountOf, RunOf>;

/** Rows are never changed, and what is found is counted again when it is checked. */
const known = new WeakMap<readonly Observation[], { readonly conflicts: number; readonly undated: number }>();

function provenance(rows: readonly Observation[]): { readonly conflicts: number; readonly undated: number } {
  const before = known.get(rows);
  if (before) return before;
  const counts = { conflicts: 0, undated: 0 };
  for (const { conflicts, published } of rows) {
    counts.conflicts += conflicts.length;
    if (published === null) counts.undated += 1;
  }
  known.set(rows, counts);
  return counts;
}

/** How many rows of a range are of a kind; of missing periods, how many lie between the first and the last figure. */
export const tallied: { readonly [Of in TallyOf]: (rows: readonly Observation[]) => number } = {
  figures: (rows) => tallyOf(rows)?.count ?? 0,
  missing: (rows) => missingIn(rows).reduce((sum, { count }) => sum + count, 0),
  conflicts: (rows) => provenance(rows).conflicts,
  undated: (rows) => provenance(rows).undated,
};

/** Whether a count is one of rows. */
export function isTally(of: CountOf): of is TallyOf {
  return Object.hasOwn(tallied, of);
}
