import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { calendarOf, freqOf, middleDay, startDay } from '@/series/period';
import type { Axis, Box, ChartSizeKind } from './chartModel';
import { typeSizes } from './labelInput';
import { linear, niceTicks, pixel } from './scales';
import type { Subject } from './subject';
import { textWidth } from './textWidth';
import { timeTicks } from './timeTicks';

/** Values that the vertical axis must reach. */
function valuesOf(subject: Subject): number[] {
  const readings = subject.shown.flatMap((entry) =>
    entry.rows.flatMap((row) => (row.value === null ? [] : [row.value])),
  );
  const targets = subject.shown.flatMap((entry) =>
    entry.targets.filter((target) => isDrawn(subject, entry.series.nature, target)).map((target) => target.value),
  );
  const thresholds = subject.shown.flatMap((entry) => entry.series.thresholds.map((threshold) => threshold.value));
  return [...readings, ...targets, ...thresholds];
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

/** Lowest and highest value and the ticks between. */
export function valueTicks(subject: Subject, height: number, kind: ChartSizeKind): readonly number[] {
  const values = valuesOf(subject);
  const zero = fromZero(subject) ? [0] : [];
  const low = [...values, ...zero].reduce((a, b) => Math.min(a, b), Infinity);
  const high = [...values, ...zero].reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(low)) return [0, 1];
  const apart = kind === 'card' ? 50 : typeSizes[kind].axis * 5;
  return niceTicks(low, high, Math.min(7, Math.max(2, Math.floor(height / apart))));
}

/** The domain is the span of the ticks, tightened on cards to what the readings need. */
export function valueDomain(
  subject: Subject,
  ticks: readonly number[],
  kind: ChartSizeKind,
): readonly [number, number] {
  const first = ticks[0] ?? 0;
  const last = ticks.at(-1) ?? 1;
  if (kind !== 'card' && subject.chart.form !== 'line') return [first, last];
  const values = valuesOf(subject);
  if (values.length === 0) return [first, last];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  const pad = (high - low || 1) * 0.06;
  const zero = fromZero(subject);
  return [zero ? Math.min(0, low < 0 ? low - pad : 0) : Math.max(first, low - pad), Math.min(last, high + pad)];
}

/** Text of a value tick. */
export function valueLabel(subject: Subject, value: number, language: Language): string {
  const series = subject.shown[0]?.series;
  return series ? formatMeasure(value, { ...series, decimals: 0 }, { language, style: 'bare' }) : String(value);
}

/** Room that the widest value label takes. */
export function valueLabelWidth(
  subject: Subject,
  ticks: readonly number[],
  type: { readonly language: Language; readonly size: number },
): number {
  return ticks.reduce(
    (widest, tick) => Math.max(widest, textWidth(valueLabel(subject, tick, type.language), type.size, true)),
    0,
  );
}

/** The vertical axis. */
export function valueAxis(input: {
  readonly subject: Subject;
  readonly ticks: readonly number[];
  readonly domain: readonly [number, number];
  readonly plot: Box;
  readonly language: Language;
}): Axis {
  const range: [number, number] = [input.plot.y + input.plot.height, input.plot.y];
  const scale = linear(input.domain, range);
  const shown = input.ticks.filter((tick) => tick >= input.domain[0] - 1e-9 && tick <= input.domain[1] + 1e-9);
  return {
    domain: input.domain,
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
}): Axis {
  const { subject, plot } = input;
  const domain: [number, number] = [subject.range.from, subject.range.to + 1];
  const range: [number, number] = [plot.x, plot.x + plot.width];
  const scale = linear(domain, range);
  const size = typeSizes[input.kind].axis;
  const ticks =
    columnTicks(subject, input.language) ?? timeTicks(subject.range, { width: plot.width, size }, input.language);
  return {
    domain,
    range,
    ticks: ticks.map((tick) => ({ value: tick.day, at: pixel(scale(tick.day)), label: tick.label })),
  };
}
