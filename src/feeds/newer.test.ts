import { describe, expect, it } from 'vitest';
import { compareMarks, markOf } from './newer';

const feed = (modified: string, published: readonly (string | null)[]) => ({
  modified,
  series: [{ observations: published.map((each) => ({ published: each })) }],
});

describe('compareMarks', () => {
  it.each([
    ['the day', feed('2021-07-10', []), feed('2021-07-09', ['2021-07-09', '2021-07-09'])],
    ['the newest publication', feed('2021-07-10', ['2021-07-02']), feed('2021-07-10', ['2021-07-01', null, null])],
    ['the number of figures', feed('2021-07-10', ['2021-07-01', null]), feed('2021-07-10', ['2021-07-01'])],
  ])('tells the newer by %s', (_by, newer, older) => {
    expect(compareMarks(markOf(newer), markOf(older))).toBeGreaterThan(0);
    expect(compareMarks(markOf(older), markOf(newer))).toBeLessThan(0);
    expect(compareMarks(markOf(newer), markOf(newer))).toBe(0);
  });

  it('reads whatever it is given', () => {
    for (const value of [
      undefined,
      null,
      7,
      'teks',
      [],
      {},
      { series: 7 },
      { series: [null, { observations: 'x' }] },
    ]) {
      expect(markOf(value)).toEqual({ modified: '', published: '', rows: 0 });
    }
    expect(markOf({ modified: '2021-07-10', milestones: [] })).toEqual({
      modified: '2021-07-10',
      published: '',
      rows: 0,
    });
  });
});
