import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { calendarOf, freqOf, middleDay, startDay } from '@/series/period';
import { tallyOf } from '@/series/tally';
import type { Axis, Box, ChartSizeKind } from './chartModel';
import { typeSizes } from './labelInput';
import { linear, niceTicks, pixel } from './scales';
import type { Subject } from './subject';
import type { TextMeasure } from './textWidth';
import { timeTicks } from './timeTicks';

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Lowest and highest value that the vertical axis must reach; infinite the wrong way round when there is none. */
function spanOf(subject: Subject): Span {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const reach = (value: number | null): void => {
    if (value === null) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  };
  for (const { rows, targets, series } of subject.shown) {
    const tally = tallyOf(rows);
    reach(tally?.lowest.value ?? null);
    reach(tally?.highest.value ?? null);
    for (const target of targets) if (isDrawn(subject, series.nature, target)) reach(target.value);
    for (const threshold of series.thresholds) reach(threshold.value);
  }
  return { low, high };
}

/** A target is drawn where it is comparable with the readings and its period touches the range. */
export function isDrawn(
  subject: Subject,
  nature: string,
  target: { readonly basis: 'level' | 'in-period'; readonly period: Parameters<typeof startDay>[0] },
): boolean {
  const comparable = target.basis === 'level' || nature === 'flow';
  return comparable && middleDay(target.period) >= subject.range.from && startDay(target.period) <= subject.range.to;
}

/** Whether the scale starts at zero: lengths and heights must, positions of an index need not. */
function fromZero(subject: Subject): boolean {
  return (
    subject.chart.form !== 'line' || subject.shown.some((entry) => ['stock', 'flow'].includes(entry.series.nature))
  );
}

/** The values of an axis: its ticks and its ends. */
export interface ValueScale {
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
}

/** How many ticks a height has room for. */
function tickCount(height: number, kind: ChartSizeKind): number {
  const apart = kind === 'card' ? 50 : typeSizes[kind].axis * 5;
  return Math.min(7, Math.max(2, Math.floor(height / apart)));
}

/** Round ticks over all that the axis must reach; lines and cards end the domain close to the readings, columns and steps on a tick. */
export function valueScale(subject: Subject, height: number, kind: ChartSizeKind): ValueScale {
  const { low, high } = spanOf(subject);
  if (!Number.isFinite(low)) return { ticks: [0, 1], domain: [0, 1] };
  const zero = fromZero(subject);
  const ticks = niceTicks(zero ? Math.min(low, 0) : low, zero ? Math.max(high, 0) : high, tickCount(height, kind));
  if (kind !== 'card' && subject.chart.form !== 'line') return { ticks, domain: endsOf(ticks) };
  return { ticks, domain: closeDomain({ low, high }, ticks, zero) };
}

function endsOf(ticks: readonly number[]): readonly [number, number] {
  return [ticks[0] ?? 0, ticks.at(-1) ?? 1];
}

/** A little more than the readings need, never past the ticks nor below a zero that columns stand on. */
function closeDomain({ low, high }: Span, ticks: readonly number[], zero: boolean): readonly [number, number] {
  const [first, last] = endsOf(ticks);
  const span = high - low || 1;
  // Below a column that hangs from zero there must be room for its number.
  const under = zero ? span * 0.2 : span * 0.06;
  return [zero && low >= 0 ? 0 : Math.max(first, low - under), Math.min(last, high + span * 0.06)];
}

/** Text of a value tick. */
function valueLabel(subject: Subject, value: number, language: Language): string {
  const series = subject.shown[0]?.series;
  return series ? formatMeasure(value, { ...series, decimals: 0 }, { language, style: 'bare' }) : String(value);
}

/** Room that the widest value label takes. */
export function valueLabelWidth(
  subject: Subject,
  ticks: readonly number[],
  type: { readonly language: Language; readonly size: number; readonly measure: TextMeasure },
): number {
  return ticks.reduce(
    (widest, tick) => Math.max(widest, type.measure(valueLabel(subject, tick, type.language), type.size, true)),
    0,
  );
}

/** The vertical axis. */
export function valueAxis(input: {
  readonly subject: Subject;
  readonly scale: ValueScale;
  readonly plot: Box;
  readonly language: Language;
}): Axis {
  const { ticks, domain } = input.scale;
  const range: [number, number] = [input.plot.y + input.plot.height, input.plot.y];
  const scale = linear(domain, range);
  const shown = ticks.filter((tick) => tick >= domain[0] - 1e-9 && tick <= domain[1] + 1e-9);
  return {
    domain,
    range,
    ticks: shown.map((value) => ({
      value,
      at: pixel(scale(value)),
      label: valueLabel(input.subject, value, input.language),
    })),
  };
}

/** Annual columns are named in their middle, everything else at the start of years, quarters or months. */
function columnTicks(subject: Subject, language: Language): readonly { day: number; label: string }[] | undefined {
  const series = subject.shown[0]?.series;
  if (subject.chart.form !== 'columns' || series?.freq !== 'A') return undefined;
  const first = calendarOf(subject.range.from).year;
  const last = calendarOf(subject.range.to).year;
  const step = Math.ceil((last - first + 1) / 12);
  const rows = new Set(subject.shown.flatMap((entry) => [...entry.rows, ...entry.targets].map((row) => row.period)));
  return [...rows]
    .filter((period) => freqOf(period) === 'A' && Number(period) >= first && Number(period) <= last)
    .toSorted()
    .filter((period) => (Number(period) - first) % step === 0)
    .map((period) => ({ day: middleDay(period), label: formatPeriod(period, language, 'axis') }));
}

/** The horizontal axis: days, with labels that do not touch. */
export function timeAxis(input: {
  readonly subject: Subject;
  readonly plot: Box;
  readonly kind: ChartSizeKind;
  readonly language: Language;
  readonly measure: TextMeasure;
}): Axis {
  const { subject, plot, measure } = input;
  const domain: [number, number] = [subject.range.from, subject.range.to + 1];
  const range: [number, number] = [plot.x, plot.x + plot.width];
  const scale = linear(domain, range);
  const size = typeSizes[input.kind].axis;
  const ticks =
    columnTicks(subject, input.language) ??
    timeTicks(
      subject.range,
      {
        width: plot.width,
        size,
        measure,
        between: input.kind === 'card' ? size * 4 : size,
        finest: subject.shown[0]?.series.freq ?? 'M',
      },
      input.language,
    );
  return {
    domain,
    range,
    ticks: ticks.map((tick) => ({ value: tick.day, at: pixel(scale(tick.day)), label: tick.label })),
  };
}
