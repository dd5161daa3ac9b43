import type { ReactElement } from 'react';

import { run } from '@/briefing/commands';
import type { StageStep } from '@/briefing/stage/stageStep';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Panel } from './Panel';
import type { View } from './useView';

interface QuestionsProps {
  readonly view: View;
}

/** The answers of the step that is shown, or that the shown answer returns to. */
function answersOf({ story, deck }: View): readonly StageStep[] {
  const step = story.steps[deck.at]?.step;
  const ids = step && 'answers' in step ? step.answers : [];
  return ids.flatMap((id) => story.answers.find((answer) => answer.id === id) ?? []);
}

function Question({ view, answer, number }: QuestionsProps & { answer: StageStep; number: number }): ReactElement {
  const { runtime, deck } = view;
  const words = consoleMessages[runtime.language].questions;
  const isShown = deck.answer === answer.id;
  return (
    <li>
      <Button
        pressed={isShown}
        onClick={() => run(runtime, isShown ? { kind: 'back' } : { kind: 'answer', id: answer.id })}
      >
        <kbd>Q {formatCount(number, runtime.language)}</kbd> {answer.name}
        {isShown && ` (${words.shown})`}
      </Button>
      <p className="c-soft">{answer.headline}</p>
    </li>
  );
}

function Pause({ view, hasAnswers }: QuestionsProps & { readonly hasAnswers: boolean }): ReactElement {
  const { runtime, deck } = view;
  const words = consoleMessages[runtime.language].questions;
  if (deck.answer !== null) {
    return (
      <p className="c-row">
        <Button main onClick={() => run(runtime, { kind: 'back' })}>
          {words.back} <kbd>←</kbd>
        </Button>
      </p>
    );
  }
  return (
    <p className="c-row">
      <Button pressed={deck.paused} onClick={() => run(runtime, { kind: 'pause' })}>
        {deck.paused ? words.goOn : words.pause} <kbd>Q</kbd>
      </Button>
      <output>
        {deck.paused && words.paused} {deck.paused && hasAnswers && words.asking}
      </output>
    </p>
  );
}

/** What is likely to be asked here, each with its answer at hand. */
export function QuestionsPanel({ view }: QuestionsProps): ReactElement {
  const words = consoleMessages[view.runtime.language].questions;
  const answers = answersOf(view);
  return (
    <Panel title={words.heading} name="questions">
      <Pause view={view} hasAnswers={answers.length > 0} />
      {answers.length === 0 ? (
        <p className="c-soft">{words.none}</p>
      ) : (
        <>
          <ol className="c-list">
            {answers.map((answer, index) => (
              <Question key={answer.id} view={view} answer={answer} number={index + 1} />
            ))}
          </ol>
          <p className="c-soft">{words.hint}</p>
        </>
      )}
    </Panel>
  );
}
