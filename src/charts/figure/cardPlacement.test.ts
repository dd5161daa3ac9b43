import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartModel } from '@/charts/model/layout';
import { sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleSubject } from '@mocks/sampleSubject';
import { inkOn, type Ink } from '@/charts/model/ink';
import { inkOf, placeCard, type CardRoom, type Spot } from './cardPlacement';

const plot = { x: 50, y: 40, width: 900, height: 500 };
const within = (least: number, most: number) => fc.integer({ min: least, max: most });
const spot = fc.record({ x: within(50, 950), y: within(40, 540) });

function inkAt(spots: readonly Spot[]): Ink {
  const ink = inkOn({ width: 1000, height: 600 }, 8);
  for (const { x, y } of spots) ink.over({ x, y, width: 0, height: 0 });
  return ink;
}

const noInk = inkAt([]);

function hidden(room: Omit<CardRoom, 'ink'>, spots: readonly Spot[]): number {
  const at = placeCard({ ...room, ink: inkAt(spots) });
  const { width, height } = room.card;
  return spots.filter(({ x, y }) => x >= at.x && x <= at.x + width && y >= at.y && y <= at.y + height).length;
}

describe('the place of a reading card', () => {
  it('is in the plot and off the point', () => {
    fc.assert(
      fc.property(
        fc.record({
          point: spot,
          card: fc.record({ width: within(100, 400), height: within(60, 500) }),
          ink: fc.array(spot, { maxLength: 60 }),
        }),
        ({ point, card, ink }) => {
          const { x, y } = placeCard({ point, card, plot, ink: inkAt(ink), pointer: null });
          expect(x).toBeGreaterThanOrEqual(plot.x);
          expect(y).toBeGreaterThanOrEqual(plot.y);
          expect(x + card.width).toBeLessThanOrEqual(plot.x + plot.width);
          expect(y + card.height).toBeLessThanOrEqual(plot.y + plot.height);
          expect(point.x >= x && point.x <= x + card.width && point.y >= y && point.y <= y + card.height).toBe(false);
        },
      ),
    );
  });

  it('leaves the line in sight where there is a free corner', () => {
    const card = { width: 280, height: 150 };
    const point = { x: 500, y: 200 };
    const ink = Array.from({ length: 90 }, (_, index) => ({ x: 50 + index * 10, y: 200 + (index % 3) * 8 }));
    expect(hidden({ point, card, plot, pointer: null }, ink)).toBe(0);
    const low = ink.map(({ x }) => ({ x, y: 480 }));
    const at = placeCard({ point: { x: 500, y: 480 }, card, plot, ink: inkAt([...ink, ...low]), pointer: null });
    expect(at.y).toBeGreaterThan(216);
    expect(at.y + card.height).toBeLessThan(480);
  });

  it('is over or under the point in a plot without room beside it', () => {
    const narrow = { x: 40, y: 40, width: 300, height: 500 };
    const card = { width: 280, height: 150 };
    const at = placeCard({ point: { x: 190, y: 100 }, card, plot: narrow, ink: noInk, pointer: null });
    expect(at.y).toBe(114);
  });

  it('is not under the pointer', () => {
    const point = { x: 500, y: 100 };
    const pointer = { x: 520, y: 110 };
    const card = { width: 280, height: 150 };
    const at = placeCard({ point, card, plot, ink: noInk, pointer });
    expect(placeCard({ point, card, plot, ink: noInk, pointer: null }).x).toBe(514);
    expect(at.x > pointer.x || at.x + card.width < pointer.x || at.y > pointer.y).toBe(true);
  });

  it('is off the point even where it is higher than the plot', () => {
    const at = placeCard({
      point: { x: 500, y: 300 },
      card: { width: 280, height: 700 },
      plot,
      ink: noInk,
      pointer: null,
    });
    expect(at).toEqual({ x: 514, y: 40 });
  });
});

it('takes lines, columns and labels for ink', () => {
  const series = [sampleSeries({ observations: sampleRows('2020-01', [50, 60, 55, 52]) })];
  const frame = { kind: 'page', width: 800, height: 400, language: 'en' } as const;
  const line = chartModel(sampleSubject({ series }), frame);
  const columns = chartModel(sampleSubject({ series, form: 'columns' }), frame);
  const near = (model: typeof line, x: number, y: number): boolean =>
    inkOf(model).covered({ x: x - 1, y: y - 1, width: 2, height: 2 }) > 0;
  const [first, second] = line.marks[0]?.runs[0] ?? [];
  if (!first || !second) throw new Error('no points');
  expect(near(line, (first.x + second.x) / 2, (first.y + second.y) / 2)).toBe(true);
  const bar = columns.marks[0]?.runs[0]?.[1]?.bar;
  if (!bar) throw new Error('no column');
  expect(near(columns, bar.x + bar.width / 2, bar.y + bar.height / 2)).toBe(true);
  expect(near(line, line.plot.x + 4, line.plot.y + line.plot.height - 4)).toBe(false);
  for (const label of line.labels) expect(near(line, label.x, label.y - label.size / 2)).toBe(true);
});
