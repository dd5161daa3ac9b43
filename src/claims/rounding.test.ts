import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Worded } from './claim';
import { fits, mayFit, toleranceOf, wordedDecimals } from './rounding';

describe('fits', () => {
  it.each<[name: string, said: { worded: Worded; figure: number }, expected: boolean]>([
    ['the figure itself', { worded: { value: 54.6 }, figure: 54.6 }, true],
    ['a figure that rounds to it', { worded: { value: 3.8 }, figure: 3.823256 }, true],
    ['a figure that rounds to another', { worded: { value: 3.8 }, figure: 3.86 }, false],
    [
      '3 % for 2.6 %: it rounds, but hides more than a tenth',
      { worded: { value: 3, decimals: 0 }, figure: 2.63 },
      false,
    ],
    ['3 % for 2.8 %', { worded: { value: 3, decimals: 0 }, figure: 2.8 }, true],
    ['about 3 %', { worded: { value: 3, decimals: 0, hedge: 'about' }, figure: 2.63 }, true],
    ['about 9,000 for 9,400', { worded: { value: 9000, hedge: 'about' }, figure: 9400 }, true],
    ['about 9,000 for 9,600', { worded: { value: 9000, hedge: 'about' }, figure: 9600 }, false],
    ['almost 4 million for 3.8', { worded: { value: 4, decimals: 0, hedge: 'almost' }, figure: 3.8 }, true],
    ['almost 4 million for 3.7', { worded: { value: 4, decimals: 0, hedge: 'almost' }, figure: 3.7 }, false],
    ['almost 4 million for 4', { worded: { value: 4, decimals: 0, hedge: 'almost' }, figure: 4 }, false],
    ['almost -4 for -3.8', { worded: { value: -4, decimals: 0, hedge: 'almost' }, figure: -3.8 }, true],
    ['almost -4 for -4.2', { worded: { value: -4, decimals: 0, hedge: 'almost' }, figure: -4.2 }, false],
    ['more than 2', { worded: { value: 2, hedge: 'more-than' }, figure: 2.1 }, true],
    ['more than 2 for 2', { worded: { value: 2, hedge: 'more-than' }, figure: 2 }, false],
    ['at least 2 for 2', { worded: { value: 2, hedge: 'at-least' }, figure: 2 }, true],
    ['less than 2 for 2', { worded: { value: 2, hedge: 'less-than' }, figure: 2 }, false],
    ['at most 2 for 2', { worded: { value: 2, hedge: 'at-most' }, figure: 2 }, true],
    ['13 thousand', { worded: { value: 13_000, decimals: -3 }, figure: 13_184 }, true],
    ['12 thousand', { worded: { value: 12_000, decimals: -3 }, figure: 13_184 }, false],
    ['zero, in its last digit', { worded: { value: 0, decimals: 1 }, figure: 0.04 }, true],
    ['zero, beyond it', { worded: { value: 0, decimals: 1 }, figure: 0.06 }, false],
    ['binary noise', { worded: { value: 0.3, decimals: 1 }, figure: 0.1 + 0.2 }, true],
  ])('%s', (_name, { worded, figure }, expected) => {
    expect(fits(worded, figure)).toBe(expected);
  });

  it('takes the digits of the number where none are given', () => {
    expect(wordedDecimals({ value: 2.63 })).toBe(2);
    expect(wordedDecimals({ value: 100, decimals: -2 })).toBe(-2);
  });

  const numbers = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it('never reaches beyond half a unit of the last digit, nor a tenth of the number', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -3, max: 4 }), numbers, (value, decimals, off) => {
        const said = Number(value.toFixed(Math.max(0, decimals)));
        const figure = said + off / 10 ** Math.max(decimals, 0);
        fc.pre(fits({ value: said, decimals }, figure));
        const slack = Math.abs(said) * 1e-6 + 1e-12;
        expect(Math.abs(figure - said)).toBeLessThanOrEqual(10 ** -decimals / 2 + slack);
        const tenth = said === 0 ? Number.POSITIVE_INFINITY : Math.abs(said) / 10;
        expect(Math.abs(figure - said)).toBeLessThanOrEqual(tenth + slack);
      }),
    );
  });

  it('takes the number itself, unless its hedge excludes it', () => {
    fc.assert(
      fc.property(numbers, (value) => {
        expect(fits({ value }, value)).toBe(true);
        expect(fits({ value, hedge: 'about' }, value)).toBe(true);
        expect(fits({ value, hedge: 'almost' }, value)).toBe(false);
        const { low, high } = toleranceOf({ value, hedge: 'almost' });
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('mayFit', () => {
  const whole: Worded = { value: 40, decimals: 0 };
  it.each<[name: string, said: { worded: Worded; low: number; high: number }, expected: boolean]>([
    ['figures around the number', { worded: whole, low: 39, high: 41 }, true],
    ['figures all within its rounding', { worded: whole, low: 39.8, high: 40.1 }, true],
    ['figures that reach into its rounding', { worded: whole, low: 40.4, high: 42 }, true],
    ['figures that touch its rounding from above', { worded: whole, low: 40.5, high: 42 }, false],
    ['figures that touch its rounding from below', { worded: whole, low: 38, high: 39.5 }, false],
    ['figures beyond it', { worded: whole, low: 41, high: 42 }, false],
    ['one figure, which is no stretch', { worded: whole, low: 40, high: 40 }, false],
    ['more than it', { worded: { ...whole, hedge: 'more-than' }, low: 39, high: 40.2 }, true],
    ['at most it, for more than it', { worded: { ...whole, hedge: 'more-than' }, low: 39, high: 40 }, false],
    ['less than it', { worded: { ...whole, hedge: 'less-than' }, low: 39.9, high: 41 }, true],
    ['almost it', { worded: { ...whole, hedge: 'almost' }, low: 37, high: 38.5 }, true],
    ['almost it, for less than a twentieth short', { worded: { ...whole, hedge: 'almost' }, low: 36, high: 38 }, false],
  ])('%s', (_name, { worded, low, high }, expected) => {
    expect(mayFit(worded, low, high)).toBe(expected);
  });

  it('agrees with what fits: never where no figure between does, always where one well inside does', () => {
    const tenths = fc.integer({ min: 1, max: 9999 }).map((value) => value / 10);
    const hedges = fc.constantFrom('about', 'almost', 'more-than', 'at-least', 'less-than', 'at-most');
    const worded: fc.Arbitrary<Worded> = fc.record(
      { value: tenths, decimals: fc.constantFrom(0, 1), hedge: hedges },
      { requiredKeys: ['value', 'decimals'] },
    );
    fc.assert(
      fc.property(worded, tenths, fc.integer({ min: 1, max: 500 }), (said, low, width) => {
        const high = low + width / 10;
        const steps = Array.from({ length: 199 }, (_, index) => low + ((high - low) * (index + 1)) / 200);
        const { low: least, high: most } = toleranceOf(said);
        const isInside = fits(said, (Math.max(low, least) + Math.min(high, most)) / 2);
        const may = mayFit(said, low, high);
        // One of 199 figures may lie on the very edge, two do not.
        const wellInside = steps.filter((figure) => fits(said, figure)).length > 1;
        expect({ may, isInside: may ? isInside : true }).toEqual({ may: may || wellInside, isInside: true });
      }),
    );
  });
});
