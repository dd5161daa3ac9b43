import { expect, it } from 'vitest';
import { chartModel } from '@/charts/model/layout';
import type { Box, ChartModel } from '@/charts/model/chartModel';
import { boxOf } from '@/charts/model/placing';
import { subjects } from './drawings';

/** Widths of a chart on phones of 344, 375 and 390 px. */
const widths = [312, 343, 358];

function apart(a: Box, b: Box): boolean {
  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return beside || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** The numbers that a flag's label stands for: "3" or "3–5". */
function covered(label: string): readonly number[] {
  const [first = 0, last = first] = label.split('–').map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function flagBoxes({ rail }: ChartModel): readonly Box[] {
  const y = (rail?.y ?? 0) - (rail?.height ?? 0) / 2;
  return (rail?.flags ?? []).map(({ at, width }) => ({ x: at - width / 2, y, width, height: rail?.height ?? 0 }));
}

function collisions(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => !apart(a, b))
      .map((b): readonly [Box, Box] => [a, b]),
  );
}

async function models(choice: 'main' | 'all', width: number): Promise<readonly (readonly [number[], ChartModel])[]> {
  const all = await subjects(choice);
  return all.flatMap((subject) =>
    (['id', 'en'] as const).map((language): readonly [number[], ChartModel] => [
      subject.milestones.map(({ number }) => number),
      chartModel(subject, { kind: 'page', width, height: 340, language }),
    ]),
  );
}

const cases = (['main', 'all'] as const).flatMap((choice) => widths.map((width) => [choice, width] as const));

it.each(cases)('shows %s milestones legibly at %i px', async (choice, width) => {
  for (const [numbers, model] of await models(choice, width)) {
    const flags = model.rail?.flags ?? [];
    expect(flags.flatMap(({ label }) => covered(label))).toEqual(numbers);
    expect(collisions(flagBoxes(model))).toEqual([]);
    for (const { x, width: wide } of flagBoxes(model)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
    expect(model.rail?.type ?? 13).toBeGreaterThanOrEqual(12);
  }
});

it.each(widths)('gives each main milestone a flag of its own at %i px', async (width) => {
  for (const [numbers, model] of await models('main', width)) {
    expect(model.rail?.flags.map(({ label }) => label) ?? []).toEqual(numbers.map(String));
  }
});

it.each(cases)(
  'keeps labels apart from each other and from the flags with %s milestones at %i px',
  async (choice, width) => {
    for (const [, model] of await models(choice, width)) {
      expect(collisions([...model.labels.map(boxOf), ...flagBoxes(model)])).toEqual([]);
      for (const label of model.labels) {
        expect(label.size).toBeGreaterThanOrEqual(12);
        expect(boxOf(label).x).toBeGreaterThanOrEqual(0);
        expect(boxOf(label).x + boxOf(label).width).toBeLessThanOrEqual(width);
      }
    }
  },
);
