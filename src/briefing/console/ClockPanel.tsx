import type { ReactElement } from 'react';

import { consoleMessages } from '@/i18n/messages/console';
import { Button } from '@/ui/Button';
import { Deadline } from './Deadline';
import { Panel } from './Panel';
import { timeOfDay } from './timeOfDay';
import { usePace, type Pace } from './usePlanner';
import type { View } from './useView';

/** So long a reset can be taken back, in milliseconds. */
const undoFor = 10_000;

interface PaceProps {
  readonly view: View;
  readonly pace: Pace;
}

/** When the plan ends, as things stand; the clocks themselves stand at the top of the page. */
function Outlook({ view, pace }: PaceProps): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].clock;
  const { times, rest, now } = pace;
  return (
    <p>
      {!times.running && `${words.notStarted}. `}
      {rest > 0 && `${words.endsAt(timeOfDay(now + rest, language))}.`}
    </p>
  );
}

function Reset({ view, pace }: PaceProps): ReactElement | null {
  const { session, language } = view.runtime;
  const words = consoleMessages[language].clock;
  const { times, now } = pace;
  if (!times.running) return null;
  const isFresh = times.reset !== null && now - times.reset < undoFor;
  return (
    <p className="c-row">
      <Button onClick={() => session.note({ kind: 'reset', at: Date.now() })}>
        {words.reset} <kbd>R</kbd>
      </Button>
      {isFresh && (
        <>
          <output>{words.resetDone}</output>
          <Button onClick={() => session.note({ kind: 'unreset', at: Date.now() })}>{words.undo}</Button>
        </>
      )}
    </p>
  );
}

/** When the briefing will end and when it must, and what to drop where the two do not agree. */
export function ClockPanel({ view }: { readonly view: View }): ReactElement {
  const words = consoleMessages[view.runtime.language].clock;
  const { progress, ...pace } = usePace(view);
  return (
    <Panel title={words.heading} name="clock">
      <Outlook view={view} pace={pace} />
      <Reset view={view} pace={pace} />
      <Deadline view={view} progress={progress} now={pace.now} />
    </Panel>
  );
}
