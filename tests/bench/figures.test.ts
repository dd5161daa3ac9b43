import { describe, expect, it } from 'vitest';
import { kilobytes, median, plain, quantile, table, targetTable } from './figures';
import { headersOf, readHeadersFile } from './headersFile';
import { optionsOf } from './options';
import { isWanted, rotated } from './pages';
import { withTables } from './performancePage';

describe('figures', () => {
  it('takes the middle and leaves out what was not measured', () => {
    expect(median([9, 1, undefined, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([undefined])).toBeUndefined();
  });

  it('finds what so many do not exceed', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(quantile(twenty, 0.95)).toBe(19);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.95)).toBeUndefined();
  });

  it('prints numbers and dashes', () => {
    expect([plain(1.26, 1), plain(undefined), kilobytes(81_840), kilobytes(undefined)]).toEqual([
      '1.3',
      '–',
      '81.8',
      '–',
    ]);
    expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | --: |\n| x | 1 |');
  });

  it('says of each target whether it was met', () => {
    const target = { name: 'x', most: 150, unit: ' ms' };
    const text = targetTable([150, 151, undefined].map((figure) => ({ ...target, figure })));
    expect(text.split('\n').slice(2)).toEqual([
      '| x | 150 ms | 150 ms | met |',
      '| x | 150 ms | 151 ms | **missed** |',
      '| x | 150 ms | – | not measured |',
    ]);
  });
});

describe('options', () => {
  it('has sensible ones without arguments', () => {
    expect(optionsOf([])).toMatchObject({
      parts: ['code', 'pages', 'sizes', 'briefing'],
      runs: 7,
      only: [],
      modes: ['slow', 'fast'],
    });
  });

  it('reads parts and lists', () => {
    expect(optionsOf(['pages', '--runs', '3', '--only', 'ours,limit', '--modes', 'slow'])).toMatchObject({
      parts: ['pages'],
      runs: 3,
      only: ['ours', 'limit'],
      modes: ['slow'],
    });
  });

  it.each(['everything', '--runs=0', '--runs=x', '--modes=turbo', '--fast'])('refuses %s', (wrong) => {
    expect(() => optionsOf([wrong])).toThrow(/./u);
  });
});

it('begins each round with another page, and chooses by the beginning of a name', () => {
  expect([0, 1, 3].map((round) => rotated(['a', 'b', 'c'], round).join(''))).toEqual(['abc', 'bca', 'abc']);
  expect(isWanted('ours chart', ['ours'])).toBe(true);
  expect(isWanted('echarts', ['ours', 'limit'])).toBe(false);
  expect(isWanted('echarts', [])).toBe(true);
});

it('reads the headers that a host would send', () => {
  const blocks = readHeadersFile(
    '/*\n  X-A: 1\n  Policy: a: b; c\n\n/assets/*\n  Cache-Control: immutable\n\n/embed/pmi/\n  X-E: e\n',
  );
  expect(headersOf(blocks, '/chart/pmi/')).toEqual({ 'X-A': '1', Policy: 'a: b; c' });
  expect(headersOf(blocks, '/assets/x.js')).toEqual({ 'X-A': '1', Policy: 'a: b; c', 'Cache-Control': 'immutable' });
  expect(headersOf(blocks, '/embed/pmi/')).toMatchObject({ 'X-E': 'e' });
});

it('puts tables in their places and leaves the rest of the page', () => {
  const page =
    'Before\n<!-- bench pages -->\nold\n<!-- /bench pages -->\nAfter\n<!-- bench sizes -->\nkept\n<!-- /bench sizes -->\n';
  const next = withTables(page, [{ part: 'pages', heading: 'Loading', text: '| new |' }], 'A machine');
  expect(next).toBe(
    'Before\n<!-- bench pages -->\n\n### Loading\n\nA machine.\n\n| new |\n\n<!-- /bench pages -->\nAfter\n<!-- bench sizes -->\nkept\n<!-- /bench sizes -->\n',
  );
  expect(() => withTables(page, [{ part: 'code', heading: '', text: '' }], '')).toThrow(/no place for code/u);
});
