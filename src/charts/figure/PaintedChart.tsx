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
export const PaintedChart = memo(function PaintedChart({ model, name, description }: PaintedChartProps): ReactElement {
  const id = useId();
  const painted = paint(model, pagePalette);
  const shared = {
    width: model.width,
    height: model.height,
    viewBox: `0 0 ${model.width} ${model.height}`,
    fontFamily: pagePalette.font,
  };
  if (name === undefined) {
    return (
      <svg {...shared} aria-hidden="true" focusable="false">
        {svgElements(painted.children)}
      </svg>
    );
  }
  return (
    <svg
      {...shared}
      role="img"
      aria-labelledby={`${id}-name`}
      {...(description === undefined ? {} : { 'aria-describedby': `${id}-text` })}
    >
      <title id={`${id}-name`}>{name}</title>
      {description === undefined ? null : <desc id={`${id}-text`}>{description}</desc>}
      {svgElements(painted.children)}
    </svg>
  );
});
