import type { ReactElement } from 'react';
import type { ChartForm } from '@/catalogue/catalogue';
import type { MarkerShape, SeriesColour } from '@/charts/model/chartModel';
import { marker } from '@/charts/paint/markParts';
import { pagePalette as palette } from '@/charts/paint/palette';
import { svgElements } from './svgElements';

interface SeriesSwatchProps {
  readonly colour: SeriesColour;
  readonly marker: MarkerShape;
  readonly dash?: string | null;
  /** How the series is drawn; only its marker when absent. */
  readonly form?: ChartForm;
}

/** Colour, shape and dash of a series beside its name. */
export function SeriesSwatch({ colour, marker: shape, dash = null, form = 'points' }: SeriesSwatchProps): ReactElement {
  const ink = palette.series[colour];
  const line = form === 'line' || form === 'step';
  const width = line ? 28 : 14;
  return (
    <svg width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true" focusable="false">
      {line && (
        <line
          x1={0}
          x2={width}
          y1={7}
          y2={7}
          stroke={ink}
          strokeWidth={2}
          {...(dash === null ? {} : { strokeDasharray: dash })}
        />
      )}
      {form === 'columns' && (
        <rect
          x={1}
          y={1}
          width={12}
          height={12}
          fill={ink}
          {...(dash === null ? {} : { fillOpacity: 0.3, stroke: ink, strokeDasharray: dash })}
        />
      )}
      {form !== 'columns' &&
        svgElements([marker(shape, { x: width / 2, y: 7, size: 4.5, colour: ink, edge: palette.paper })])}
    </svg>
  );
}
