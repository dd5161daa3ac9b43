import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';

import { useFullscreen } from '@/briefing/fullscreen';
import { useLocal } from '@/briefing/localStore';
import type { Runtime } from '@/briefing/runtime';
import { soon } from '@/briefing/soon';
import { useKeys } from '@/briefing/useKeys';
import { currentStep, useDeck, useShownPack, useStory } from '@/briefing/useRuntime';
import { useWakeLock } from '@/briefing/wakeLock';
import type { Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';
import { formatCount } from '@/i18n/number';
import { LaserDot } from './Laser';
import { Layers } from './Layers';
import { Sheets } from './Sheets';
import { SourcesPanel } from './SourcesPanel';
import { frameOf } from './stageFrame';
import type { StageLook } from './stageRoom';
import type { StageStep } from './stageStep';
import { Toolbar } from './Toolbar';
import { useLaserPointer } from './useLaserPointer';
import { useScreen, type Screen } from './useScreen';
import { useTouch } from './useTouch';

interface StagePageProps {
  readonly runtime: Runtime;
}

/** How the steps are drawn; the same object until something in it changes. */
function useLook(runtime: Runtime, screen: Screen | null): StageLook | null {
  const { language } = runtime;
  const { size, phase } = useDeck(runtime);
  const pack = useShownPack(runtime);
  const story = useStory(runtime);
  const count = story?.steps.length ?? 0;
  const edition = pack?.edition ?? null;
  const frozen = phase === 'presenting';
  return useMemo(
    () => screen && { frame: frameOf(screen, size), language, count, edition, frozen },
    [screen, size, language, count, edition, frozen],
  );
}

/** What a screen reader says once a move, and nothing between. */
function announcement(step: StageStep | undefined, look: StageLook | null): string {
  if (!step || !look) return '';
  const words = stageMessages[look.language];
  if (step.number === null) return words.answerAnnounced(step.headline);
  return words.announced(
    formatCount(step.number, look.language),
    formatCount(look.count, look.language),
    step.headline,
  );
}

/** So long after its last move the pointer is hidden, in milliseconds. */
const idleAfter = 2000;

/** In this part of the window, from the bottom up, the controls are wanted. */
const controlsShare = 0.3;

/** Whether the pointer has moved a moment ago, and where the controls are. */
function usePointerMoved(): 'still' | 'moved' | 'below' {
  const [moved, setMoved] = useState<'still' | 'moved' | 'below'>('still');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = ({ clientY }: PointerEvent): void => {
      clearTimeout(timer);
      setMoved(clientY > window.innerHeight * (1 - controlsShare) ? 'below' : 'moved');
      timer = setTimeout(() => setMoved('still'), idleAfter);
    };
    window.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', onMove);
    };
  }, []);
  return moved;
}

function EndCard({ language }: { readonly language: Language }): ReactElement {
  const words = stageMessages[language];
  return (
    <div className="b-end">
      <p>{words.ended}</p>
    </div>
  );
}

function showStepInAddress(at: number): void {
  const url = new URL(window.location.href);
  if (at === 0) url.searchParams.delete('step');
  else url.searchParams.set('step', String(at + 1));
  if (url.href !== window.location.href) window.history.replaceState(null, '', url);
}

/** Keeps the address at the step that is shown, so that a reload and a link lead to it. */
function useStepInAddress({ session }: Runtime): void {
  useEffect(() => {
    const follow = soon(() => showStepInAddress(session.store.getState().deck.at));
    return session.store.subscribe(({ deck }, { deck: before }) => {
      if (deck.at !== before.at) follow();
    });
  }, [session]);
}

function BlankCover({ runtime }: StagePageProps): ReactElement | null {
  const { blank } = useDeck(runtime);
  const words = stageMessages[runtime.language];
  if (blank === 'none') return null;
  return (
    <div className="b-blank" data-blank={blank}>
      <output className="b-words">{blank === 'black' ? words.blackened : words.whitened}</output>
    </div>
  );
}

interface SurfaceProps extends StagePageProps {
  readonly look: StageLook | null;
  readonly measure: (element: HTMLElement | null) => void;
}

/** Everything that the room sees. */
function Surface({ runtime, look, measure }: SurfaceProps): ReactElement {
  const { language } = runtime;
  const deck = useDeck(runtime);
  const story = useStory(runtime);
  const surface = useRef<HTMLDivElement>(null);
  useLaserPointer(runtime, surface);
  const step = story ? currentStep(story, deck) : undefined;
  const shown = deck.ended ? undefined : step?.id;
  return (
    <>
      <div className="b-surface" ref={surface}>
        <div className="b-room" ref={measure} />
        {story && look && <Layers {...story} shown={shown} at={deck.at} look={look} />}
        {deck.ended && <EndCard language={language} />}
        {deck.sources && step && <SourcesPanel step={step} language={language} />}
        <LaserDot runtime={runtime} />
        <BlankCover runtime={runtime} />
      </div>
      <p className="b-words" aria-live="polite">
        {deck.ended ? stageMessages[language].ended : announcement(step, look)}
      </p>
    </>
  );
}

/** The audience's screen: nothing but the step, in the size of the window or the screen. */
export function StagePage({ runtime }: StagePageProps): ReactElement {
  const deck = useDeck(runtime);
  const [screen, measure] = useScreen();
  const look = useLook(runtime, screen);
  const moved = usePointerMoved();
  const sheet = useLocal((state) => state.sheet);
  useKeys(runtime);
  useTouch(runtime);
  useFullscreen();
  useWakeLock(deck.phase === 'presenting');
  useStepInAddress(runtime);
  return (
    <main
      className="b-stage"
      data-phase={deck.phase}
      data-motion={deck.motion ? 'on' : 'off'}
      data-idle={moved !== 'still' || sheet !== 'none' ? undefined : ''}
      data-controls={moved === 'below' ? '' : undefined}
    >
      <Surface runtime={runtime} look={look} measure={measure} />
      <Toolbar runtime={runtime} />
      {look && <Sheets runtime={runtime} look={look} />}
    </main>
  );
}
