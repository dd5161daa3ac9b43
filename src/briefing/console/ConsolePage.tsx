import type { ReactElement } from 'react';

import { load, type Runtime } from '@/briefing/runtime';
import { Sheets } from '@/briefing/stage/Sheets';
import { useWindow } from '@/briefing/useRuntime';
import { consoleMessages } from '@/i18n/messages/console';
import { StatePanel } from '@/ui/StatePanel';
import { ClickerNotice } from './ClickerNotice';
import { ClockPanel } from './ClockPanel';
import { Controls } from './Controls';
import { FactsPanel } from './FactsPanel';
import { Header } from './Header';
import { NewerPanel } from './NewerPanel';
import { NotesPanel } from './NotesPanel';
import type { Offline } from './offline';
import { Previews } from './Previews';
import { QuestionsPanel } from './QuestionsPanel';
import { ReadyPanel } from './ReadyPanel';
import { RecordPanel } from './RecordPanel';
import { useNewer, type NewerAsked } from './useNewer';
import { useNotes } from './useNotes';
import { useView, type View } from './useView';

interface ConsolePageProps {
  readonly runtime: Runtime;
  /** What is known of the time without a network; absent where nothing can be kept for it. */
  readonly offline?: Offline;
}

interface LoadedProps {
  readonly view: View;
  readonly offline?: Offline | undefined;
}

interface PanelsProps extends LoadedProps {
  readonly newer: NewerAsked;
}

/** The book beside the stage; the check before the room goes to its end once somebody sits there, and keeps what it found. */
function Book({ view, offline, newer }: PanelsProps): ReactElement {
  const ready = <ReadyPanel key="ready" view={view} offline={offline} />;
  const rest = [
    <ClockPanel key="clock" view={view} />,
    <QuestionsPanel key="questions" view={view} />,
    <FactsPanel key="facts" view={view} />,
    <NewerPanel key="newer" view={view} asked={newer} />,
    <RecordPanel key="record" view={view} />,
  ];
  return <>{view.deck.phase === 'presenting' ? [...rest, ready] : [ready, ...rest]}</>;
}

function Panels(props: PanelsProps): ReactElement {
  const { view } = props;
  const notes = useNotes(view.runtime.session.id);
  const noted = <NotesPanel view={view} state={notes} />;
  return (
    <div className="c-body">
      <div className="c-stageSide">
        <Previews view={view} />
        <Controls runtime={view.runtime} />
        {!notes.notes && noted}
      </div>
      <div className="c-bookSide">
        {notes.notes && noted}
        <Book {...props} />
      </div>
    </div>
  );
}

function Loaded({ view, offline }: LoadedProps): ReactElement {
  const { runtime, look } = view;
  const newer = useNewer(runtime);
  return (
    <>
      <ClickerNotice language={runtime.language} />
      <Header view={view} asked={newer} />
      <Panels view={view} offline={offline} newer={newer} />
      <Sheets runtime={runtime} look={look} />
    </>
  );
}

/** Before the data are there, and when they do not come. */
function Waiting({ runtime }: ConsolePageProps): ReactElement {
  const words = consoleMessages[runtime.language];
  const status = useWindow(runtime, (state) => state.status);
  if (status !== 'failed') return <StatePanel state="loading" title={words.loading} />;
  return (
    <StatePanel state="failed" title={words.failed} action={{ label: words.retry, onClick: () => void load(runtime) }}>
      <p>{words.failedText}</p>
    </StatePanel>
  );
}

/**
 * The presenter's console: what the audience sees and what comes next, time, facts, questions, notes, newer data, the
 * check before the room and the record. Keys are heard by whoever mounts it.
 */
export function ConsolePage({ runtime, offline }: ConsolePageProps): ReactElement {
  const view = useView(runtime);
  return (
    <main className="c-page">{view ? <Loaded view={view} offline={offline} /> : <Waiting runtime={runtime} />}</main>
  );
}
