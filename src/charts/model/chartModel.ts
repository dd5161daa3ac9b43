import type { ChartForm } from '@/catalogue/catalogue';
import type { Milestone } from '@/milestones/milestone';
import type { Day, Period } from '@/series/period';
import type { Observation, Series, Target } from '@/series/series';

/** A box in pixels of the drawing, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands decides how much it says: a card only its line and last value, a page everything. */
export type ChartSizeKind = 'card' | 'page' | 'stage';

/** Role of a colour; a palette turns it into a literal or a custom property. */
export type SeriesColour = 'series1' | 'series2' | 'series3' | 'series4' | 'muted';

/** Shape of a point, so that colour is never alone. */
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'ring';

/** A tick of an axis: value in the axis' unit, position in pixels, text in the reader's language. */
export interface AxisTick {
  readonly value: number;
  readonly at: number;
  readonly label: string;
}

/** A linear axis: `domain` in days (x) or the series' unit (y), `range` in pixels. */
export interface Axis {
  readonly domain: readonly [number, number];
  readonly range: readonly [number, number];
  readonly ticks: readonly AxisTick[];
}

/** One reading in its place. `x` and `y` in pixels; `bar` is the column that stands for it, where the form draws columns. */
export interface PlacedPoint {
  readonly period: Period;
  readonly day: Day;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  readonly bar?: Box;
  readonly observation: Observation;
}

/** A series in its place. A run is an unbroken stretch; a gap ends it. A run of one point is drawn as a dot. */
export interface SeriesMark {
  readonly series: Series;
  /** `feed.series` */
  readonly key: string;
  readonly label: string;
  readonly colour: SeriesColour;
  readonly dash: string | null;
  readonly marker: MarkerShape;
  readonly runs: readonly (readonly PlacedPoint[])[];
  /** True when more than one point a pixel made it keep only first, lowest, highest and last of each pixel column. */
  readonly decimated: boolean;
}

/** A step that was taken before the range: the value that stood when the range begins, in pixels. */
export interface Carry {
  readonly key: string;
  readonly colour: SeriesColour;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly observation: Observation;
}

/** A stretch of missing periods between two readings of one series, in pixels and periods (first and last missing). */
export interface Gap {
  readonly key: string;
  readonly from: Period;
  readonly to: Period;
  readonly x1: number;
  readonly x2: number;
}

/** A target drawn as a bar across its period. */
export interface PlacedTarget {
  readonly target: Target;
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: string;
  /** The number alone, for where the label finds no room. */
  readonly brief: string;
  /** The colour of its series where there are several. */
  readonly colour: SeriesColour | 'ink';
}

/** The line that divides the scale, with the names of its sides. */
export interface PlacedThreshold {
  readonly value: number;
  readonly y: number;
  readonly label: string;
}

/** A text in its place; `role` decides weight, size and colour. Second line in `detail`. */
export interface PlacedLabel {
  readonly role: 'latest' | 'extreme' | 'value' | 'series' | 'side' | 'target';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly detail?: string;
  readonly colour: SeriesColour | 'ink' | 'soft' | 'accent' | 'paper';
  /** The column that the label stands in; elsewhere it stands on paper. */
  readonly ground?: SeriesColour;
  readonly size: number;
  readonly bold: boolean;
  /** The turning point that the label names, marked with a dot. */
  readonly point?: { readonly x: number; readonly y: number };
}

/** A milestone with its number in this chart. */
export interface NumberedMilestone {
  readonly number: number;
  readonly milestone: Milestone;
}

/** A flag on the rail; close milestones share one. `x` is where the event was, `at` where the flag found room. */
export interface Flag {
  readonly at: number;
  readonly x: number;
  readonly width: number;
  readonly label: string;
  readonly milestones: readonly (NumberedMilestone & { readonly x: number })[];
}

/** The rail of flags above the plot; `y` is the middle of the flags. */
export interface Rail {
  readonly y: number;
  readonly height: number;
  /** Size of the numbers in pixels. */
  readonly type: number;
  readonly flags: readonly Flag[];
}

/** A place where the reader's cursor can stop: one period and what each series says there. */
export interface Stop {
  readonly period: Period;
  readonly x: number;
  readonly readings: readonly { readonly key: string; readonly point: PlacedPoint }[];
}

/** A line of the key to series that could not be labelled on the drawing. */
export interface LegendEntry {
  readonly key: string;
  readonly label: string;
  readonly colour: SeriesColour;
  readonly marker: MarkerShape;
  readonly dash: string | null;
}

/** Everything a painter or a plot needs, in pixels, as plain data. */
export interface ChartModel {
  readonly form: ChartForm;
  readonly kind: ChartSizeKind;
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly x: Axis;
  readonly y: Axis;
  readonly marks: readonly SeriesMark[];
  readonly gaps: readonly Gap[];
  readonly carries: readonly Carry[];
  readonly targets: readonly PlacedTarget[];
  readonly threshold: PlacedThreshold | null;
  /** Closed outlines between the line and the threshold on its lower side, as pixel pairs. */
  readonly shade: readonly (readonly (readonly [number, number])[])[];
  readonly labels: readonly PlacedLabel[];
  /** Series that need a key beside the chart because no label found room on it; empty when the chart says it all. */
  readonly legend: readonly LegendEntry[];
  readonly rail: Rail | null;
  /** In order of time. */
  readonly stops: readonly Stop[];
}
