import { useMemo, type ReactElement } from 'react';

import { CardDrawing } from '@/charts/figure/CardDrawing';
import { formatList, formatPeriod } from '@/i18n/calendar';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { Placed } from '@/stories/shown';
import type { StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { StepCaption } from './StepCaption';
import { StepEditor } from './StepEditor';
import { stepSubject } from './stepSubject';

interface StepItemProps {
  readonly desk: Desk;
  readonly placed: Placed<StoryStep>;
  readonly index: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Order and removal. */
function Moves({ desk, placed, index, onMove, onRemove }: StepItemProps): ReactElement {
  const { story, language } = desk;
  const words = briefingsMessages[language];
  const name = pick(placed.step.name, language);
  return (
    <div className={styles['row']}>
      <span data-move="-1">
        <Button onClick={() => onMove(-1)} disabled={index === 0} label={words.ofStep(words.up, name)}>
          {words.up}
        </Button>
      </span>
      <span data-move="1">
        <Button
          onClick={() => onMove(1)}
          disabled={index === story.steps.length - 1}
          label={words.ofStep(words.down, name)}
        >
          {words.down}
        </Button>
      </span>
      <Button onClick={onRemove} label={words.ofStep(words.remove, name)}>
        {words.remove}
      </Button>
    </div>
  );
}

/** How long the step takes, when it may be left out, and what it points at. */
function Facts({ desk, placed: { step } }: Pick<StepItemProps, 'desk' | 'placed'>): ReactElement {
  const { language } = desk;
  const words = briefingsMessages[language];
  const periods = step.highlight?.map((period) => formatPeriod(period, language, 'long')) ?? [];
  const planned = words.planned(formatCount(step.seconds, language), words.priorities[step.priority]);
  return (
    <p className={styles['hint']}>
      {planned}. {periods.length > 0 && words.pointsAt(formatList(periods, language))}
    </p>
  );
}

/** A step: its drawing, what it says, and everything that can be done with it. */
export function StepItem(props: StepItemProps): ReactElement {
  const { desk, placed, index } = props;
  const { story, language, known, data } = desk;
  const { step, shown } = placed;
  const words = briefingsMessages[language];
  const name = pick(step.name, language);
  const subject = useMemo(() => stepSubject(shown, known), [shown, known]);
  return (
    <>
      <div className={styles['drawing']}>
        {subject ? (
          <div aria-hidden="true">
            <CardDrawing subject={subject} language={language} />
          </div>
        ) : (
          <p>{data ? words.chartGone : words.chartWaits}</p>
        )}
      </div>
      <div className={styles['told']}>
        <h3 className={styles['name']}>
          <span className={styles['position']}>
            {words.position(formatCount(index + 1, language), formatCount(story.steps.length, language))}
            <VisuallyHidden>: </VisuallyHidden>
          </span>
          {name}
        </h3>
        <StepCaption desk={desk} placed={placed} subject={subject} />
        <Facts desk={desk} placed={placed} />
        <Moves {...props} />
        <Disclosure
          summary={
            <>
              {words.edit}
              <VisuallyHidden>: {name}</VisuallyHidden>
            </>
          }
          later
        >
          <StepEditor desk={desk} step={step} subject={subject} />
        </Disclosure>
      </div>
    </>
  );
}
