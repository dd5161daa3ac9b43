import type { ReactElement } from 'react';
import { LiveStage, type StageProps } from './LiveStage';
import { StillStage } from './StillStage';
import { useWidth } from './useWidth';

/** The drawing of a figure: still in a file and until its column is measured, then live. Both take the same room. */
export function PlotStage(props: StageProps): ReactElement {
  const [width, measure] = useWidth();
  return <div ref={measure}>{width === null ? <StillStage {...props} /> : <LiveStage {...props} width={width} />}</div>;
}
