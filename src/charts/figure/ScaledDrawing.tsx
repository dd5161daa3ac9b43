import type { ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { CursorMark } from './CursorMark';
import type { CursorPlace } from './cursorMoves';
import { Drawing } from './Drawing';
import styles from './PlotStage.module.css';
import { SeriesFront } from './SeriesFront';

interface ScaledDrawingProps {
  readonly model: ChartModel;
  readonly scale: number;
  readonly explore: boolean;
  readonly place: CursorPlace | null;
  /** Key of the series to bring forward. */
  readonly front: string | null;
}

/** Everything that is drawn, enlarged with the reader's type. */
export function ScaledDrawing({ model, scale, explore, place, front }: ScaledDrawingProps): ReactElement {
  const enlarged = { width: model.width, height: model.height, transform: `scale(${scale})` };
  return (
    <div className={styles['scaled']} {...(scale === 1 ? {} : { style: enlarged })}>
      <div className={front === null ? undefined : styles['faded']}>
        <Drawing model={model} explore={explore} />
      </div>
      {front !== null && <SeriesFront model={model} series={front} />}
      {place && <CursorMark model={model} place={place} />}
    </div>
  );
}
