import { render, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PaintedChart } from '@/charts/figure/PaintedChart';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import type { ChartModel } from '@/charts/model/chartModel';
import { chartModel } from '@/charts/model/layout';
import { sampleRow, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { RechartsPlot } from './RechartsPlot';

const frame = { kind: 'page', width: 760, height: 420, language: 'id' } as const;
const threshold = {
  value: 50,
  label: { id: '50', en: '50' },
  above: { id: 'naik', en: 'up' },
  below: { id: 'turun', en: 'down' },
};
const milestones = [sampleMilestone('a', '2020-05-14'), sampleMilestone('b', '2021-09-08')];
const wave = Array.from({ length: 40 }, (_, index) => (index % 11 === 5 ? undefined : 50 + 8 * Math.sin(index)));

const models: Readonly<Record<string, ChartModel>> = {
  'a line with gaps and threshold': chartModel(
    sampleSubject({
      series: [sampleSeries({ thresholds: [threshold], observations: sampleRows('2019-01', wave) })],
      milestones,
    }),
    frame,
  ),
  steps: chartModel(
    sampleSubject({
      form: 'step',
      series: [
        sampleSeries({
          nature: 'stock',
          observations: [sampleRow('2020-01', 1), sampleRow('2020-09', 4), sampleRow('2022-03', 9)],
        }),
      ],
      milestones,
    }),
    frame,
  ),
  'points by who counted': chartModel(
    sampleSubject({
      form: 'points',
      series: [
        sampleSeries({ id: 'a', nature: 'stock', observations: [sampleRow('2020-01', 1), sampleRow('2021-01', 3)] }),
        sampleSeries({ id: 'b', nature: 'stock', observations: [sampleRow('2020-06', 2), sampleRow('2021-06', 5)] }),
      ],
    }),
    frame,
  ),
  columns: chartModel(
    sampleSubject({
      form: 'columns',
      series: [sampleSeries({ freq: 'Q', nature: 'rate', observations: sampleRows('2019-Q1', [3, -2, 4, 5]) })],
    }),
    frame,
  ),
};

/** The numbers of all lines' paths, commands aside, with horizontal and vertical steps written out as points. */
function corners(paths: Iterable<Element>): readonly number[] {
  const numbers: number[] = [];
  for (const path of paths) {
    let [x, y] = [0, 0];
    for (const [, command = '', rest = ''] of (path.getAttribute('d') ?? '').matchAll(/([MLHV])([^MLHV]*)/gu)) {
      const [first = 0, second = 0] = rest.split(',').map(Number);
      if (command === 'H') x = first;
      else if (command === 'V') y = first;
      else [x, y] = [first, second];
      numbers.push(x, y);
    }
  }
  return numbers;
}

function distinct(numbers: readonly number[]): readonly string[] {
  const pairs: string[] = [];
  for (let index = 0; index < numbers.length; index += 2) {
    const pair = `${Math.round(numbers[index] ?? 0)},${Math.round(numbers[index + 1] ?? 0)}`;
    if (pairs.at(-1) !== pair) pairs.push(pair);
  }
  return pairs;
}

function centres(root: ParentNode, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((node) => {
    const points = node.getAttribute('points');
    const x = node.getAttribute('cx') ?? node.getAttribute('x');
    const y = node.getAttribute('cy') ?? node.getAttribute('y');
    return points ?? `${node.tagName} ${Math.round(Number(x))},${Math.round(Number(y))}`;
  });
}

async function both(model: ChartModel): Promise<{ painted: HTMLElement; plotted: HTMLElement }> {
  const painted = render(<PaintedChart model={model} />).container;
  const onDrawn = vi.fn<() => void>();
  const plotted = render(<RechartsPlot model={model} onDrawn={onDrawn} />).container;
  await waitFor(() => expect(onDrawn).toHaveBeenCalledOnce());
  return { painted, plotted };
}

describe.each(Object.entries(models))('Recharts and the painter agree on %s', (_, model) => {
  it('in every corner of every line', async () => {
    const { painted, plotted } = await both(model);
    const ours = distinct(corners(painted.querySelectorAll('[data-part="lines"] path')));
    const theirs =
      model.form === 'line' || model.form === 'step'
        ? distinct(corners(plotted.querySelectorAll('.recharts-line-curve')))
        : [];
    const shared = ours.filter((corner) => theirs.includes(corner));
    expect(shared).toEqual(ours);
    expect(ours.length > 0).toBe(model.form === 'line' || model.form === 'step');
  });

  it('in every marker', async () => {
    const { painted, plotted } = await both(model);
    const shapes = 'circle, rect, polygon';
    const ours = centres(painted.querySelector('[data-part="markers"]') ?? painted, shapes);
    const theirs = centres(plotted, '.recharts-line-dots :is(circle, rect, polygon)');
    expect(theirs).toEqual(ours);
  });

  it('in the texts of axes, labels and flags', async () => {
    const { painted, plotted } = await both(model);
    const said = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('text')].map((text) => text.textContent).toSorted();
    expect(said(plotted)).toEqual(said(painted));
  });

  it('in the place of the ticks', async () => {
    const { plotted } = await both(model);
    const xs = [...plotted.querySelectorAll('.recharts-xAxis-tick-labels text')].map((text) =>
      Number(text.getAttribute('x')),
    );
    expect(xs).toHaveLength(model.x.ticks.length);
    for (const [index, tick] of model.x.ticks.entries())
      expect(Math.abs((xs[index] ?? 0) - tick.at)).toBeLessThanOrEqual(1);
    const ys = [...plotted.querySelectorAll('.recharts-yAxis-tick-labels text')].map((text) =>
      Number(text.getAttribute('y')),
    );
    for (const [index, tick] of model.y.ticks.entries())
      expect(Math.abs((ys[index] ?? 0) - tick.at)).toBeLessThanOrEqual(1);
  });
});

it('draws the same columns and targets, since both come from the painter', async () => {
  const model = models['columns'];
  if (!model) throw new Error('no model');
  const { painted, plotted } = await both(model);
  const columns = (root: ParentNode): string | undefined => root.querySelector('[data-part="columns"]')?.innerHTML;
  expect(columns(plotted)).toBe(columns(painted));
  expect(painted.querySelectorAll('[data-part="columns"] rect')).toHaveLength(4);
});
