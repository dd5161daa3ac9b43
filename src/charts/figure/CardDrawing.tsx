import { useMemo, type ReactElement } from 'react';
import { chartModel } from '@/charts/model/layout';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import styles from './CardDrawing.module.css';
import { PaintedChart } from './PaintedChart';
import { useTypeScale } from './useTypeScale';
import { useWidth } from './useWidth';

interface CardDrawingProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** Also in the style sheet, in rem. */
const height = 150;
/** Markup that knows no screen holds the drawing at three widths; a container query shows the one that fits. */
const stillWidths = [
  { width: 312, look: 'narrow' },
  { width: 440, look: 'middle' },
  { width: 580, look: 'wide' },
] as const;

function StillDrawing({ subject, language }: CardDrawingProps): ReactElement[] {
  return stillWidths.map(({ width, look }) => {
    const model = chartModel(subject, { kind: 'card', width, height, language });
    return (
      <div key={look} className={styles[look]}>
        {model.stops.length > 0 && <PaintedChart model={model} />}
      </div>
    );
  });
}

function LiveDrawing({ subject, language, width }: CardDrawingProps & { readonly width: number }): ReactElement | null {
  const scale = useTypeScale();
  const model = useMemo(
    () => chartModel(subject, { kind: 'card', width: Math.round(width / scale), height, language }),
    [subject, width, scale, language],
  );
  return model.stops.length > 0 ? <PaintedChart model={model} /> : null;
}

/** The small chart of a card, with the same room in a file as on a measured screen. */
export function CardDrawing(props: CardDrawingProps): ReactElement {
  const [width, measure] = useWidth();
  return (
    <div className={styles['chart']} ref={measure}>
      {width === null ? <StillDrawing {...props} /> : <LiveDrawing {...props} width={width} />}
    </div>
  );
}
