import type { ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { marker, markerSize } from '@/charts/paint/markParts';
import { pagePalette as palette } from '@/charts/paint/palette';
import { readingIndex, type CursorPlace } from './cursorMoves';
import styles from './PlotStage.module.css';
import { svgElements } from './svgElements';

/** The cursor as it is seen: a line through the plot and a larger marker on each reading, ringed on the chosen one. */
export function CursorMark({
  model,
  place,
}: {
  readonly model: ChartModel;
  readonly place: CursorPlace;
}): ReactElement | null {
  const stop = model.stops[place.stop];
  if (!stop) return null;
  const chosen = readingIndex(stop, place.series);
  const { plot } = model;
  return (
    <svg className={styles['overlay']} width={model.width} height={model.height} aria-hidden="true">
      <line x1={stop.x} x2={stop.x} y1={plot.y} y2={plot.y + plot.height} stroke={palette.ink} strokeWidth={1} />
      {stop.readings.map(({ key, point }, index) => {
        const mark = model.marks.find((candidate) => candidate.key === key);
        if (!mark) return null;
        const colour = palette.series[mark.colour];
        const size = markerSize(model, mark, point) + 2;
        return (
          <g key={key}>
            {index === chosen && (
              <circle cx={point.x} cy={point.y} r={size + 4} fill={palette.paper} stroke={colour} strokeWidth={2} />
            )}
            {svgElements([marker(mark.marker, { x: point.x, y: point.y, size, colour, edge: palette.paper })])}
          </g>
        );
      })}
    </svg>
  );
}
