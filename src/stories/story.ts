import type { Claim } from '@/claims/claim';
import type { Period } from '@/series/period';
import type { Bilingual } from '@/series/series';

/** What a presenter does with a step when time runs short. */
export type Priority = 'must' | 'should' | 'could';

/** What a step shows. */
export interface StepShows {
  /**
   * An address of the dashboard, without language and base (`/chart/pmi/?from=2019-01&to=2021-12`): a new scene begins
   * with it. Absent: the scene of the step before, changed by what follows.
   */
  readonly chart?: string;
  /** Other ends of the time axis, also for the steps after it; an absent end is the scene's own. */
  readonly range?: { readonly from?: Period; readonly to?: Period };
  /** A series set beside the chart's own (`feed.series`), also for the steps after it; `null` takes it away. */
  readonly compare?: string | null;
  /** Readings that are pointed at, in this step only. */
  readonly highlight?: readonly Period[];
  /** Id of a milestone that is pointed at, in this step only; its flag is shown whatever the scene chose. */
  readonly milestone?: string;
  /** What is said: the first claim is the headline, the others stand below the chart. Each is checked against the data. */
  readonly caption: readonly Claim[];
}

/** A step of a story. */
export interface StoryStep extends StepShows {
  /** Once in a story, answers included. */
  readonly id: string;
  /** A short name without figures, for the presenter, the overview and the hand-out. */
  readonly name: Bilingual;
  readonly priority: Priority;
  /** Planned time. */
  readonly seconds: number;
  /** Ids of answers to questions that are likely here. */
  readonly answers: readonly string[];
}

/** A step that is shown only when somebody asks; it always names its chart. */
export interface AnswerStep extends StepShows {
  readonly id: string;
  readonly chart: string;
  readonly question: Bilingual;
}

/** A briefing: steps through states of the dashboard's charts, told in checked claims. */
export interface Story {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** `YYYY-MM-DD` */
  readonly modified: string;
  readonly steps: readonly StoryStep[];
  readonly answers: readonly AnswerStep[];
}
