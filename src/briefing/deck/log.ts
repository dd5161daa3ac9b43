import type { Blank, DeckPlan, DeckState } from './deck';

/** Something that happened in a briefing; `at` in milliseconds since 1970 (UTC). */
export type LogEntry = { readonly at: number } & (
  | { readonly kind: 'start' | 'apply'; readonly edition: string }
  | { readonly kind: 'step' | 'answer'; readonly id: string }
  | { readonly kind: 'blank'; readonly blank: Blank }
  | { readonly kind: 'pause'; readonly on: boolean }
  | { readonly kind: 'ended' | 'reset' | 'unreset' | 'end' }
);

type What = LogEntry extends infer Entry ? (Entry extends LogEntry ? Omit<Entry, 'at'> : never) : never;

function placeOf(state: DeckState, plan: DeckPlan): What {
  if (state.answer !== null) return { kind: 'answer', id: state.answer };
  if (state.ended) return { kind: 'ended' };
  return { kind: 'step', id: plan.steps[state.at]?.id ?? '' };
}

function hasMoved(before: DeckState, after: DeckState): boolean {
  return before.at !== after.at || before.answer !== after.answer || before.ended !== after.ended;
}

function changesOf(before: DeckState, after: DeckState, plan: DeckPlan): readonly What[] {
  const { edition } = after;
  if (after.phase === 'before') return before.phase === 'presenting' ? [{ kind: 'end' }] : [];
  if (before.phase === 'before') return [{ kind: 'start', edition: edition ?? '' }, placeOf(after, plan)];
  return [
    ...(before.edition === edition ? [] : [{ kind: 'apply', edition: edition ?? '' } as const]),
    ...(hasMoved(before, after) ? [placeOf(after, plan)] : []),
    ...(before.blank === after.blank ? [] : [{ kind: 'blank', blank: after.blank } as const]),
    ...(before.paused === after.paused ? [] : [{ kind: 'pause', on: after.paused } as const]),
  ];
}

/** What a change of the deck adds to the log; nothing before the start. */
export function logged(
  before: DeckState,
  after: DeckState,
  { plan, at }: { readonly plan: DeckPlan; readonly at: number },
): readonly LogEntry[] {
  return changesOf(before, after, plan).map((what) => ({ ...what, at }));
}
