import type { Priority } from '@/stories/story';

/** A step as the plan knows it. */
export interface PlannedStep {
  readonly id: string;
  readonly priority: Priority;
  /** Planned time. */
  readonly seconds: number;
}

/** Where a briefing stands; times in milliseconds. */
export interface Progress {
  readonly steps: readonly PlannedStep[];
  /** Index of the step that is shown. */
  readonly at: number;
  /** Whether the last step is behind. */
  readonly ended: boolean;
  /** Ids of steps that are passed over. */
  readonly dropped: readonly string[];
  /** Time that each step has had. */
  readonly spent: ReadonlyMap<string, number>;
}

/** Steps to pass over, to end in time. */
export interface Proposal {
  /** Ids in the story's order; empty where everything fits, or nothing may be left out. */
  readonly drop: readonly string[];
  /** Milliseconds that are still missing without them; nought where the rest fits. */
  readonly short: number;
}

function planned({ seconds }: PlannedStep): number {
  return seconds * 1000;
}

function lengthOf(steps: readonly PlannedStep[]): number {
  return steps.reduce((sum, step) => sum + planned(step), 0);
}

/** Planned time of the whole story without what is passed over, in milliseconds. */
export function plannedTotal(steps: readonly PlannedStep[], dropped: readonly string[]): number {
  return lengthOf(steps.filter(({ id }) => !dropped.includes(id)));
}

/** The steps that are still to come and not passed over. */
function ahead({ steps, at, ended, dropped }: Progress): readonly PlannedStep[] {
  return ended ? [] : steps.filter(({ id }, index) => index > at && !dropped.includes(id));
}

/** What the plan still asks for: the rest of this step's time and the steps to come, in milliseconds. */
export function plannedRest(progress: Progress): number {
  const { steps, at, ended, spent } = progress;
  const current = ended ? undefined : steps[at];
  const rest = current ? Math.max(0, planned(current) - (spent.get(current.id) ?? 0)) : 0;
  return rest + lengthOf(ahead(progress));
}

const order = { could: 0, should: 1, must: 2 } as const;

/** What may be dropped, in the order in which it is: first what could be told, of those the longest, so that few are lost. */
function droppable(progress: Progress): readonly PlannedStep[] {
  return ahead(progress)
    .filter(({ priority }) => priority !== 'must')
    .toSorted((a, b) => order[a.priority] - order[b.priority] || b.seconds - a.seconds);
}

/** The dearest first, of those the longest. */
function dearest(a: PlannedStep, b: PlannedStep): number {
  return order[b.priority] - order[a.priority] || b.seconds - a.seconds;
}

/** Gives back what need not be dropped after all. */
function leanest(chosen: readonly PlannedStep[], need: number): readonly PlannedStep[] {
  let kept = chosen;
  for (const step of chosen.toSorted(dearest)) {
    const without = kept.filter((each) => each !== step);
    if (lengthOf(without) >= need) kept = without;
  }
  return kept;
}

/** Takes a shorter step of the same weight in the place of a longer one, where that is enough. */
function shortest(chosen: readonly PlannedStep[], pool: readonly PlannedStep[], need: number): readonly PlannedStep[] {
  let kept = chosen;
  for (const step of chosen.toSorted(dearest)) {
    const others = kept.filter((each) => each !== step);
    const instead = pool.findLast(
      (each) =>
        each.priority === step.priority &&
        each.seconds < step.seconds &&
        !kept.includes(each) &&
        lengthOf(others) + planned(each) >= need,
    );
    if (instead) kept = [...others, instead];
  }
  return kept;
}

/**
 * The steps to drop so that the rest of the plan fits into so many milliseconds: none that must be told, none that should
 * be told while dropping those that could is enough, and of those no longer ones than it takes.
 */
export function stepsToDrop(progress: Progress, left: number): Proposal {
  const need = plannedRest(progress) - Math.max(0, left);
  const pool = droppable(progress);
  const chosen: PlannedStep[] = [];
  let won = 0;
  for (const step of pool) {
    if (won >= need) break;
    chosen.push(step);
    won += planned(step);
  }
  const least = new Set(shortest(leanest(chosen, need), pool, need));
  const drop = progress.steps.filter((step) => least.has(step)).map(({ id }) => id);
  return { drop, short: Math.max(0, need - won) };
}
