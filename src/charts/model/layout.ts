import { pick, type Language } from '@/i18n/language';
import { formatMeasure } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { endDay, startDay, type Period } from '@/series/period';
import { isReading } from '@/series/reading';
import type { Target } from '@/series/series';
import { carriesOf } from './carries';
import { isDrawn, timeAxis, valueAxis, valueLabelWidth, valueScale } from './axes';
import type { Box, ChartModel, ChartSizeKind, PlacedTarget, PlacedThreshold, SeriesMark, Stop } from './chartModel';
import { mainFacts } from './facts';
import { typeSizes } from './labelInput';
import { labelsOf } from './labels';
import { gapsOf, marksOf, type Frame } from './marks';
import { flagSizes, railOf } from './rail';
import { linear, pixel } from './scales';
import { shadeBelow } from './shade';
import { detailSize } from './placing';
import type { Subject } from './subject';
import { textWidth, type TextMeasure } from './textWidth';

/** Where a chart is drawn: pixels of the whole drawing, what kind of place, in which language. */
export interface ChartFrame {
  readonly kind: ChartSizeKind;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  /** Measures texts; our own typeface without it. */
  readonly measure?: TextMeasure;
  /** Sets labels beside the lines of milestones where there is room. */
  readonly offLines?: boolean;
  /** Readings that are pointed at: each is named whatever else finds no room. */
  readonly pointed?: readonly Period[];
}

interface MeasuredFrame extends ChartFrame {
  readonly measure: TextMeasure;
}

/** Room at the right for the last value or, with several lines, for their names. */
function rightMargin(subject: Subject, { kind, language, width, measure }: MeasuredFrame): number {
  const sizes = typeSizes[kind];
  if (subject.chart.form === 'columns') return kind === 'card' ? 8 : 16;
  const named = subject.shown.length > 1 && subject.chart.form !== 'points';
  const widths = subject.shown.map((entry) => {
    if (named) return measure(pick(entry.series.label, language), sizes.label, true);
    const value = entry.rows.findLast(isReading)?.value ?? 0;
    const text = formatMeasure(value, entry.series, { language, style: 'short' });
    return Math.max(
      measure(text, sizes.latest, true),
      kind === 'card' ? 0 : measure('Mmm 0000', detailSize(sizes.latest)),
    );
  });
  return Math.min(Math.max(...widths, 24) + 14, width * 0.38);
}

function plotBox(subject: Subject, frame: MeasuredFrame, ticks: readonly number[]): Box {
  const sizes = typeSizes[frame.kind];
  const { language, measure } = frame;
  const card = frame.kind === 'card';
  const left = card ? 4 : Math.ceil(valueLabelWidth(subject, ticks, { language, size: sizes.axis, measure })) + 14;
  const rail = !card && subject.milestones.length > 0 ? flagSizes[frame.kind].height + 22 : 0;
  const top = rail + (card ? 22 : 24);
  const bottom = card ? 24 : sizes.axis * 2.4;
  return {
    x: left,
    y: top,
    width: Math.max(40, pixel(frame.width - left - rightMargin(subject, frame))),
    height: Math.max(40, pixel(frame.height - top - bottom)),
  };
}

function thresholdOf(subject: Subject, frame: Frame, language: Language): PlacedThreshold | null {
  const threshold = subject.shown[0]?.series.thresholds[0];
  if (!threshold) return null;
  return { value: threshold.value, y: pixel(frame.y(threshold.value)), label: pick(threshold.label, language) };
}

interface Targeted {
  readonly frame: Frame;
  readonly mark: SeriesMark | undefined;
}

/** A target stands across its series' column, or as a short bar at the end of its period. */
function targetSpan(target: Target, subject: Subject, { frame, mark }: Targeted): readonly [number, number] {
  const left = frame.x(startDay(target.period));
  const right = frame.x(endDay(target.period) + 1);
  if (subject.chart.form !== 'columns') return [Math.max(frame.plot.x, right - 34), right];
  const bar = mark?.runs.flat().find((point) => point.period === target.period)?.bar;
  const half = bar ? bar.width / 2 + 8 : Math.min((right - left) * 0.46, 58);
  const middle = bar ? bar.x + bar.width / 2 : (left + right) / 2;
  return [middle - half, middle + half];
}

interface Drawn {
  readonly frame: Frame;
  readonly marks: readonly SeriesMark[];
  /** Whether a series' targets are drawn. */
  readonly speaks: (key: string) => boolean;
}

