import type { Period } from '@/series/period';

/** Which milestones a chart shows: the main ones (default), all, none, or a choice of milestone ids and kind ids. */
export type MilestoneChoice = 'main' | 'all' | 'none' | readonly string[];

/** What a reader looks at on a page; everything here is in the address and nothing else is. */
export interface View {
  readonly from?: Period;
  readonly to?: Period;
  readonly view: 'chart' | 'table';
  readonly milestones: MilestoneChoice;
  /** Id of a series with the same unit drawn beside the chart's own, as `feed.series`. */
  readonly compare?: string;
  /** `YYYY-MM-DD`: show what was known on that day. */
  readonly asOf?: string;
  /** `YYYY-MM-DD.<code>`: show a frozen edition in place of the current data. */
  readonly edition?: string;
  /** Id of a chart of the reader's own, which only their browser knows. */
  readonly own?: string;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly step?: number;
  /** Parameters that are not ours, kept as they came. */
  readonly foreign: readonly (readonly [string, string])[];
}
