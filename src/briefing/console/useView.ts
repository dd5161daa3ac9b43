import { useMemo } from 'react';

import { briefingOf, type Briefing, type Pack } from '@/briefing/data/pack';
import type { DeckState } from '@/briefing/deck/deck';
import type { Runtime } from '@/briefing/runtime';
import { frameOf, usualFrame } from '@/briefing/stage/stageFrame';
import type { StageLook } from '@/briefing/stage/stageRoom';
import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import type { Screen } from '@/briefing/stage/useScreen';
import type { SessionState } from '@/briefing/session/session';
import { currentStep, useDeck, useSession, useShownPack, useStory } from '@/briefing/useRuntime';

/** What a console looks at, once the data are there. */
export interface View {
  readonly runtime: Runtime;
  readonly pack: Pack;
  readonly briefing: Briefing;
  readonly story: StageStory;
  readonly deck: DeckState;
  /** What the audience sees; `undefined` behind the last step. */
  readonly step: StageStep | undefined;
  /** How steps are drawn in previews; the same object until something in it changes. */
  readonly look: StageLook;
}

/** How the steps look on a screen of some proportions with a size of type. */
export function lookOn(screen: Screen, look: Omit<StageLook, 'frame'>, size: number): StageLook {
  return { ...look, frame: frameOf(screen, size) };
}

/** The size of the audience's window; without one a screen of usual proportions. */
function useAudienceScreen(runtime: Runtime): Screen {
  const told = (side: 'width' | 'height') => (state: SessionState) =>
    state.peers.find(({ role }) => role === 'audience')?.[side] ?? 0;
  const width = useSession(runtime, told('width'));
  const height = useSession(runtime, told('height'));
  return useMemo(() => (width > 0 && height > 0 ? { width, height } : usualFrame), [width, height]);
}

/** What the console looks at; `undefined` before anything is loaded. */
export function useView(runtime: Runtime): View | undefined {
  const { language } = runtime;
  const deck = useDeck(runtime);
  const pack = useShownPack(runtime);
  const story = useStory(runtime);
  const { size, phase } = deck;
  const count = story?.steps.length ?? 0;
  const edition = pack?.edition ?? null;
  const screen = useAudienceScreen(runtime);
  const look = useMemo(
    () => lookOn(screen, { language, count, edition, frozen: phase === 'presenting' }, size),
    [screen, language, count, edition, phase, size],
  );
  if (!pack || !story) return undefined;
  const step = deck.ended ? undefined : currentStep(story, deck);
  return { runtime, pack, briefing: briefingOf(pack), story, deck, step, look };
}
