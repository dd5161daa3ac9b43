import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countStyles, numberCell } from './numberText';

function both(cell: string): readonly (number | undefined)[] {
  const read = numberCell(cell);
  return read.kind === 'number' ? [read.indonesian, read.international] : [read.kind === 'missing' ? 0 / 0 : Infinity];
}

describe('numbers as text', () => {
  it.each([
    ['54', 54, 54],
    ['-3', -3, -3],
    ['0', 0, 0],
    ['-0', 0, 0],
    ['007', 7, 7],
    ['54,6', 54.6, undefined],
    ['54.6', undefined, 54.6],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['0.123', undefined, 0.123],
    ['1.234,5', 1234.5, undefined],
    ['1,234.5', undefined, 1234.5],
    ['1.234.567', 1_234_567, undefined],
    ['12,345,678', undefined, 12_345_678],
    ['1 234 567', 1_234_567, 1_234_567],
    ['1\u00A0234,5', 1234.5, undefined],
    ['1\u202F234.5', undefined, 1234.5],
    ["1'234.5", undefined, 1234.5],
    ['1 234,567', 1234.567, undefined],
    ['\u22121,5', -1.5, undefined],
    ['(1.234,5)', -1234.5, undefined],
    ['(12)', -12, -12],
    ['(1,20)%', -1.2, undefined],
    ['Rp 1.500.000', 1_500_000, undefined],
    ['Rp1.500.000,00', 1_500_000, undefined],
    ['-Rp5,5', -5.5, undefined],
    ['$1,234.50', undefined, 1234.5],
    ['5,3%', 5.3, undefined],
    ['5.3 %', undefined, 5.3],
    ['+2.5', undefined, 2.5],
    ['1.5E+3', undefined, 1500],
    ['1e-7', 1e-7, 1e-7],
    ['.5', undefined, 0.5],
    [',5', 0.5, undefined],
    [' 54.6 ', undefined, 54.6],
  ])('%s', (cell, indonesian, international) => {
    expect(both(cell)).toEqual([indonesian, international]);
  });

  it.each([
    ['54.6*', '*', 54.6],
    ['54.6**', '**', 54.6],
    ['54.6*)', '*)', 54.6],
    ['5.3 p', 'p', 5.3],
    ['5.3 ep', 'ep', 5.3],
    ['5.3 bep', 'bep', 5.3],
    ['12 1)', '1)', 12],
    ['12 b', 'b', 12],
    ['5% *', '*', 5],
    ['12.5²', '²', 12.5],
    ['7.1 (e)', '(e)', 7.1],
  ])('keeps the mark of %s', (cell, mark, value) => {
    expect(numberCell(cell)).toMatchObject({ kind: 'number', mark, international: value });
  });

  it.each([
    ['', undefined],
    ['\u00A0', undefined],
    [':', ':'],
    [': c', 'c'],
    ['..', '..'],
    ['…', '…'],
    ['-', '-'],
    ['–', '-'],
    ['NA', 'NA'],
    ['N/A', 'N/A'],
    ['#N/A', '#N/A'],
    ['.', '.'],
  ])('sees that there is none in "%s"', (cell, sign) => {
    expect(numberCell(cell)).toEqual(sign === undefined ? { kind: 'missing' } : { kind: 'missing', sign });
  });

  it.each([
    '=1+1',
    '+A1',
    '@SUM(1)',
    'Jawa Barat',
    '1.23.4',
    '1,23,456.7',
    '12.34,5',
    '2021-04',
    '1/2',
    '(5',
    '5)x(',
    '5)%',
    '--5',
    '(-5)',
    '1.234.56',
    '1e999',
    '٣',
    '0x10',
    '1 2 3',
    '9'.repeat(500),
    '54.6 naik',
    '1.5 m',
    '2M',
    '3 bn',
    '5 kg',
    '121)',
  ])('leaves %s as text', (cell) => {
    expect(numberCell(cell)).toEqual({ kind: 'other' });
  });

  it('counts what cells say of their style', () => {
    expect(countStyles(['1.234', '12', '5,5', 'x', ''])).toEqual({
      indonesian: 1,
      international: 0,
      ambiguous: ['1.234'],
    });
  });

  it('reads back every number that is written plainly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const text = String(value);
        const [indonesian] = both(text.replace('.', ','));
        const [, international] = both(text);
        const expected = value === 0 ? 0 : value;
        // Three digits behind the mark may be a group; the other style alone is asked then.
        expect([indonesian, international]).toEqual([expected, expected]);
      }),
      { numRuns: 300 },
    );
  });
});
