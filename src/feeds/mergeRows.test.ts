import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRows, type RowFacts } from './mergeRows';

function row(value: number | null, published: string | null, status = 'A'): RowFacts {
  return { period: '2021-04', value, status, published };
}

/** What became of one row that comes to others. */
function fate(incoming: RowFacts, ...existing: RowFacts[]): string {
  const merge = mergeRows(existing, [incoming]);
  if (merge.unchanged === 1) return 'unchanged';
  if (merge.refused[0]) return merge.refused[0].why;
  return (['added', 'revised', 'earlier'] as const).find((name) => merge[name].length === 1) ?? 'nothing';
}

describe('mergeRows', () => {
  it('adds a row to a period without one', () => {
    expect(fate(row(1, null))).toBe('added');
    expect(fate({ ...row(1, null), period: '2021-05' }, row(1, null))).toBe('added');
  });

  it('adds nothing for a figure that is there', () => {
    expect(fate(row(1, '2021-06-01'), row(1, '2021-05-03'))).toBe('unchanged');
    expect(fate(row(1, '2021-04-30'), row(1, '2021-05-03'))).toBe('unchanged');
    expect(fate(row(1, null), row(1, '2021-05-03'))).toBe('unchanged');
    expect(fate(row(0, null), row(-0, null))).toBe('unchanged');
  });

  it('makes another figure, published later, a revision', () => {
    expect(fate(row(2, '2021-06-01'), row(1, '2021-05-03'))).toBe('revised');
    expect(fate(row(2, '2021-06-01'), row(1, null))).toBe('revised');
    expect(fate(row(null, '2021-06-01', 'Q'), row(1, '2021-05'))).toBe('revised');
    expect(fate(row(1, '2021-06-01'), row(1, '2021-05-03', 'P'))).toBe('revised');
    expect(fate(row(2, '2021-06-01'), row(1, '2021-05-03'), row(3, '2021-07-01'))).toBe('revised');
  });

  it('takes an older figure for history', () => {
    expect(fate(row(2, '2021-04-30'), row(1, '2021-05-03'))).toBe('earlier');
  });

  it('refuses another figure where the order cannot be known', () => {
    expect(fate(row(2, null), row(1, '2021-05-03'))).toBe('order-unknown');
    expect(fate(row(2, null), row(1, null))).toBe('order-unknown');
    expect(fate(row(2, '2021-05-20'), row(1, '2021-05'))).toBe('order-unknown');
    expect(fate(row(2, '2021'), row(1, '2021-05-03'))).toBe('order-unknown');
    expect(fate(row(2, '2021-05'), row(1, '2021-05'))).toBe('order-unknown');
    expect(fate(row(2, '2021-05-03'), row(1, '2021-05-03'))).toBe('same-day');
  });

  it('adds nothing the second time, and never two rows of one vintage', () => {
    const rows = fc.array(
      fc.record({
        period: fc.constantFrom('2021-04', '2021-05'),
        value: fc.constantFrom(1, 2, null),
        status: fc.constantFrom('A', 'P'),
        published: fc.constantFrom(null, '2021', '2021-05', '2021-05-20', '2021-06-01'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const start = mergeRows([], first);
        const there = [...start.added, ...start.revised, ...start.earlier];
        const next = mergeRows(there, second);
        const now = [...there, ...next.added, ...next.revised, ...next.earlier];
        const again = mergeRows(now, second);
        expect([again.added, again.revised, again.earlier]).toEqual([[], [], []]);
        const vintages = now.map(({ period, published }) => `${period} ${published}`);
        expect(new Set(vintages).size).toBe(vintages.length);
      }),
      { numRuns: 500 },
    );
  });
});
