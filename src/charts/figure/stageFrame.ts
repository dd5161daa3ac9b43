import type { ChartSizeKind } from '@/charts/model/chartModel';

/** Width, height and kind of a drawing on a page. */
export interface StageFrame {
  readonly kind: ChartSizeKind;
  readonly width: number;
  readonly height: number;
}

const wallWidth = 1700;

/** The frame of a chart in a column of `width` pixels: tall enough to read on a phone, never taller than a window, and with the stage's type on a wall. */
export function frameAt(width: number): StageFrame {
  if (width >= wallWidth) return { kind: 'stage', width, height: Math.min(1300, Math.round(width * 0.5)) };
  if (width < 480) return { kind: 'page', width, height: 340 };
  return { kind: 'page', width, height: Math.max(380, Math.min(620, Math.round(width * 0.56))) };
}
