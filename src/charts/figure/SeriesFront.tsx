import { memo, type ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { columnsPart, linesPart, markersPart } from '@/charts/paint/markParts';
import { pagePalette as palette } from '@/charts/paint/palette';
import styles from './PlotStage.module.css';
import { svgElements } from './svgElements';

/** One series painted again at full strength over the drawing, whose others have faded. */
export const SeriesFront = memo(function SeriesFront(props: {
  readonly model: ChartModel;
  readonly series: string;
}): ReactElement {
  const { model, series } = props;
  const alone = { ...model, marks: model.marks.filter((mark) => mark.key === series) };
  const parts = [columnsPart(alone, palette), linesPart(alone, palette), markersPart(alone, palette)];
  return (
    <svg className={styles['overlay']} width={model.width} height={model.height} aria-hidden="true" data-front={series}>
      {svgElements(parts)}
    </svg>
  );
});
