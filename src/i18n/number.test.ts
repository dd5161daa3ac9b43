import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, decimalText, formatNumber, formatPercent, minus, nbsp, noFigure } from './number';

describe('formatNumber', () => {
  // Pinned by hand, not snapshots: they must hold whatever ICU the runtime brings.
  it.each([
    [54.6, { min: 0, max: 1 }, '54,6', '54.6'],
    [51, { min: 1, max: 1 }, '51,0', '51.0'],
    [13_184, { min: 0, max: 0 }, '13.184', '13,184'],
    [1265, { min: 0, max: 0 }, '1.265', '1,265'],
    [3_800_000, { min: 0, max: 0 }, '3.800.000', '3,800,000'],
    [1e12, { min: 0, max: 0 }, '1.000.000.000.000', '1,000,000,000,000'],
    [0.5, { min: 0, max: 1 }, '0,5', '0.5'],
    [0, { min: 0, max: 1 }, '0', '0'],
    // Decimal rounding, half away from zero; binary rounding would print the lower neighbour.
    [54.65, { min: 1, max: 1 }, '54,7', '54.7'],
    [1.005, { min: 2, max: 2 }, '1,01', '1.01'],
    [0.15, { min: 1, max: 1 }, '0,2', '0.2'],
    [-2.5, { min: 0, max: 0 }, `${minus}3`, `${minus}3`],
    [-1234.5, { min: 1, max: 1 }, `${minus}1.234,5`, `${minus}1,234.5`],
  ])('writes %d with %o', (value, digits, ...expected) => {
    expect([formatNumber(value, 'id', digits), formatNumber(value, 'en', digits)]).toEqual(expected);
  });

  it.each([
    [1.2, '+1,2'],
    [-1.2, `${minus}1,2`],
    [0, '0,0'],
    [-0, '0,0'],
    [0.04, '0,0'],
    [-0.04, '0,0'],
  ])('signs %d as %s', (value, text) => {
    expect(formatNumber(value, 'id', { min: 1, max: 1, sign: 'always' })).toBe(text);
  });

  it('never shows a negative zero', () => {
    expect(formatNumber(-0, 'id', { min: 0, max: 0 })).toBe('0');
    expect(formatNumber(-0.04, 'en', { min: 1, max: 1 })).toBe('0.0');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('shows no figure for %d', (value) => {
    expect(formatNumber(value, 'id', { min: 0, max: 2 })).toBe(noFigure);
  });

  it('takes more digits at least than at most, and digits out of bounds, without throwing', () => {
    expect(formatNumber(1.25, 'en', { min: 3, max: 1 })).toBe('1.250');
    expect(formatNumber(1.25, 'en', { min: -1, max: 200 })).toBe('1.25');
  });

  it('uses only digits, its own marks and U+2212', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }), (value) => {
        expect(formatNumber(value, 'id', { min: 0, max: 3 })).toMatch(/^\u2212?\d{1,3}(?:\.\d{3})*(?:,\d{1,3})?$/u);
        expect(formatNumber(value, 'en', { min: 0, max: 3 })).toMatch(/^\u2212?\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?$/u);
      }),
    );
  });

  it('says the same number in both languages', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }), (value) => {
        const swapped = formatNumber(value, 'en', { min: 0, max: 4 }).replace(/[.,]/gu, (mark) =>
          mark === '.' ? ',' : '.',
        );
        expect(formatNumber(value, 'id', { min: 0, max: 4 })).toBe(swapped);
      }),
    );
  });
});

describe('decimalText', () => {
  it.each([
    [54.6, '54.6'],
    [-0.2, '-0.2'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('writes %d as %s', (value, text) => {
    expect(decimalText(value)).toBe(text);
  });

  it('reads back as the same number and never has an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = decimalText(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/u);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => decimalText(value)).toThrow(RangeError);
  });
});

describe('decimalsOf', () => {
  it.each([
    [51, 0],
    [54.6, 1],
    [14.07, 2],
    [430.66, 2],
    [1e-7, 7],
    [0.1 + 0.2, 1],
    [53.8 - 52.6, 1],
    [Number.NaN, 0],
  ])('counts %d as having %i', (value, count) => {
    expect(decimalsOf(value)).toBe(count);
  });
});

describe('formatPercent', () => {
  it.each([
    [90, 0, `90${nbsp}%`, '90%'],
    [90.16, 0, `90${nbsp}%`, '90%'],
    [4.72, 2, `4,72${nbsp}%`, '4.72%'],
    [-0.2, 1, `${minus}0,2${nbsp}%`, `${minus}0.2%`],
    [2100, 0, `2.100${nbsp}%`, '2,100%'],
  ])('writes %d', (value, digits, ...expected) => {
    expect([formatPercent(value, digits, 'id'), formatPercent(value, digits, 'en')]).toEqual(expected);
  });
});
