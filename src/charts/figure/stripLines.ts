import { linear, pixel } from '@/charts/model/scales';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import type { ChartForm } from '@/catalogue/catalogue';
import { unbroken } from '@/series/gaps';
import { endDay, middleDay, startDay } from '@/series/period';
import { isReading, type Reading } from '@/series/reading';
import type { Span } from './span';

/** The context line under a chart: SVG path data a series, with lone readings as short ticks. */
export interface StripLine {
  readonly key: string;
  readonly path: string;
}

type Point = readonly [number, number];

/** Counts by different bodies are never joined; a stock holds between its readings; anything else breaks at a gap. */
function stretchesOf(entry: ShownSeries, form: ChartForm): readonly (readonly Reading[])[] {
  const readings = entry.all.filter(isReading);
  if (form === 'points') return readings.map((reading) => [reading]);
  return form === 'step' ? [readings] : unbroken(entry.all);
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
  const values = subject.shown.flatMap((entry) => entry.all.filter(isReading).map((row) => row.value));
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const x = linear([startDay(span.first), endDay(span.last) + 1], [0, size.width]);
  const y = linear([low, high], [size.height - 4, 4]);
  return subject.shown.map((entry) => {
    const runs = stretchesOf(entry, subject.chart.form).map((run) =>
      run.map((row): Point => [pixel(x(middleDay(row.period))), pixel(y(row.value))]),
    );
    return { key: entry.key, path: runs.map((run) => pathOf(run, subject.chart.form)).join('') };
  });
}
