import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartOf, feedOf, seriesOf } from '@mocks/sampleChart';
import { sampleTarget } from '@mocks/sampleSeries';
import type { Series } from '@/series/series';
import type { ChartModel, PlacedLabel } from './chartModel';
import { chartModel } from './layout';
import { boxOf } from './placing';
import { subjectOf } from './subject';

function yearly(readings: Readonly<Record<string, number>>, targets: Readonly<Record<string, number>>): Series {
  const wanted = Object.entries(targets).map(([year, value]) => sampleTarget(year, value));
  return { ...seriesOf({ readings, freq: 'A', nature: 'flow' }), targets: wanted };
}

function columns(series: Series, width: number): ChartModel {
  const feed = feedOf(series);
  const subject = subjectOf({ chart: chartOf('columns', feed), feed, range: {}, milestones: [] });
  return chartModel(subject, { kind: 'page', width, height: 320, language: 'id' });
}

function labels(model: ChartModel, role: PlacedLabel['role']): readonly PlacedLabel[] {
  return model.labels.filter((label) => label.role === role);
}

it('sets a value into its column where the target’s mark leaves no room above', () => {
  const model = columns(yearly({ '2020': 3.8, '2021': 5.5 }, { '2021': 6.1 }), 312);
  const value = labels(model, 'value').find(({ text }) => text === '5,5');
  const bar = model.marks[0]?.runs.flat().find(({ period }) => period === '2021')?.bar;
  expect(value).toMatchObject({ ground: 'series1', colour: 'paper' });
  expect(value && bar && boxOf(value).y).toBeGreaterThan(bar?.y ?? Infinity);
  expect(labels(model, 'value').find(({ text }) => text === '3,8')?.ground).toBeUndefined();
});

it('sets a target’s number into the column that its mark runs through', () => {
  const model = columns(yearly({ '2020': 3.8, '2021': 5.5 }, { '2020': 2 }), 312);
  expect(labels(model, 'target')).toMatchObject([{ text: 'target 2', ground: 'series1', colour: 'paper' }]);
});

it('gives the number alone where the words would stand over the next column', () => {
  const readings = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [String(2002 + index), 20]));
  const model = columns(yearly(readings, { '2006': 27, '2014': 40 }), 360);
  expect(labels(model, 'target').map(({ text }) => text)).toEqual(['27', 'target 40']);
});

it('never lets a value stand beyond a target’s mark, whose number it would seem to be', () => {
  const amount = fc.double({ min: 1, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 280, max: 1200 }),
      (all, width) => {
        const year = (index: number): string => String(2010 + index);
        const readings = Object.fromEntries(all.map(([value], index) => [year(index), value]));
        const targets = Object.fromEntries(all.map(([, value], index) => [year(index), value]));
        const model = columns(yearly(readings, targets), width);
        const points = model.marks.flatMap(({ runs }) => runs.flat());
        for (const { x, y } of labels(model, 'value')) {
          const bar = points.find((point) => point.bar && Math.abs(point.bar.x + point.bar.width / 2 - x) < 1)?.bar;
          const between = model.targets.filter(
            (target) => target.x1 < x && x < target.x2 && target.y < (bar?.y ?? 0) && target.y > y,
          );
          expect(between).toEqual([]);
        }
      },
    ),
    { numRuns: 100 },
  );
});
