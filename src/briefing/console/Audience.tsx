import { useState, type ReactElement } from 'react';

import { useLocal } from '@/briefing/localStore';
import type { Runtime } from '@/briefing/runtime';
import { openWindow, windowAddress, type WindowPlace } from '@/briefing/windows';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import type { Lamp, LampState } from './lamp';
import { canFindScreens, findScreens, type KnownScreen } from './screens';
import { useLamp } from './useLamp';

interface AudienceProps {
  readonly runtime: Runtime;
}

/** Told apart by shape too. */
const signs: Readonly<Record<LampState, string>> = { connected: '●', silent: '▲', hidden: '◐', none: '○' };

function hintOf({ state, fullscreen }: Lamp, words: (typeof consoleMessages)['id']['lamp']): string {
  if (state === 'silent') return words.silentHint;
  if (state === 'hidden') return words.hiddenHint;
  return state === 'connected' && !fullscreen ? words.fullHint : '';
}

/** The lamp: a sign, its word, and what to do. */
export function LampLine({ runtime }: AudienceProps): ReactElement {
  const words = consoleMessages[runtime.language].lamp;
  const lamp = useLamp(runtime);
  const { state, fullscreen, count } = lamp;
  const hint = hintOf(lamp, words);
  return (
    <div className="c-lamp" data-state={state}>
      {/* The whole line is read when it changes, not only the word in it. */}
      <output aria-atomic="true">
        <span aria-hidden="true" className="c-lampSign">
          {signs[state]}
        </span>{' '}
        {words.label}: <strong>{words.states[state]}</strong>
        {state !== 'none' && <> · {fullscreen ? words.full : words.windowed}</>}
        {count > 1 && <> · {words.several(formatCount(count, runtime.language))}</>}
      </output>
      {hint !== '' && <p className="c-soft">{hint}</p>}
    </div>
  );
}

interface ScreensProps extends AudienceProps {
  readonly screens: readonly KnownScreen[];
}

function Screens({ runtime, screens }: ScreensProps): ReactElement {
  const { language } = runtime;
  const words = consoleMessages[language].lamp;
  const others = screens.filter(({ isHere }) => !isHere);
  if (others.length === 0) return <p className="c-soft">{words.single}</p>;
  return (
    <div className="c-row">
      <span>{words.screen}</span>
      {others.map((screen, index) => {
        const name = screen.label === '' ? words.unnamed(formatCount(index + 1, language)) : screen.label;
        const size = [formatCount(screen.width, language), formatCount(screen.height, language)] as const;
        const place: WindowPlace = screen;
        return (
          <Button key={`${screen.left} ${screen.top}`} onClick={() => openWindow(runtime, 'audience', place)}>
            {words.screenName(name, ...size)}
          </Button>
        );
      })}
    </div>
  );
}

/** Opening the audience's window, on another screen where the browser can, by hand where it cannot. */
export function OpenAudience({ runtime }: AudienceProps): ReactElement {
  const words = consoleMessages[runtime.language].lamp;
  const refused = useLocal((state) => state.refused.window);
  const [screens, setScreens] = useState<readonly KnownScreen[] | 'refused' | undefined>(undefined);
  const look = (): void => void findScreens().then((found) => setScreens(found ?? 'refused'));
  return (
    <div className="c-open">
      <div className="c-row">
        <Button main onClick={() => openWindow(runtime, 'audience')}>
          {words.open} <kbd>S</kbd>
        </Button>
        {canFindScreens() && <Button onClick={look}>{words.findScreens}</Button>}
      </div>
      {refused && (
        <p role="alert">
          {words.refused}{' '}
          <a href={windowAddress(runtime, 'audience')} target="_blank" rel="opener">
            {words.byHand}
          </a>
        </p>
      )}
      {!canFindScreens() && <p className="c-soft">{words.placeByHand}</p>}
      {screens === 'refused' && <p className="c-soft">{words.screensRefused}</p>}
      {screens !== undefined && screens !== 'refused' && <Screens runtime={runtime} screens={screens} />}
    </div>
  );
}
