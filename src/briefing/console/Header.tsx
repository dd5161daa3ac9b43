import type { ReactElement } from 'react';

import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { clockText } from '@/briefing/plan/clockText';
import { LampLine, OpenAudience } from './Audience';
import { Button } from '@/ui/Button';
import { timeOfDay } from './timeOfDay';
import { useWindow } from '@/briefing/useRuntime';
import { useLamp } from './useLamp';
import type { NewerAsked } from './useNewer';
import { usePace } from './usePlanner';
import type { View } from './useView';

interface HeaderProps {
  readonly view: View;
}

/** That newer data wait, with the way to them. */
function NewerNotice({ view, asked }: HeaderProps & { readonly asked: NewerAsked }): ReactElement | null {
  const words = consoleMessages[view.runtime.language].newer;
  const newer = useWindow(view.runtime, (state) => state.newer);
  if (!newer || newer.edition === asked.putOff) return null;
  return (
    <p className="c-row">
      <output>{words.waiting(newer.edition)}</output>
      <Button onClick={() => document.querySelector('#c-newer')?.scrollIntoView()}>{words.show}</Button>
    </p>
  );
}

/** Which step of how many, readable from where a speaker stands. */
function StepCount({ view }: HeaderProps): ReactElement {
  const { runtime, story, deck, step } = view;
  const { language } = runtime;
  const words = consoleMessages[language].step;
  const count = (value: number): string => formatCount(value, language);
  const text = deck.ended ? words.ended : words.stepOf(count(deck.at + 1), count(story.steps.length));
  return (
    <p className="c-count">
      {text}
      {step?.number === null && <span className="c-tag">{words.answer}</span>}
    </p>
  );
}

/** Why the step's clock stands still. */
function standstill({ deck }: View): 'blank' | 'answer' | 'paused' {
  if (deck.blank !== 'none') return 'blank';
  return deck.answer === null ? 'paused' : 'answer';
}

/** Time of day, and since the start. */
function Clocks({ view }: HeaderProps): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].clock;
  const { now, times, planned, step } = usePace(view);
  return (
    <dl className="c-clocks">
      <div>
        <dt>{words.now}</dt>
        <dd>{timeOfDay(now, language, 'zoned')}</dd>
      </div>
      <div>
        <dt>{words.total}</dt>
        <dd>
          {clockText(times.total)} <span className="c-soft">{words.ofPlan(clockText(planned))}</span>
        </dd>
      </div>
      {step && (
        <div data-over={step.spent > step.planned ? '' : undefined}>
          <dt>{times.running && times.standing ? words.standing[standstill(view)] : words.step}</dt>
          <dd>
            {clockText(step.spent)}{' '}
            <span className="c-soft">
              {step.spent > step.planned
                ? words.over(clockText(step.spent - step.planned))
                : words.ofPlan(clockText(step.planned))}
            </span>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What is said once a move to those who listen. */
function Spoken({ view }: HeaderProps): ReactElement {
  const { runtime, story, step } = view;
  const { language } = runtime;
  const words = consoleMessages[language].step;
  const count = (value: number): string => formatCount(value, language);
  const told =
    step?.number === null
      ? words.answerAnnounced(step.headline)
      : step && words.announced(count(step.number), count(story.steps.length), step.headline);
  return (
    <p className="c-spoken" aria-live="polite">
      {told ?? words.ended}
    </p>
  );
}

/** What a presenter looks at in passing: step, time, and whether the audience's screen follows. */
export function Header({ view, asked }: HeaderProps & { readonly asked: NewerAsked }): ReactElement {
  const { runtime, story } = view;
  const { state } = useLamp(runtime);
  return (
    <header className="c-header">
      <h1>
        {story.title} · <span className="c-soft">{consoleMessages[runtime.language].title}</span>
      </h1>
      <StepCount view={view} />
      <Clocks view={view} />
      <div className="c-audience">
        <LampLine runtime={runtime} />
        <NewerNotice view={view} asked={asked} />
        {(state === 'none' || state === 'silent') && <OpenAudience runtime={runtime} />}
      </div>
      <Spoken view={view} />
    </header>
  );
}
