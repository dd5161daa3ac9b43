import { memo, useMemo, type ReactElement } from 'react';

import { svgElements } from '@/charts/figure/svgElements';
import { pagePalette } from '@/charts/paint/palette';
import { stageNodes } from './stageNodes';
import { stagePicture } from './stagePicture';
import type { StageLook } from './stageRoom';
import type { StageStep } from './stageStep';

interface StageDrawingProps {
  readonly step: StageStep;
  /** The same object as long as nothing in it changes: a step is laid out once. */
  readonly look: StageLook;
}

/** A step as it stands on the stage, as large as the place it is put in; the words beside it say what it shows. */
export const StageDrawing = memo(function StageDrawing({ step, look }: StageDrawingProps): ReactElement {
  const drawn = useMemo(() => {
    const picture = stagePicture(step, look);
    return { picture, elements: svgElements(stageNodes(step, picture, pagePalette)) };
  }, [step, look]);
  const { width, height } = drawn.picture;
  return (
    <svg
      className="b-drawing"
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={pagePalette.font}
      aria-hidden="true"
      focusable="false"
    >
      {drawn.elements}
    </svg>
  );
});
