import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod, type Period } from '@/series/period';
import { changesBetween, isUnchanged, type Figures } from './difference';

function at(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new RangeError(text);
  return period;
}

function figures(key: string, values: Readonly<Record<string, number | null>>): Figures {
  return { key, rows: Object.entries(values).map(([period, value]) => ({ period: at(period), value })) };
}

describe('changesBetween', () => {
  it('tells added, revised and withdrawn figures apart', () => {
    const before = [figures('pmi.pmi', { '2021-03': 53.2, '2021-04': 54.6, '2021-05': 55.3 })];
    const after = [figures('pmi.pmi', { '2021-03': 53.2, '2021-04': 54.5, '2021-06': 53.5 })];
    expect(changesBetween(before, after)).toEqual({
      added: [{ key: 'pmi.pmi', period: '2021-06', before: null, after: 53.5 }],
      revised: [{ key: 'pmi.pmi', period: '2021-04', before: 54.6, after: 54.5 }],
      withdrawn: [{ key: 'pmi.pmi', period: '2021-05', before: 55.3, after: null }],
    });
  });

  it('counts a row without a number as absent, so that zero is not missing', () => {
    const before = [figures('a.b', { '2020': null, '2021': 0 })];
    const after = [figures('a.b', { '2020': 0, '2021': null })];
    const { added, revised, withdrawn } = changesBetween(before, after);
    expect([added.length, revised.length, withdrawn.length]).toEqual([1, 0, 1]);
  });

  it('knows series that come and go', () => {
    const changes = changesBetween([figures('a.b', { '2020': 1 })], [figures('a.c', { '2020': 1 })]);
    expect(changes.withdrawn).toEqual([{ key: 'a.b', period: '2020', before: 1, after: null }]);
    expect(changes.added).toEqual([{ key: 'a.c', period: '2020', before: null, after: 1 }]);
  });

  it('finds nothing between a state and itself, and the mirror image backwards', () => {
    const state = fc.dictionary(fc.integer({ min: 2000, max: 2030 }).map(String), fc.option(fc.integer()));
    fc.assert(
      fc.property(state, state, (one, other) => {
        const [before, after] = [[figures('a.b', one)], [figures('a.b', other)]];
        expect(isUnchanged(changesBetween(before, before))).toBe(true);
        const [there, back] = [changesBetween(before, after), changesBetween(after, before)];
        expect(back.added.length).toBe(there.withdrawn.length);
        expect(back.revised.map(({ period }) => period)).toEqual(there.revised.map(({ period }) => period));
      }),
    );
  });
});
