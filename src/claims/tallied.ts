import { missingIn } from '@/series/gaps';
import { isReading } from '@/series/reading';
import type { Observation } from '@/series/series';
import type { CountOf, RunOf } from './claim';

/** What is counted row by row, whatever the values are. */
export type TallyOf = Exclude<CountOf, RunOf>;

/** How many rows of a range are of a kind; of missing periods, how many lie between the first and the last figure. */
export const tallied: { readonly [Of in TallyOf]: (rows: readonly Observation[]) => number } = {
  figures: (rows) => rows.filter(isReading).length,
  missing: (rows) => missingIn(rows).reduce((sum, { count }) => sum + count, 0),
  conflicts: (rows) => rows.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  undated: (rows) => rows.filter(({ published }) => published === null).length,
};

/** Whether a count is one of rows. */
export function isTally(of: CountOf): of is TallyOf {
  return Object.hasOwn(tallied, of);
}
