import { useState } from 'react';

import {
  plannedRest,
  plannedTotal,
  stepsToDrop,
  type PlannedStep,
  type Progress,
  type Proposal,
} from '@/briefing/plan/plan';
import { timesOf, type Times } from '@/briefing/plan/times';
import type { StageStory } from '@/briefing/stage/stageStep';
import { useSession } from '@/briefing/useRuntime';
import { keepText, keptText } from './drawer';
import { useNow } from './useNow';
import type { View } from './useView';

/** Where a briefing stands against its plan; spans in milliseconds. */
export interface Pace {
  readonly now: number;
  readonly times: Times;
  readonly planned: number;
  readonly rest: number;
  /** Planned for the step that is shown, and what it has had; `null` behind the last step. */
  readonly step: { readonly planned: number; readonly spent: number } | null;
}

/** The steps of a story as the plan knows them. */
function plannedSteps({ steps }: Pick<StageStory, 'steps'>): readonly PlannedStep[] {
  return steps.flatMap(({ id, step }) =>
    'seconds' in step ? [{ id, priority: step.priority, seconds: step.seconds }] : [],
  );
}

function progressOf({ story, deck }: View, times: Times): Progress {
  const { at, ended, dropped } = deck;
  return { steps: plannedSteps(story), at, ended, dropped, spent: times.steps };
}

/** The times of now against the plan, twice a second. */
export function usePace(view: View): Pace & { readonly progress: Progress } {
  const now = useNow();
  const log = useSession(view.runtime, (state) => state.log);
  const times = timesOf(log, now);
  const progress = progressOf(view, times);
  const { steps, at, ended, dropped, spent } = progress;
  const current = ended ? undefined : steps[at];
  return {
    now,
    times,
    progress,
    planned: plannedTotal(steps, dropped),
    rest: plannedRest(progress),
    step: current ? { planned: current.seconds * 1000, spent: spent.get(current.id) ?? 0 } : null,
  };
}

/** When the briefing must end, kept over a reload; `null` where nothing was said. */
export function useDeadline(session: string): readonly [number | null, (at: number | null) => void] {
  const name = `pendopo.briefing.${session}.deadline`;
  const [deadline, setDeadline] = useState<number | null>(() => Number(keptText(name)) || null);
  const set = (at: number | null): void => {
    setDeadline(at);
    keepText(name, at === null ? null : String(at));
  };
  return [deadline, set];
}

/** What to drop for a deadline, and how much time there is to spare. */
export function proposalFor(progress: Progress, left: number): Proposal & { readonly spare: number } {
  return { ...stepsToDrop(progress, left), spare: left - plannedRest(progress) };
}
