import type { ChartForm } from '@/catalogue/catalogue';
import { pick, type Language } from '@/i18n/language';
import { dayOfDate } from '@/series/dates';
import { decimateEvenly } from '@/series/decimate';
import { missingIn, unbroken } from '@/series/gaps';
import { endDay, middleDay, startDay, type Day } from '@/series/period';
import { isReading, valuesOf, type Reading } from '@/series/reading';
import type { Observation } from '@/series/series';
import type { Box, Gap, MarkerShape, PlacedPoint, SeriesColour, SeriesMark } from './chartModel';
import { pixel } from './scales';
import type { ShownSeries, Subject } from './subject';

/** The two mappings from data to pixels and the box they fill. */
export interface Frame {
  readonly plot: Box;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

/** Sogan comes last: it is near to the accent that flags are drawn in. */
const colours: readonly SeriesColour[] = ['series1', 'series4', 'series3', 'series2', 'muted'];
const markers: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'ring'];
const dashes: readonly (string | null)[] = [null, '6 3', '2 3', '8 3 2 3', '1 3'];
const widestColumn = 96;
/** On a plot as wide as a stage's a column may take this share of it. */
const widestShare = { from: 1300, share: 0.12 } as const;

/** Colour, marker and dash of the series at a place in the chart: never colour alone. */
function styleOf(index: number): { colour: SeriesColour; marker: MarkerShape; dash: string | null } {
  const at = Math.min(index, colours.length - 1);
  return { colour: colours[at] ?? 'muted', marker: markers[at] ?? 'ring', dash: dashes[at] ?? null };
}

/** Where a reading stands in time: on its stated day, else in the middle of its period. */
function dayOf(row: Observation): number {
  return (row.date === undefined ? undefined : dayOfDate(row.date)) ?? middleDay(row.period);
}

/** A period that reaches over the edge of the plot stands at the edge. */
function place(row: Reading, frame: Frame): PlacedPoint {
  const day: Day = dayOf(row);
  const { x, width } = frame.plot;
  return {
    period: row.period,
    day,
    value: row.value,
    x: pixel(Math.min(Math.max(frame.x(day), x), x + width)),
    y: pixel(frame.y(row.value)),
    observation: row,
  };
}

/** The column of one reading; several series share their period's room side by side. */
function columnOf(point: PlacedPoint, frame: Frame, slot: { index: number; count: number }): PlacedPoint {
  const left = frame.x(startDay(point.period));
  const room = frame.x(endDay(point.period) + 1) - left;
  const { width: across } = frame.plot;
  const widest = across > widestShare.from ? across * widestShare.share : widestColumn;
  const width = Math.max(1, Math.min((room * 0.78) / slot.count, widest));
  const x = left + room / 2 - (width * slot.count) / 2 + width * slot.index;
  const base = frame.y(0);
  const gap = slot.count > 1 ? Math.min(2, width / 8) : 0;
  const bar: Box = {
    x: pixel(x + gap / 2),
    y: pixel(Math.min(point.y, base)),
    width: pixel(width - gap),
    height: pixel(Math.max(Math.abs(point.y - base), 0.5)),
  };
  return { ...point, x: pixel(x + width / 2), bar };
}

interface Runs {
  readonly runs: readonly (readonly PlacedPoint[])[];
  readonly decimated: boolean;
}

/** Unbroken stretches for lines; one stretch for steps and points, which are read at irregular times. Only what stays after thinning is placed. */
function runsOf(entry: ShownSeries, form: ChartForm, frame: Frame): Runs {
  const stretches = form === 'line' ? unbroken(entry.rows) : [entry.rows.filter(isReading)];
  const total = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  const decimated = form === 'line' && total > frame.plot.width * 2;
  const kept = decimated ? stretches.map((rows) => thinned(rows, (frame.plot.width * rows.length) / total)) : stretches;
  return { runs: kept.map((rows) => rows.map((row) => place(row, frame))), decimated };
}

function thinned(rows: readonly Reading[], columns: number): readonly Reading[] {
  return decimateEvenly(rows, valuesOf(rows), Math.max(1, Math.round(columns)));
}

/** Every series of a subject in its place. */
export function marksOf(subject: Subject, frame: Frame, language: Language): readonly SeriesMark[] {
  const count = subject.shown.length;
  return subject.shown.map((entry, index) => {
    const { runs, decimated } = runsOf(entry, subject.chart.form, frame);
    return {
      series: entry.series,
      key: entry.key,
      label: pick(entry.series.label, language),
      ...styleOf(index),
      runs:
        subject.chart.form === 'columns'
          ? runs.map((run) => run.map((point) => columnOf(point, frame, { index, count })))
          : runs,
      decimated,
    };
  });
}

/** Missing stretches of lines and single columns; a step has none, it is read at irregular times. */
export function gapsOf(subject: Subject, frame: Frame): readonly Gap[] {
  const { form } = subject.chart;
  // Between columns of several series a missing one is seen; a mark for it would stand under its neighbours.
  const inColumns = form === 'columns' && subject.shown.length === 1;
  if (form !== 'line' && !inColumns) return [];
  return subject.shown.flatMap((entry) =>
    missingIn(entry.rows).map((stretch) => ({
      key: entry.key,
      from: stretch.from,
      to: stretch.to,
      x1: pixel(frame.x(startDay(stretch.from))),
      x2: pixel(frame.x(endDay(stretch.to) + 1)),
    })),
  );
}
