import { Suspense, useCallback, useState, type ReactElement } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import { PaintedChart } from './PaintedChart';
import { PlotBoundary } from './PlotBoundary';
import styles from './PlotStage.module.css';
import { LazyPlot } from './usePlots';

/** The chart as it is seen: painted at once, then drawn by Recharts over it; the painting goes when the plot is there, so no frame is empty. */
export function Drawing({ model, explore }: { readonly model: ChartModel; readonly explore: boolean }): ReactElement {
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <>
      {!drawn && <PaintedChart model={model} />}
      {explore && (
        <PlotBoundary>
          <Suspense fallback={null}>
            <div className={drawn ? styles['plot'] : styles['waiting']}>
              <LazyPlot model={model} onDrawn={onDrawn} />
            </div>
          </Suspense>
        </PlotBoundary>
      )}
    </>
  );
}
