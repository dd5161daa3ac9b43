import { memo, useId, type ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { paint } from '@/charts/paint/paint';
import { pagePalette } from '@/charts/paint/palette';
import { svgElements } from './svgElements';

/** What a drawing says to those who do not see it; without `name` the figure around it speaks and the drawing is hidden. */
export interface PaintedChartProps {
  readonly model: ChartModel;
  readonly name?: string;
  readonly description?: string;
}

/** A chart model painted in SVG: what every reader sees first. */
export const PaintedChart = memo(function PaintedChart({ model, ...said }: PaintedChartProps): ReactElement {
  const id = useId();
  return <>{svgElements([paint(model, pagePalette, { ...said, id })])}</>;
});
