import type { Language } from '@/i18n/language';
import type { Box, Carry, ChartSizeKind, PlacedTarget, PlacedThreshold, Rail, SeriesMark } from './chartModel';
import type { Period } from '@/series/period';
import type { Subject } from './subject';
import type { TextMeasure } from './textWidth';

/** What labels are placed from. */
export interface LabelInput {
  readonly subject: Subject;
  readonly kind: ChartSizeKind;
  readonly language: Language;
  readonly plot: Box;
  readonly width: number;
  readonly marks: readonly SeriesMark[];
  readonly carries: readonly Carry[];
  readonly targets: readonly PlacedTarget[];
  readonly threshold: PlacedThreshold | null;
  readonly rail: Rail | null;
  readonly measure: TextMeasure;
  /** Whether labels keep off the lines of milestones where there is room. */
  readonly offLines: boolean;
  /** Readings that are pointed at; each is named. */
  readonly pointed: readonly Period[];
}

/** Type sizes in pixels by where the chart stands. */
export const typeSizes: Readonly<
  Record<ChartSizeKind, { readonly axis: number; readonly label: number; readonly latest: number }>
> = {
  card: { axis: 12, label: 12, latest: 16 },
  page: { axis: 13, label: 13, latest: 18 },
  stage: { axis: 24, label: 24, latest: 34 },
};
