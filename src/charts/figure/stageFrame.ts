import type { ChartSizeKind } from '@/charts/model/chartModel';
import { typeSizes } from '@/charts/model/labelInput';

/** Width, height and kind of a drawing on a page, and how much larger than laid out it is shown. */
export interface StageFrame {
  readonly kind: ChartSizeKind;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const wallWidth = 1700;
/** Below this a plot has no room left beside its axis. */
const leastWidth = 240;

/** The stage's type is large already, so only what the reader's type adds to it enlarges the drawing. */
const stageType = typeSizes.stage.axis / typeSizes.page.axis;

/** Height in pixels of a page's drawing that is laid out at a width; StillStage's style sheet says the same. */
export function heightOf(width: number): number {
  return width < 480 ? 340 : Math.max(380, Math.min(620, Math.round(width * 0.56)));
}

/** The frame of a chart in a column of `width` pixels where type is `typeScale` times as large as usual: tall enough to read on a phone, with the stage's type on a wall, and growing with the reader's type. */
export function frameAt(width: number, typeScale: number): StageFrame {
  const stage = width >= wallWidth;
  const wanted = stage ? typeScale / stageType : typeScale;
  const scale = Math.max(1, Math.min(wanted, width / leastWidth));
  const laid = Math.floor(width / scale);
  if (stage) return { kind: 'stage', width: laid, height: Math.min(1300, Math.round(laid * 0.5)), scale };
  return { kind: 'page', width: laid, height: heightOf(laid), scale };
}
