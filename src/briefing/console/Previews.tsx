import { useRef, type ReactElement, type ReactNode } from 'react';

import { nextIndex } from '@/briefing/deck/deck';
import { useLocal } from '@/briefing/localStore';
import { LaserDot } from '@/briefing/stage/Laser';
import { StageDrawing } from '@/briefing/stage/StageDrawing';
import { stagePicture } from '@/briefing/stage/stagePicture';
import type { StageStep } from '@/briefing/stage/stageStep';
import { useLaserPointer } from '@/briefing/stage/useLaserPointer';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import type { View } from './useView';

interface PreviewsProps {
  readonly view: View;
}

/** A preview has the proportions of the audience's screen. */
function proportions({ look }: View): { readonly aspectRatio: string } {
  return { aspectRatio: `${look.frame.width} / ${look.frame.height}` };
}

/** Number, name and weight of a step. */
function StepName({ step, view }: PreviewsProps & { readonly step: StageStep }): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].step;
  const isAnswer = step.number === null;
  return (
    <p className="c-stepName">
      <strong>{isAnswer ? words.answer : formatCount(step.number, language)}</strong> · {step.name}
      {'priority' in step.step && <span className="c-tag">{words.priority[step.step.priority]}</span>}
    </p>
  );
}

function coverOf({ runtime, deck }: View): string {
  const words = consoleMessages[runtime.language].step;
  if (deck.blank !== 'none') return words[deck.blank];
  return deck.sources ? words.sources : '';
}

function CurrentPreview({ view }: PreviewsProps): ReactElement {
  const { runtime, step, look, deck } = view;
  const words = consoleMessages[runtime.language].step;
  const place = useRef<HTMLDivElement>(null);
  useLaserPointer(runtime, place);
  const cover = coverOf(view);
  return (
    <div className="c-current">
      <h2 className="c-label">{words.current}</h2>
      <div
        className="c-preview"
        style={proportions(view)}
        data-blank={deck.blank}
        data-laser={deck.laser ? '' : undefined}
        ref={place}
      >
        {step ? <StageDrawing step={step} look={look} /> : <p className="c-endCard">{words.ended}</p>}
        {cover !== '' && <p className="c-cover">{cover}</p>}
        <LaserDot runtime={runtime} />
      </div>
      {step ? <StepName step={step} view={view} /> : <p className="c-stepName">{words.endedText}</p>}
      {step && stagePicture(step, look).unsaid > 0 && <p className="c-soft">{words.noRoom}</p>}
    </div>
  );
}

/** The step that `next` leads to: from an answer the one that it was asked in. */
function nextOf({ story, deck }: View): StageStep | undefined {
  if (deck.answer !== null) return story.steps[deck.at];
  const next = deck.ended ? undefined : nextIndex(deck, { steps: story.steps, answers: [] });
  return next === undefined ? undefined : story.steps[next];
}

function nextHint({ runtime, deck }: View): string {
  const words = consoleMessages[runtime.language].step;
  if (deck.blank !== 'none') return words.restores;
  return deck.answer === null ? '' : words.returns;
}

function NextPreview({ view }: PreviewsProps): ReactElement {
  const { runtime, look } = view;
  const words = consoleMessages[runtime.language].step;
  const next = nextOf(view);
  const hint = nextHint(view);
  return (
    <div className="c-next">
      <h2 className="c-label">{words.next}</h2>
      <div className="c-preview" style={proportions(view)}>
        {next ? (
          <StageDrawing step={next} look={look} />
        ) : (
          <p className="c-endCard">{view.deck.ended ? words.ended : words.noNext}</p>
        )}
      </div>
      {next && <StepName step={next} view={view} />}
      {hint !== '' && <p className="c-soft">{hint}</p>}
    </div>
  );
}

function CaptionWords({ step, children }: { readonly step: StageStep; readonly children?: ReactNode }): ReactElement {
  return (
    <div className="c-caption">
      <p className="c-headline">{step.headline}</p>
      {step.sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {children}
    </div>
  );
}

/** What the audience sees, what comes next, and the words that are shown. */
export function Previews({ view }: PreviewsProps): ReactElement {
  const { runtime, step } = view;
  const digits = useLocal((state) => state.digits);
  const words = consoleMessages[runtime.language].step;
  return (
    <>
      <div className="c-previews">
        <CurrentPreview view={view} />
        <NextPreview view={view} />
      </div>
      {digits !== '' && (
        <p className="c-typed" role="alert">
          {words.typed(digits)}
        </p>
      )}
      {step && <CaptionWords step={step} />}
    </>
  );
}
