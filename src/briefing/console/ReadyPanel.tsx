import { useMemo, useState, type ReactElement } from 'react';

import { canFillScreen } from '@/briefing/fullscreen';
import { untrueIn } from '@/briefing/runtime';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Check } from './Check';
import { checkFonts, checkWake, drawAll, illegible, type CheckState } from './checks';
import { ClickerCheck } from './ClickerCheck';
import { DistanceCheck } from './DistanceCheck';
import { offlineCheckState, type Offline } from './offline';
import { OfflineCheck } from './OfflineCheck';
import { Panel } from './Panel';
import { distanceOf, unmeasured, type Room } from './readDistance';
import { UntrueList } from './UntrueList';
import { clickerButtons, useClicker } from './useClicker';
import { useLamp } from './useLamp';
import type { View } from './useView';

interface ReadyProps {
  readonly view: View;
  readonly offline?: Offline | undefined;
}

interface Found {
  readonly fonts: CheckState;
  readonly wake: CheckState;
}

/** What is found out when somebody asks for it or has measured the room: the steps are laid out then and whenever they change afterwards. */
function useChecks({ story, look, pack }: View, k: number | undefined) {
  const [found, setFound] = useState<Found | null>(null);
  const [running, setRunning] = useState(false);
  const isWanted = found !== null || k !== undefined;
  const drawn = useMemo(() => (isWanted ? drawAll(story, look) : null), [isWanted, story, look]);
  const failing = useMemo(() => (drawn && k !== undefined ? illegible(drawn, k) : null), [drawn, k]);
  const untrue = useMemo(() => untrueIn(pack), [pack]);
  const run = (): void => {
    setRunning(true);
    void Promise.all([checkFonts(), checkWake()])
      .then(([fonts, wake]) => setFound({ fonts, wake }))
      .finally(() => setRunning(false));
  };
  return { found, drawn, failing, untrue, running, run };
}

function passes(isFine: boolean | undefined): CheckState {
  if (isFine === undefined) return 'wait';
  return isFine ? 'pass' : 'fail';
}

type Checks = ReturnType<typeof useChecks>;

interface LinesProps extends ReadyProps {
  readonly checks: Checks;
}

function Blocked({ runtime, pack }: Pick<View, 'runtime' | 'pack'>): ReactElement {
  return (
    <>
      <p>{consoleMessages[runtime.language].untrue.blocked}</p>
      <UntrueList runtime={runtime} pack={pack} />
    </>
  );
}

/** What of the data must hold before a start. */
function DataChecks({ view, checks }: LinesProps): ReactElement {
  const { runtime, deck, pack } = view;
  const { language } = runtime;
  const words = consoleMessages[language].ready.fixes;
  const { found, drawn, untrue } = checks;
  return (
    <>
      <Check name="claims" state={passes(untrue.length === 0)} language={language}>
        {untrue.length > 0 && (
          <>
            <p role="alert">{words.claims(formatCount(untrue.length, language))}</p>
            {deck.phase === 'before' && <Blocked runtime={runtime} pack={pack} />}
          </>
        )}
      </Check>
      <Check name="steps" state={passes(drawn ? drawn.failed.length === 0 : undefined)} language={language}>
        {drawn && drawn.failed.length > 0 && <p>{words.absent(drawn.failed.join(', '))}</p>}
      </Check>
      <Check name="fonts" state={found?.fonts ?? 'wait'} language={language}>
        {found?.fonts === 'fail' && <p>{words.fonts}</p>}
      </Check>
    </>
  );
}

/** What of the room and the machine must be there. */
function RoomChecks({ view, checks }: LinesProps): ReactElement {
  const { runtime } = view;
  const { language } = runtime;
  const words = consoleMessages[language].ready.fixes;
  const { state } = useLamp(runtime);
  const wake = checks.found?.wake ?? 'wait';
  const canFill = canFillScreen();
  return (
    <>
      <Check name="audience" state={passes(state === 'connected')} language={language}>
        {state !== 'connected' && <p>{state === 'hidden' ? words.audienceHidden : words.audience}</p>}
      </Check>
      <Check name="fullscreen" state={canFill ? 'pass' : 'unsupported'} language={language}>
        {!canFill && <p>{words.fullscreen}</p>}
      </Check>
      <Check name="wake" state={wake} language={language}>
        {(wake === 'fail' || wake === 'unsupported') && <p>{words.wake}</p>}
      </Check>
    </>
  );
}

/** How many lines there are and how many of them stand well. */
function useSummary({ view, checks, offline }: LinesProps, heardAll: boolean): readonly [passed: number, all: number] {
  const { state } = useLamp(view.runtime);
  const { found, drawn, failing, untrue } = checks;
  const lines = [
    untrue.length === 0,
    drawn?.failed.length === 0,
    found?.fonts === 'pass',
    state === 'connected',
    canFillScreen(),
    found?.wake === 'pass',
    heardAll,
    failing?.length === 0,
    ...(offline ? [offlineCheckState(offline) === 'pass'] : []),
  ];
  return [lines.filter(Boolean).length, lines.length];
}

/** Everything that has gone wrong on stages, looked at before anybody sits there. */
export function ReadyPanel({ view, offline }: ReadyProps): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].ready;
  const [room, setRoom] = useState<Room>(unmeasured);
  const checks = useChecks(view, distanceOf(room));
  const clicker = useClicker(view.deck.phase === 'presenting');
  const [passed, all] = useSummary({ view, checks, offline }, clicker.heard.size === clickerButtons.length);
  const count = words.summary(formatCount(passed, language), formatCount(all, language));
  return (
    <Panel title={words.heading} name="ready" aside={<output>{count}</output>}>
      <p>
        <Button main={view.deck.phase === 'before'} disabled={checks.running} onClick={checks.run}>
          {checks.running ? words.running : words.run}
        </Button>
      </p>
      <ul className="c-checks">
        <DataChecks view={view} checks={checks} />
        <RoomChecks view={view} checks={checks} />
        {offline && <OfflineCheck offline={offline} language={language} />}
        <ClickerCheck language={language} clicker={clicker} />
        <DistanceCheck view={view} room={room} onMeasure={setRoom} failing={checks.failing} />
      </ul>
    </Panel>
  );
}
