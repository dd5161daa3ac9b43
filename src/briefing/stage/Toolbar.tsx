import { useState, type ReactElement } from 'react';

import { begin, run } from '@/briefing/commands';
import { canFillScreen, toggleFullscreen } from '@/briefing/fullscreen';
import { JoinNotice } from '@/briefing/JoinNotice';
import { showSheet, useLocal } from '@/briefing/localStore';
import { OfflineLine } from '@/briefing/offline/OfflineLine';
import { load, type Runtime } from '@/briefing/runtime';
import { useDeck, useSession, useStory, useWindow } from '@/briefing/useRuntime';
import { openWindow, windowAddress } from '@/briefing/windows';
import { stageMessages } from '@/i18n/messages/stage';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { StatePanel } from '@/ui/StatePanel';
import type { StageStory } from './stageStep';

interface ToolbarProps {
  readonly runtime: Runtime;
}

/** How long the briefing is planned, in minutes. */
function minutesOf({ steps }: StageStory): number {
  const seconds = steps.reduce((sum, { step }) => sum + ('seconds' in step ? step.seconds : 0), 0);
  return Math.max(1, Math.round(seconds / 60));
}

/** Whether a console is open: what is for the presenter is told there. */
function useLed(runtime: Runtime): boolean {
  return useSession(runtime, ({ peers }) => peers.some(({ role }) => role === 'presenter'));
}

function Refusals({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  const refused = useLocal((state) => state.refused);
  const wakeLock = useLocal((state) => state.wakeLock);
  const isLed = useLed(runtime);
  return (
    <output className="b-refusals">
      {refused.window && (
        <p>
          {words.windowRefused}{' '}
          <a href={windowAddress(runtime, 'presenter')} target="_blank" rel="opener">
            {words.presenter}
          </a>
        </p>
      )}
      {refused.fullscreen && <p>{canFillScreen() ? words.fullscreenRefused : words.hideBars}</p>}
      {wakeLock === 'refused' && !isLed && <p>{words.wakeRefused}</p>}
    </output>
  );
}

function FullscreenButton({ runtime }: ToolbarProps): ReactElement | null {
  const words = stageMessages[runtime.language];
  const isFull = useLocal((state) => state.fullscreen);
  if (!canFillScreen()) return null;
  return (
    <Button onClick={() => void toggleFullscreen()}>{isFull ? words.leaveFullscreen : words.fullscreen} (F)</Button>
  );
}

function Moves({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  const isPresenting = useDeck(runtime).phase === 'presenting';
  return (
    <>
      {!isPresenting && (
        <Button main onClick={() => begin(runtime, runtime.session.store.getState().deck.at)}>
          {words.start} (F5)
        </Button>
      )}
      <Button onClick={() => run(runtime, { kind: 'previous' })} label={words.previous}>
        ←
      </Button>
      <Button onClick={() => run(runtime, { kind: 'next' })} label={words.next}>
        →
      </Button>
    </>
  );
}

/** Links to what belongs to the briefing and lies elsewhere, before the start only. */
function Elsewhere({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  return (
    <>
      {!isFile && <Button onClick={() => showSheet('take')}>{words.take}</Button>}
      <a href={runtime.hrefOf('handout')}>{words.handout}</a>
      {runtime.extras.map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </>
  );
}

/** In the file to take along the data are frozen already. */
const isFile = globalThis.location?.protocol === 'file:';

function About({ runtime, story }: ToolbarProps & { readonly story: StageStory }): ReactElement {
  const { language } = runtime;
  const words = stageMessages[language];
  return (
    <p className="b-about">
      <strong>{story.title}</strong> ·{' '}
      {words.ready(formatCount(story.steps.length, language), formatCount(minutesOf(story), language))}.{' '}
      {isFile ? '' : words.newerHere}
    </p>
  );
}

/** What of the story is not shown, and why. */
function Missing({ runtime, story }: ToolbarProps & { readonly story: StageStory }): ReactElement {
  const { language } = runtime;
  const words = stageMessages[language];
  const withheld = [...story.steps, ...story.answers].reduce((sum, step) => sum + step.withheld, 0);
  const absent = story.absent.length;
  return (
    <output className="b-refusals">
      {withheld > 0 && <p>{words.withheld(formatCount(withheld, language))}</p>}
      {absent > 0 && <p>{words.absent(formatCount(absent, language))}</p>}
    </output>
  );
}

/** What is not needed to move: on a phone behind a button. */
function Secondary({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  const isPresenting = useDeck(runtime).phase === 'presenting';
  const isLed = useLed(runtime);
  return (
    <>
      <FullscreenButton runtime={runtime} />
      {!isLed && <Button onClick={() => openWindow(runtime, 'presenter')}>{words.presenter} (S)</Button>}
      <Button onClick={() => run(runtime, { kind: 'find', by: 'grid' })}>{words.grid} (O)</Button>
      <Button onClick={() => run(runtime, { kind: 'help' })}>{words.help} (?)</Button>
      {isPresenting ? <Button onClick={() => showSheet('end')}>{words.end}</Button> : <Elsewhere runtime={runtime} />}
    </>
  );
}

/** What is told before the start. */
function BeforeStart({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  const story = useStory(runtime);
  const error = useWindow(runtime, (state) => state.error);
  return (
    <>
      {error !== null && (
        <StatePanel
          state="failed"
          title={words.failed}
          action={{ label: words.retry, onClick: () => void load(runtime) }}
        />
      )}
      <JoinNotice runtime={runtime} />
      {story && (
        <>
          <About runtime={runtime} story={story} />
          <Missing runtime={runtime} story={story} />
          <OfflineLine runtime={runtime} />
        </>
      )}
    </>
  );
}

/** What can be pressed: plainly there before the start, afterwards only for a moving pointer or the keyboard's focus. */
export function Toolbar({ runtime }: ToolbarProps): ReactElement {
  const words = stageMessages[runtime.language];
  const isPresenting = useDeck(runtime).phase === 'presenting';
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="b-toolbar" data-quiet={isPresenting ? '' : undefined}>
      <Refusals runtime={runtime} />
      {!isPresenting && <BeforeStart runtime={runtime} />}
      <div className="b-row" role="toolbar" aria-label={words.toolbar}>
        <Moves runtime={runtime} />
        <span className="b-moreButton">
          <Button pressed={isOpen} onClick={() => setOpen(!isOpen)}>
            {words.more}
          </Button>
        </span>
        <span className="b-more" data-open={isOpen ? '' : undefined}>
          <Secondary runtime={runtime} />
        </span>
      </div>
    </div>
  );
}
