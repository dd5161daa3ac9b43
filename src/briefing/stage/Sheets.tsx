import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';

import { run } from '@/briefing/commands';
import { UntrueList } from '@/briefing/console/UntrueList';
import { showSheet, useLocal } from '@/briefing/localStore';
import type { Runtime } from '@/briefing/runtime';
import { TakeAlong } from '@/briefing/takeAlong/TakeAlong';
import { useDeck, useShownPack, useStory } from '@/briefing/useRuntime';
import { stageMessages } from '@/i18n/messages/stage';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { TextField } from '@/ui/TextField';
import { KeyList } from './KeyList';
import { StageDrawing } from './StageDrawing';
import type { StageLook } from './stageRoom';
import type { StageStep, StageStory } from './stageStep';

interface SheetsProps {
  readonly runtime: Runtime;
  /** How steps are drawn, in the proportions of the screen. */
  readonly look: StageLook;
}

interface StepListProps extends SheetsProps {
  readonly story: StageStory;
}

function isFound({ name, headline, number }: StageStep, asked: string): boolean {
  const text = asked.trim().toLowerCase();
  if (text === '') return true;
  if (/^\d+$/u.test(text)) return String(number ?? '').startsWith(text);
  return `${name} ${headline}`.toLowerCase().includes(text);
}

function goTo({ session }: Runtime, { number, id }: StageStep): void {
  showSheet('none');
  session.act(number === null ? { kind: 'answer', id } : { kind: 'go', to: number - 1 });
}

/** Every step as a small picture; answers after them. */
function StepGrid({
  runtime,
  look,
  story,
  steps,
}: StepListProps & { readonly steps: readonly StageStep[] }): ReactElement {
  const { language } = runtime;
  const { at, answer } = useDeck(runtime);
  const current = answer ?? story.steps[at]?.id;
  return (
    <ol className="b-grid">
      {steps.map((step) => (
        <li key={step.id}>
          <button
            type="button"
            className="b-thumb"
            aria-current={step.id === current ? 'step' : undefined}
            onClick={() => goTo(runtime, step)}
          >
            <span className="b-thumbDrawing" style={{ aspectRatio: `${look.frame.width} / ${look.frame.height}` }}>
              <StageDrawing step={step} look={look} />
            </span>
            <span>
              {step.number === null ? stageMessages[language].answer : formatCount(step.number, language)} · {step.name}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function FindSheet(props: StepListProps): ReactElement {
  const { runtime, story } = props;
  const words = stageMessages[runtime.language];
  const [asked, setAsked] = useState('');
  const all = useMemo(() => [...story.steps, ...story.answers], [story]);
  const found = all.filter((step) => isFound(step, asked));
  const [first] = found;
  return (
    <form
      className="b-find"
      onSubmit={(event) => {
        event.preventDefault();
        if (first) goTo(runtime, first);
      }}
    >
      <TextField type="text" label={words.findLabel} value={asked} onChange={setAsked} />
      <output>{first ? '' : words.findNone}</output>
      <StepGrid {...props} steps={found} />
    </form>
  );
}

function EndSheet({ runtime }: { readonly runtime: Runtime }): ReactElement {
  const words = stageMessages[runtime.language];
  const place = useRef<HTMLParagraphElement>(null);
  // What is pressed by accident must not end anything.
  useEffect(() => place.current?.querySelector('button')?.focus(), []);
  const end = (): void => {
    showSheet('none');
    run(runtime, { kind: 'end' });
  };
  return (
    <>
      <p>{words.endText}</p>
      <p className="b-row" ref={place}>
        <Button onClick={() => showSheet('none')} main>
          {words.stay}
        </Button>
        <Button onClick={end}>{words.end}</Button>
      </p>
    </>
  );
}

function SheetBody(props: StepListProps): ReactElement | null {
  const sheet = useLocal((state) => state.sheet);
  const pack = useShownPack(props.runtime);
  const { runtime, story } = props;
  if (sheet === 'find') return <FindSheet {...props} />;
  if (sheet === 'grid') return <StepGrid {...props} steps={[...story.steps, ...story.answers]} />;
  if (sheet === 'help') return <KeyList language={runtime.language} />;
  if (sheet === 'take') return <TakeAlong runtime={runtime} />;
  if (sheet === 'end') return <EndSheet runtime={runtime} />;
  return sheet === 'untrue' && pack ? <UntrueList runtime={runtime} pack={pack} /> : null;
}

/** Where another window leads, no sheet stays on this one. */
function useSheetsOffStage({ session }: Runtime): void {
  useEffect(
    () =>
      session.store.subscribe(() => {
        if (useLocal.getState().sheet !== 'none' && session.isLed()) showSheet('none');
      }),
    [session],
  );
}

/** What lies over the deck in this window, one thing at a time. */
export function Sheets({ runtime, look }: SheetsProps): ReactElement | null {
  const sheet = useLocal((state) => state.sheet);
  useSheetsOffStage(runtime);
  const story = useStory(runtime);
  const words = stageMessages[runtime.language];
  if (sheet === 'none' || !story) return null;
  const titles = {
    find: words.find,
    grid: words.grid,
    help: words.help,
    end: words.endTitle,
    untrue: words.untrueTitle,
    take: words.take,
  };
  return (
    <Dialog title={titles[sheet]} close={words.close} onClose={() => showSheet('none')}>
      <SheetBody runtime={runtime} look={look} story={story} />
    </Dialog>
  );
}
