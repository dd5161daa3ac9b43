import { describe, expect, it } from 'vitest';
import { storyOf } from '@/briefing/runtime';
import { nbsp } from '@/i18n/number';
import { samplePack } from '@mocks/briefingWindows';
import { sheet, sheetPlan } from './sheetPlan';
import { allSources, stepSources } from './handoutSources';
import { sourcePortions } from './sourcePortions';
import { sheetTable } from './sheetRows';

const steps = ['kampanye-2020-2021', 'posisi-terkini'].flatMap((id) => {
  const { steps: own, answers } = storyOf(samplePack(id), 'id');
  return [...own, ...answers];
});
const words = { language: 'id', reopening: 'Buka langkah ini: https://pendopo.example/', foot: 'Sumber: BPS' } as const;

describe('sheetPlan', () => {
  it.each(steps.map((step) => [step.id, step] as const))('gives %s a chart that can be read', (_, step) => {
    const plan = sheetPlan(step, words);
    expect(plan.chart).toBeGreaterThanOrEqual(220);
    expect(plan.chart).toBeLessThan(sheet.height / 2);
    expect(plan.rows).toBeLessThanOrEqual(24);
    expect(plan.sources).toBeGreaterThan(0);
  });

  it('takes rows away where there are many words', () => {
    const [step] = steps.filter(({ subject }) => (subject.shown[0]?.rows.length ?? 0) > 24);
    if (!step) throw new Error('no step has many rows');
    const longer = {
      ...step,
      sentences: Array.from({ length: 20 }, () => 'Sebuah kalimat yang panjang sekali. '.repeat(3)),
    };
    expect(sheetPlan(longer, words).rows).toBeLessThan(sheetPlan(step, words).rows);
    expect(sheetPlan(longer, words).chart).toBe(220);
  });
});

describe('a sheet’s table', () => {
  it('has the newest rows in order of time and counts all', () => {
    const [step] = steps.filter(({ id }) => id === 'pemulihan');
    if (!step) throw new Error('the briefing lost a step');
    const { rows, count, heads } = sheetTable(step.subject, 'id', 6);
    expect(heads).toEqual(['Periode', 'Nilai', 'Perubahan']);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      'Oktober 2020',
      'November 2020',
      'Desember 2020',
      'Januari 2021',
      'Februari 2021',
      'Maret 2021',
    ]);
    expect(rows.at(-1)?.cells).toEqual(['Maret 2021', '53,2', `+2,3${nbsp}poin`]);
    expect(count).toBe(27);
  });

  it('says no change beside several series', () => {
    const [step] = steps.filter(({ subject }) => subject.compared !== undefined);
    if (!step) throw new Error('no step compares');
    expect(sheetTable(step.subject, 'id', 6).heads).not.toContain('Perubahan');
  });
});

describe('sources of a hand-out', () => {
  it('begin with what the step points at', () => {
    const [step] = steps.filter(({ id }) => id === 'pemulihan');
    const [pointed] = step?.subject.shown[0]?.rows.filter(({ period }) => step.pointed.includes(period)) ?? [];
    expect(step && stepSources(step)[0]?.url).toBe(pointed?.source.url);
  });

  it('are all listed, each once, in portions that keep their order', () => {
    const all = allSources(steps);
    expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
    const portions = sourcePortions(all, 'id');
    expect(portions.flat()).toEqual(all);
    expect(portions.length).toBeGreaterThan(1);
    for (const step of steps)
      for (const { url } of stepSources(step)) expect(all.map((each) => each.url)).toContain(url);
  });
});
