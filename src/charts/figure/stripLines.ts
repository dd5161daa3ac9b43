import { linear, pixel } from '@/charts/model/scales';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import type { ChartForm } from '@/catalogue/catalogue';
import { decimateEvenly } from '@/series/decimate';
import { unbroken } from '@/series/gaps';
import { endDay, middleDay, startDay } from '@/series/period';
import { isReading, valuesOf, type Reading } from '@/series/reading';
import { tallyOf } from '@/series/tally';
import type { Span } from './span';

/** The context line under a chart: SVG path data a series, with lone readings as short ticks. */
export interface StripLine {
  readonly key: string;
  readonly path: string;
}

type Point = readonly [number, number];

/** A line through more readings than twice the pixels keeps four of every two pixel columns: enough for a strip that is one finger high. */
function thinned(runs: readonly (readonly Reading[])[], width: number): readonly (readonly Reading[])[] {
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  if (total <= width * 2) return runs;
  return runs.map((run) =>
    decimateEvenly(run, valuesOf(run), Math.max(1, Math.round((width * run.length) / total / 2))),
  );
}

/** Counts by different bodies are never joined; a stock holds between its readings; anything else breaks at a gap. */
function stretchesOf(entry: ShownSeries, form: ChartForm, width: number): readonly (readonly Reading[])[] {
  if (form !== 'points' && form !== 'step') return thinned(unbroken(entry.all), width);
  const readings = entry.all.filter(isReading);
  return form === 'step' ? [readings] : readings.map((reading) => [reading]);
}

function pathOf(run: readonly Point[], form: ChartForm): string {
  const [first, ...others] = run;
  if (!first) return '';
  if (others.length === 0) return `M${first[0] - 1},${first[1]}h2`;
  return `M${first.join(',')}${others.map(([px, py]) => (form === 'step' ? `H${px}V${py}` : `L${px},${py}`)).join('')}`;
}

/** All readings of every series in a strip of `width` by `height` pixels. */
export function stripLines(
  subject: Subject,
  span: Span,
  size: { readonly width: number; readonly height: number },
): readonly StripLine[] {
  const tallies = subject.shown.flatMap((entry) => tallyOf(entry.all) ?? []);
  const low = Math.min(...tallies.map((tally) => tally.lowest.value));
  const high = Math.max(...tallies.map((tally) => tally.highest.value));
  const x = linear([startDay(span.first), endDay(span.last) + 1], [0, size.width]);
  const y = linear([low, high], [size.height - 4, 4]);
  return subject.shown.map((entry) => {
    const runs = stretchesOf(entry, subject.chart.form, size.width).map((run) =>
      run.map((row): Point => [pixel(x(middleDay(row.period))), pixel(y(row.value))]),
    );
    return { key: entry.key, path: runs.map((run) => pathOf(run, subject.chart.form)).join('') };
  });
}
