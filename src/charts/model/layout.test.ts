import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, milestoneOf, seriesOf } from '@mocks/sampleChart';
import { periodFrom, sampleRow, sampleTarget } from '@mocks/sampleSeries';
import type { ChartForm } from '@/catalogue/catalogue';
import { periodOf } from '@/series/period';
import type { Series } from '@/series/series';
import type { Box, ChartModel } from './chartModel';
import { chartModel } from './layout';
import { boxOf } from './placing';
import { subjectOf } from './subject';

function modelOf(
  form: ChartForm,
  series: readonly Series[],
  more: { width?: number; kind?: 'card' | 'page' } = {},
): ChartModel {
  const feed = feedOf(...series);
  const milestones = ['2021-02-01', '2021-02-04', '2021-06'].map((date) => milestoneOf(date));
  const subject = subjectOf({ chart: chartOf(form, feed), feed, range: {}, milestones });
  return chartModel(subject, { kind: more.kind ?? 'page', width: more.width ?? 800, height: 420, language: 'id' });
}

const monthly = {
  '2021-01': 52.2,
  '2021-02': 50.9,
  '2021-03': 53.2,
  '2021-04': 54.6,
  '2021-07': 40.1,
  '2021-08': 43.7,
  '2021-09': 52.2,
};

describe('a line', () => {
  const model = modelOf('line', [seriesOf({ readings: monthly, threshold: 50 })]);

  it('leaves missing months open', () => {
    expect(model.marks[0]?.runs.map((run) => run.map((point) => point.period))).toEqual([
      ['2021-01', '2021-02', '2021-03', '2021-04'],
      ['2021-07', '2021-08', '2021-09'],
    ]);
    expect(model.gaps.map((gap) => [gap.from, gap.to])).toEqual([['2021-05', '2021-06']]);
  });

  it('puts time from left to right and high values on top, inside the plot', () => {
    const points = model.marks.flatMap((mark) => mark.runs.flat());
    const xs = points.map((point) => point.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    const high = points.find((point) => point.period === '2021-04');
    const low = points.find((point) => point.period === '2021-07');
    expect(high?.y).toBeLessThan(low?.y ?? 0);
    for (const point of points) {
      expect(point.x).toBeGreaterThanOrEqual(model.plot.x);
      expect(point.x).toBeLessThanOrEqual(model.plot.x + model.plot.width);
      expect(point.y).toBeGreaterThanOrEqual(model.plot.y);
      expect(point.y).toBeLessThanOrEqual(model.plot.y + model.plot.height);
    }
  });

  it('shades only what lies below the threshold', () => {
    expect(model.shade).toHaveLength(1);
    for (const [, y] of model.shade.flat()) expect(y).toBeGreaterThanOrEqual(model.threshold?.y ?? Infinity);
  });

  it('names the last value and the threshold', () => {
    expect(model.labels.find((label) => label.role === 'latest')?.text).toBe('52,2');
    expect(model.threshold?.label).toBe('50 = tidak berubah');
  });
});

describe('columns', () => {
  it('grow from zero both ways and stand beside each other', () => {
    const a = seriesOf({ id: 'a', freq: 'A', nature: 'flow', readings: { '2020': 11.6, '2021': 18.1 } });
    const b = seriesOf({ id: 'b', freq: 'A', nature: 'flow', readings: { '2020': 5.7, '2021': -2 } });
    const model = modelOf('columns', [a, b]);
    const zero = model.y.ticks.find((tick) => tick.value === 0)?.at ?? 0;
    const [first, second] = model.marks.map((mark) => mark.runs.flat().map((point) => point.bar));
    expect((first?.[0]?.y ?? 0) + (first?.[0]?.height ?? 0)).toBeCloseTo(zero, 1);
    expect(second?.[1]?.y).toBeCloseTo(zero, 1);
    expect((first?.[0]?.x ?? 0) + (first?.[0]?.width ?? 0)).toBeLessThanOrEqual(second?.[0]?.x ?? 0);
    expect(model.legend.map((entry) => entry.key)).toEqual(['umpan-uji.a', 'umpan-uji.b']);
  });

  it('stand against their targets', () => {
    const series = seriesOf({
      freq: 'A',
      nature: 'flow',
      readings: { '2020': 3.8, '2021': 5.5 },
      targets: [sampleTarget('2020', 2), sampleTarget('2021', 6.1)],
    });
    const model = modelOf('columns', [series]);
    const bars = model.marks.flatMap((mark) => mark.runs.flat());
    expect(model.targets.map((placed) => placed.label)).toEqual(['target 2', 'target 6,1']);
    expect(model.targets[0]?.y).toBeGreaterThan(bars[0]?.y ?? 0);
    expect(model.targets[1]?.y).toBeLessThan(bars[1]?.y ?? 0);
    expect(model.labels.filter((label) => label.role === 'target')).toHaveLength(2);
  });
});

it('places a reading with a stated day on that day', () => {
  const readings = [sampleRow('2021-03', 1, { date: '2021-03-02' }), sampleRow('2021-04', 2, { date: '2021-04-30' })];
  const model = modelOf('step', [seriesOf({ nature: 'stock', readings })]);
  expect(model.stops.map((stop) => stop.readings[0]?.point.day)).toEqual([18_688, 18_747]);
});

it('draws 150,000 points with about what 1,500 need, and loses no extreme', () => {
  const readings = Array.from({ length: 150_000 }, (_, index) =>
    sampleRow(periodOf({ freq: 'D', n: index - 100_000 }), index === 77_777 ? 99 : 50 + Math.sin(index / 50)),
  );
  const model = modelOf('line', [seriesOf({ freq: 'D', readings })]);
  const points = model.marks.flatMap((mark) => mark.runs.flat());
  expect(model.marks[0]?.decimated).toBe(true);
  expect(points.length).toBeLessThan(model.plot.width * 4 + 8);
  expect(Math.max(...points.map((point) => point.value))).toBe(99);
});

it('has no stop and no label for a range without numbers', () => {
  const feed = feedOf(seriesOf({ readings: { '2021-01': 50, '2021-06': 51 } }));
  const subject = subjectOf({
    chart: chartOf('line', feed),
    feed,
    range: { from: periodFrom('2021-02'), to: periodFrom('2021-04') },
    milestones: [],
  });
  const model = chartModel(subject, { kind: 'page', width: 320, height: 300, language: 'en' });
  expect(model.stops).toEqual([]);
  expect(model.labels).toEqual([]);
});

const anyValues = fc.array(fc.option(fc.double({ min: -500, max: 500, noNaN: true }), { nil: null }), {
  minLength: 1,
  maxLength: 60,
});

function apart(a: Box, b: Box): boolean {
  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return beside || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

it('never lets texts overlap that could give way, whatever the numbers', () => {
  fc.assert(
    fc.property(
      anyValues,
      fc.constantFrom<ChartForm>('line', 'step', 'points', 'columns'),
      fc.integer({ min: 280, max: 1600 }),
      (values, form, width) => {
        const readings = values.map((value, index) => sampleRow(periodOf({ freq: 'M', n: 24_240 + index }), value));
        const model = modelOf(form, [seriesOf({ readings, threshold: 50 })], { width });
        const boxes = model.labels.filter((label) => label.role !== 'latest' && label.role !== 'value').map(boxOf);
        const touching = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => !apart(a, b)));
        expect(touching).toEqual([]);
        expect([...model.x.ticks, ...model.y.ticks].filter((tick) => !Number.isFinite(tick.at))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
