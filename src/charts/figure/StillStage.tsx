import { useId, type ReactElement } from 'react';
import { finding } from '@/charts/model/finding';
import { chartModel } from '@/charts/model/layout';
import { summary } from '@/charts/model/summary';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { PaintedChart } from './PaintedChart';
import styles from './StillStage.module.css';
import { SeriesKey } from './SeriesKey';
import { heightOf } from './stageFrame';
import { StageWords } from './StageWords';

interface StillStageProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** Drawings for phones, tablets and wider columns: a container query shows the one that fits, near its own size. */
const stillWidths = [
  { width: 312, look: 'narrow' },
  { width: 656, look: 'middle' },
  { width: 888, look: 'wide' },
] as const;

/**
 * The drawing in markup that knows no screen: laid out at three widths, of which one is seen. Its box has the height that
 * the live drawing will have, so that nothing moves when that takes over.
 */
export function StillStage({ subject, language }: StillStageProps): ReactElement {
  const hintId = useId();
  const models = stillWidths.map(({ width, look }) => ({
    look,
    model: chartModel(subject, { kind: 'page', width, height: heightOf(width), language }),
  }));
  const words = { name: finding(subject, language), description: summary(subject, language) };
  return (
    <div className={styles['room']}>
      {models.map(({ look, model }) => (
        <div key={look} className={styles[look]}>
          <SeriesKey entries={model.legend} form={model.form} language={language} />
          <div className={styles['still']}>
            <PaintedChart model={model} {...words} />
          </div>
        </div>
      ))}
      <StageWords
        language={language}
        decimated={models.some(({ model }) => model.marks.some((mark) => mark.decimated))}
        hintId={hintId}
      />
    </div>
  );
}
