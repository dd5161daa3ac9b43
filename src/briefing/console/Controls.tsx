import type { ReactElement } from 'react';

import { begin, run } from '@/briefing/commands';
import { sizes, type DeckAction } from '@/briefing/deck/deck';
import { showSheet } from '@/briefing/localStore';
import type { Runtime } from '@/briefing/runtime';
import { consoleMessages } from '@/i18n/messages/console';
import { useDeck } from '@/briefing/useRuntime';
import { Button } from '@/ui/Button';

interface ControlsProps {
  readonly runtime: Runtime;
}

interface KeyButtonProps extends ControlsProps {
  readonly words: string;
  /** As it is printed on the keyboard. */
  readonly sign: string;
  readonly action: DeckAction;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly main?: boolean;
}

function KeyButton({ runtime, words, sign, action, ...look }: KeyButtonProps): ReactElement {
  return (
    <Button onClick={() => run(runtime, action)} {...look}>
      {words} <kbd>{sign}</kbd>
    </Button>
  );
}

function Moves({ runtime }: ControlsProps): ReactElement {
  const words = consoleMessages[runtime.language].controls;
  const { phase, at, ended } = useDeck(runtime);
  return (
    <div className="c-moves">
      {phase === 'before' && (
        <Button main onClick={() => begin(runtime, at)}>
          {words.start} <kbd>F5</kbd>
        </Button>
      )}
      <KeyButton runtime={runtime} words={words.previous} sign="←" action={{ kind: 'previous' }} />
      <KeyButton
        runtime={runtime}
        words={words.next}
        sign="→"
        action={{ kind: 'next' }}
        main={phase === 'presenting' && !ended}
      />
    </div>
  );
}

/** Everything that moves the deck, as buttons that show their keys. */
export function Controls({ runtime }: ControlsProps): ReactElement {
  const words = consoleMessages[runtime.language].controls;
  const { phase, blank, laser, sources, size, ended } = useDeck(runtime);
  const shared = { runtime };
  return (
    <div className="c-controls" role="toolbar" aria-label={words.group}>
      <Moves runtime={runtime} />
      <div className="c-row">
        <KeyButton
          {...shared}
          words={words.black}
          sign="B"
          action={{ kind: 'blank', blank: 'black' }}
          pressed={blank === 'black'}
        />
        <KeyButton
          {...shared}
          words={words.white}
          sign="W"
          action={{ kind: 'blank', blank: 'white' }}
          pressed={blank === 'white'}
        />
        <KeyButton {...shared} words={words.laser} sign="L" action={{ kind: 'laser' }} pressed={laser} />
        <KeyButton {...shared} words={words.sources} sign="I" action={{ kind: 'sources' }} pressed={sources} />
        <KeyButton
          {...shared}
          words={words.smaller}
          sign="−"
          action={{ kind: 'smaller' }}
          disabled={size <= sizes.least}
        />
        <KeyButton
          {...shared}
          words={words.larger}
          sign="+"
          action={{ kind: 'larger' }}
          disabled={size >= sizes.greatest}
        />
        <Button onClick={() => showSheet('grid')}>
          {words.grid} <kbd>O</kbd>
        </Button>
        <Button onClick={() => showSheet('help')}>
          {words.help} <kbd>?</kbd>
        </Button>
        {phase === 'presenting' && (
          <Button main={ended} onClick={() => showSheet('end')}>
            {words.end} <kbd>Esc</kbd>
          </Button>
        )}
      </div>
      {laser && <p className="c-soft">{words.laserHint}</p>}
    </div>
  );
}