function targetsOf(subject: Subject, drawn: Drawn, language: Language): readonly PlacedTarget[] {
  const { frame, marks } = drawn;
  // On a column of its own colour a target would not be seen.
  const several = subject.shown.length > 1 && subject.chart.form !== 'columns';
  return subject.shown.flatMap((entry, index) =>
    entry.targets
      .filter((target) => isDrawn(subject, entry.series.nature, target) && drawn.speaks(entry.key))
      .map((target) => {
        const [x1, x2] = targetSpan(target, subject, { frame, mark: marks[index] });
        const value = formatMeasure(target.value, entry.series, { language, style: 'short' });
        return {
          target,
          key: entry.key,
          x1: pixel(x1),
          x2: pixel(x2),
          y: pixel(frame.y(target.value)),
          label: findingMessages[language].targetMark(value),
          brief: value,
          colour: several ? (marks[index]?.colour ?? 'ink') : ('ink' as const),
        };
      }),
  );
}

/** One stop for each period that any series has a number for. */
function stopsOf(marks: readonly SeriesMark[]): readonly Stop[] {
  const [only, second] = marks;
  if (only && !second) {
    const points = only.runs.flat().toSorted((a, b) => a.day - b.day);
    return points.map((point) => ({ period: point.period, x: point.x, readings: [{ key: only.key, point }] }));
  }
  const stops = new Map<
    string,
    { x: number; readings: Stop['readings'][number][]; period: Stop['period']; day: number }
  >();
  for (const mark of marks) {
    for (const point of mark.runs.flat()) {
      const stop = stops.get(point.period) ?? { period: point.period, x: point.x, day: point.day, readings: [] };
      stop.readings.push({ key: mark.key, point });
      stops.set(point.period, stop);
    }
  }
  return [...stops.values()]
    .toSorted((a, b) => a.day - b.day)
    .map(({ period, x, readings }) => ({ period, x: readings.length > 1 ? middleOf(readings) : x, readings }));
}

function middleOf(readings: Stop['readings']): number {
  return pixel(readings.reduce((sum, reading) => sum + reading.point.x, 0) / readings.length);
}

/** On a card of several counters or scopes only the one that its words speak of is told apart; a target of another would mislead. */
function isSpoken(subject: Subject, key: string, kind: ChartSizeKind): boolean {
  return kind !== 'card' || subject.chart.form !== 'points' || mainFacts(subject)?.entry.key === key;
}

/** On a card of many counters only the one that its words speak of has a colour; five would want a key. */
function quietened(subject: Subject, marks: readonly SeriesMark[], kind: ChartSizeKind): readonly SeriesMark[] {
  if (kind !== 'card' || subject.chart.form !== 'points') return marks;
  return marks.map((mark) =>
    isSpoken(subject, mark.key, kind)
      ? { ...mark, colour: 'series1', marker: 'circle' }
      : { ...mark, colour: 'muted', marker: 'ring' },
  );
}

/** Lays a subject out in pixels: the one description that every painter and plot draws from. */
export function chartModel(subject: Subject, frame: ChartFrame): ChartModel {
  const { kind, language, width, height, measure = textWidth, offLines = false, pointed = [] } = frame;
  const scale = valueScale(subject, height, kind);
  const plot = plotBox(subject, { ...frame, measure }, scale.ticks);
  const y = valueAxis({ subject, scale, plot, language });
  const x = timeAxis({ subject, plot, kind, language, measure });
  const scales: Frame = { plot, x: linear(x.domain, x.range), y: linear(y.domain, y.range) };
  const marks = quietened(subject, marksOf(subject, scales, language), kind);
  const threshold = thresholdOf(subject, scales, language);
  const carries = carriesOf(subject, marks, scales);
  const flags = { size: flagSizes[kind], bounds: [2, width - 2], measure } as const;
  const rail = kind === 'card' ? null : railOf(subject.milestones, scales.x, flags);
  const targets = targetsOf(subject, { frame: scales, marks, speaks: (key) => isSpoken(subject, key, kind) }, language);
  const drawn = { plot, marks, carries, targets, threshold, rail };
  const labels = labelsOf({ subject, kind, language, width, measure, offLines, pointed, ...drawn });
  const named = new Set(labels.filter((label) => label.role === 'series').map((label) => label.text));
  const [main] = marks;
  return {
    form: subject.chart.form,
    kind,
    width,
    height,
    plot,
    x,
    y,
    marks,
    gaps: gapsOf(subject, scales),
    carries,
    targets,
    threshold,
    shade: threshold && main && subject.chart.form === 'line' ? shadeBelow(main, threshold.y) : [],
    labels,
    legend:
      marks.length < 2 || marks.every((mark) => named.has(mark.label))
        ? []
        : marks.map(({ key, label, colour, marker, dash }) => ({ key, label, colour, marker, dash })),
    rail,
    stops: stopsOf(marks),
  };
}
