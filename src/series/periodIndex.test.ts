import fc from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf, type Freq } from './period';
import { firstIndex, periodIndex } from './periodIndex';

const freqs: readonly Freq[] = ['A', 'S', 'Q', 'M', 'W', 'D'];
const starts = { A: 1995, S: 3990, Q: 7980, M: 23_950, W: 1300, D: 9120 } as const;

it('finds the rows that looking at all of them finds, in every frequency', () => {
  const steps = fc.uniqueArray(fc.nat(60), { maxLength: 30 });
  fc.assert(
    fc.property(fc.constantFrom(...freqs), steps, fc.nat(60), (freq, some, wanted) => {
      const at = (step: number) => periodOf({ freq, n: starts[freq] + step });
      const rows = some.toSorted((a, b) => a - b).map((step) => ({ period: at(step) }));
      expect(periodIndex(rows, at(wanted))).toBe(rows.findIndex(({ period }) => period === at(wanted)));
      const later = rows.findIndex(({ period }) => period >= at(wanted));
      expect(firstIndex(rows, ({ period }) => period >= at(wanted))).toBe(later < 0 ? rows.length : later);
    }),
  );
});

it('finds no row of another frequency', () => {
  const rows = [2019, 2020, 2021].map((n) => ({ period: periodOf({ freq: 'A', n }) }));
  for (const freq of freqs.slice(1)) {
    expect(periodIndex(rows, periodOf({ freq, n: starts[freq] + 30 }))).toBe(-1);
  }
});
