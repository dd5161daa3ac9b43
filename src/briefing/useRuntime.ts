import { useMemo } from 'react';
import { useStore } from 'zustand';

import type { DeckState } from './deck/deck';
import type { Pack } from './data/pack';
import { storyOf, type Runtime, type RuntimeState } from './runtime';
import type { SessionState } from './session/session';
import type { StageStep, StageStory } from './stage/stageStep';

/** The deck as every window shows it. */
export function useDeck({ session }: Runtime): DeckState {
  return useStore(session.store, ({ deck }) => deck);
}

/** A part of what is known of the session. */
export function useSession<T>({ session }: Runtime, part: (state: SessionState) => T): T {
  return useStore(session.store, part);
}

/** A part of what the window knows beside its session. */
export function useWindow<T>({ store }: Runtime, part: (state: RuntimeState) => T): T {
  return useStore(store, part);
}

/** The data that are shown, as `shownPack` tells them. */
export function useShownPack(runtime: Runtime): Pack | null {
  const isPresenting = useSession(runtime, ({ deck }) => deck.phase === 'presenting');
  const pack = useSession(runtime, (state) => state.pack);
  const draft = useWindow(runtime, (state) => state.draft);
  return isPresenting && pack ? pack : draft;
}

/** The steps that are shown; `null` before anything is loaded. */
export function useStory(runtime: Runtime): StageStory | null {
  const pack = useShownPack(runtime);
  return useMemo(() => pack && storyOf(pack, runtime.language), [pack, runtime.language]);
}

/** The step or answer that the deck shows. */
export function currentStep(
  story: StageStory,
  { at, answer }: Pick<DeckState, 'at' | 'answer'>,
): StageStep | undefined {
  // The other window may hold a longer story.
  const here = Math.min(at, story.steps.length - 1);
  return answer === null ? story.steps[here] : story.answers.find(({ id }) => id === answer);
}
