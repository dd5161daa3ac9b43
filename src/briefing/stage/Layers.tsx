import { memo, type ReactElement } from 'react';

import { sayDataDate } from '@/charts/model/credits';
import { measureOf, ownersOf } from '@/charts/model/finding';
import { summary } from '@/charts/model/summary';
import { stageMessages } from '@/i18n/messages/stage';
import { Explore } from './Explore';
import { StageDrawing } from './StageDrawing';
import type { StageLook } from './stageRoom';
import type { StageStep } from './stageStep';
import { useDrawnAhead } from './useDrawnAhead';

interface LayerProps {
  readonly step: StageStep;
  readonly look: StageLook;
  readonly isOn: boolean;
  readonly isDrawn: boolean;
  /** In a file nothing can be explored. */
  readonly isStill?: boolean;
}

/** What the drawing shows, for those who do not see it. */
const StepWords = memo(function StepWords({ step, look }: Pick<LayerProps, 'step' | 'look'>): ReactElement {
  const { language } = look;
  const date = sayDataDate(step.subject, language);
  return (
    <div className="b-words">
      <h1>{step.headline}</h1>
      <p>{measureOf(step.subject, language)}</p>
      {step.sentences.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{summary(step.subject, language)}</p>
      <p>
        {stageMessages[language].source(ownersOf(step.subject, language))}. {date}
      </p>
    </div>
  );
});

/** A step in its full size; only the one that is shown can be seen, heard or reached. */
export const Layer = memo(function Layer({ step, look, isOn, isDrawn, isStill = false }: LayerProps): ReactElement {
  return (
    <section className="b-layer" data-on={isOn ? '' : undefined} data-step={step.id} inert={!isOn}>
      {isDrawn && (
        <>
          <StageDrawing step={step} look={look} />
          <StepWords step={step} look={look} />
          {isOn && !isStill && <Explore step={step} look={look} />}
        </>
      )}
    </section>
  );
});

interface LayersProps {
  readonly steps: readonly StageStep[];
  readonly answers: readonly StageStep[];
  /** Id of the step or answer that is shown. */
  readonly shown: string | undefined;
  readonly at: number;
  readonly look: StageLook;
}

/** Every step and answer, one on the other: drawn before it is wanted, so that a change of steps shows and hides. */
export function Layers({ steps, answers, shown, at, look }: LayersProps): ReactElement {
  const all = [...steps, ...answers];
  const isDrawn = useDrawnAhead(all.length, at);
  return (
    <div className="b-layers">
      {all.map((step, index) => (
        <Layer
          key={step.id}
          step={step}
          look={look}
          isOn={step.id === shown}
          isDrawn={step.id === shown || isDrawn(index)}
        />
      ))}
    </div>
  );
}
