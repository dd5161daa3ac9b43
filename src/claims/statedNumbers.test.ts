import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { formatNumber } from '@/i18n/number';
import { periodFrom } from '@mocks/sampleSeries';
import type { Claim } from './claim';
import { numbersIn, numbersOf, wordsCarry } from './statedNumbers';

const bound = { series: 'pmi.pmi', period: periodFrom('2021-04') };
const level: Claim = { says: 'level', ...bound, value: { value: 54.6 } };

describe('numbersIn', () => {
  it.each([
    ['ekspansi 3% di bulan April 2021 menjadi 54,6', 'id', [3, 2021, 54.6]],
    ['telah melatih 13.184 pelaku', 'id', [13_184]],
    ['up to 13.184', 'en', [13.184]],
    ['trained 13,184 people', 'en', [13_184]],
    ['Tembus Rp 762 T', 'id', [762]],
    ['Rp27 Triliun', 'id', [27]],
    ['2.000.000 UMKM', 'id', [2_000_000]],
    ['minus 3,25 persen.', 'id', [3.25]],
    ['the sixth straight month', 'en', [6]],
    ['bulan keenam berturut-turut', 'id', [6]],
    ['dalam sebelas bulan', 'id', [11]],
    ['dua belas bulan', 'id', [12]],
    ['dua puluh bulan', 'id', []],
    ['tentang kesatuan dan sesatu', 'id', []],
    ['1.2.3 dan 4,5,6', 'id', []],
  ] as const)('%s (%s): %j', (text, language, expected) => {
    expect(numbersIn(text, language)).toEqual(expected);
  });

  it('reads back what the formatter writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...languages),
        (digits, decimals, language) => {
          const value = digits / 10 ** decimals;
          const text = formatNumber(value, language, { min: 0, max: decimals });
          expect(numbersIn(`x ${text} y.`, language)).toEqual([value]);
        },
      ),
    );
  });
});

describe('wordsCarry', () => {
  it.each([
    ['menjadi 54,6', level, true],
    ['menjadi 54,7', level, false],
    ['3,8 juta', { ...level, value: { value: 3.8 } }, true],
    ['3.800.000', { ...level, value: { value: 3.8 } }, true],
    ['38 juta', { ...level, value: { value: 3.8 } }, false],
    ['turun 1,4 poin', { says: 'change', ...bound, over: 'previous', in: 'points', value: { value: -1.4 } }, true],
    ['enam bulan', { says: 'run', ...bound, of: 'rise', length: { value: 6 } }, true],
    ['target 2 juta', { says: 'outcome', ...bound, target: { value: 2 }, result: 'reached' }, true],
    ['90% dari target', { says: 'outcome', ...bound, by: { in: 'percent', value: { value: 90 } } }, true],
    ['tertinggi', { says: 'ranking', ...bound, extreme: 'highest', since: null }, true],
    ['di atas 50', { says: 'side', ...bound, side: 'above', threshold: 50 }, true],
  ] satisfies readonly (readonly [string, Claim, boolean])[])('%s', (words, claim, expected) => {
    expect(wordsCarry(words, 'id', claim)).toBe(expected);
  });

  it('asks for no number where the claim names none', () => {
    expect(numbersOf({ says: 'event', event: 'x', date: '2020' })).toEqual([]);
  });
});
