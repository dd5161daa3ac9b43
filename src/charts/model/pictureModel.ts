import type { ChartForm } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import type { ChartModel, LegendEntry } from './chartModel';

/** One line of text; `y` is its baseline, sizes are pixels of the picture. */
export interface PictureText {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: 'ink' | 'soft' | 'accent' | 'series1';
  readonly text: string;
}

/** A horizontal line; a strong one is drawn in ink. */
export interface PictureRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly strong: boolean;
}

/** The number of a milestone as its flag shows it; `x` and `y` are its middle. */
export interface PictureBadge {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly type: number;
  readonly label: string;
}

/** The sign of a series in the key; `x` and `y` are its top left corner, a sign is 14 pixels high before `scale`. */
export interface PictureSign {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly form: ChartForm;
  readonly entry: LegendEntry;
}

/** A chart in its place: its model is laid out in its own pixels and drawn `scale` times as large. */
export interface PlacedChart {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly model: ChartModel;
}

/** A whole picture in pixels, as plain data. */
export interface PictureModel {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** What it says to those who do not see it: the finding and the chart in words. */
  readonly name: string;
  readonly description: string;
  readonly texts: readonly PictureText[];
  readonly rules: readonly PictureRule[];
  readonly badges: readonly PictureBadge[];
  readonly signs: readonly PictureSign[];
  readonly charts: readonly PlacedChart[];
}
