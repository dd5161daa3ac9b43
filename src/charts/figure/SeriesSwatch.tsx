import type { ReactElement } from 'react';
import type { ChartForm } from '@/catalogue/catalogue';
import type { MarkerShape, SeriesColour } from '@/charts/model/chartModel';
import { signHeight, signWidth } from '@/charts/model/seriesSign';
import { pagePalette } from '@/charts/paint/palette';
import { swatchParts } from '@/charts/paint/swatchParts';
import { svgElements } from './svgElements';

interface SeriesSwatchProps {
  readonly colour: SeriesColour;
  readonly marker: MarkerShape;
  readonly dash?: string | null;
  /** How the series is drawn; only its marker when absent. */
  readonly form?: ChartForm;
}

/** Colour, shape and dash of a series beside its name. */
export function SeriesSwatch({ colour, marker, dash = null, form = 'points' }: SeriesSwatchProps): ReactElement {
  const width = signWidth(form);
  return (
    <svg width={width} height={signHeight} viewBox={`0 0 ${width} ${signHeight}`} aria-hidden="true" focusable="false">
      {svgElements(swatchParts({ colour, marker, dash }, form, pagePalette))}
    </svg>
  );
}
