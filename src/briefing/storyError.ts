import type { Problem } from '@/feeds/problem';

/** Why a briefing that an address asks for cannot be shown. */
export type StoryFault = 'nothing-kept' | 'kept-unreadable' | 'code-unreadable' | 'story-unknown' | 'edition-unknown';

/** A briefing that cannot be shown as it was asked for. */
export class StoryError extends Error {
  readonly fault: StoryFault;
  /** What is wrong with it, where it is there. */
  readonly problem: Problem | undefined;

  constructor(fault: StoryFault, problem?: Problem) {
    super(problem ? `${problem.path} ${problem.problem}` : fault);
    this.name = 'StoryError';
    this.fault = fault;
    this.problem = problem;
  }
}
