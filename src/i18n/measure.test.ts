import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatChange, formatMeasure, multiplierWord, sayChange, unitWords, type Measure } from './measure';
import { decimalText, nbsp } from './number';

const pmi: Measure = { unit: { name: { id: '', en: '' } }, unitMult: 0, decimals: 1, nature: 'index' };
const umkm: Measure = { unit: { name: { id: 'UMKM', en: 'MSMEs' } }, unitMult: 6, decimals: 1, nature: 'stock' };
const people: Measure = { unit: { name: { id: 'orang', en: 'people' } }, unitMult: 0, decimals: 0, nature: 'stock' };
const rupiah: Measure = {
  unit: { name: { id: '', en: '' }, prefix: 'Rp' },
  unitMult: 12,
  decimals: 1,
  nature: 'flow',
};
const growth: Measure = {
  unit: { name: { id: '% (tahunan)', en: '% on a year earlier' } },
  unitMult: 0,
  decimals: 2,
  nature: 'rate',
};

/** Tables are written with plain spaces; every one of them must not break the line. */
function unbroken(text: string): string {
  return text.replaceAll(' ', nbsp);
}

describe('formatMeasure', () => {
  it.each([
    [54.6, pmi, 'full', '54,6', '54.6'],
    [51, pmi, 'full', '51,0', '51.0'],
    // A figure in conflict with the series has more digits than the series; it was reported so.
    [51.06, pmi, 'full', '51,06', '51.06'],
    [3.8, umkm, 'full', '3,8 juta UMKM', '3.8 million MSMEs'],
    [3.8, umkm, 'short', '3,8 juta', '3.8 million'],
    [3.8, umkm, 'bare', '3,8', '3.8'],
    [14.07, umkm, 'short', '14,07 juta', '14.07 million'],
    [8, umkm, 'short', '8 juta', '8 million'],
    [13_184, people, 'full', '13.184 orang', '13,184 people'],
    [13_184, people, 'short', '13.184', '13,184'],
    [11.6, rupiah, 'full', 'Rp11,6 triliun', 'Rp11.6 trillion'],
    [11.6, rupiah, 'short', 'Rp11,6 triliun', 'Rp11.6 trillion'],
    [11.6, rupiah, 'bare', '11,6', '11.6'],
    [-11.6, rupiah, 'full', '\u2212Rp11,6 triliun', '\u2212Rp11.6 trillion'],
    [1371, rupiah, 'full', 'Rp1.371 triliun', 'Rp1,371 trillion'],
    [4.7, growth, 'short', '4,70 %', '4.70%'],
    [-4.31, growth, 'bare', '\u22124,31', '\u22124.31'],
  ] as const)('%d %o %s', (...[value, measure, style, indonesian, english]) => {
    expect(formatMeasure(value, measure, { language: 'id', style })).toBe(unbroken(indonesian));
    expect(formatMeasure(value, measure, { language: 'en', style })).toBe(unbroken(english));
  });

  it('lets a per cent sign stick as the language wants it and keeps the words after it', () => {
    expect(formatMeasure(4.72, growth, { language: 'id', style: 'full' })).toBe(`4,72${nbsp}% (tahunan)`);
    expect(formatMeasure(4.72, growth, { language: 'en', style: 'full' })).toBe('4.72% on a year earlier');
  });

  it('shows no figure where there is none', () => {
    expect(formatMeasure(Number.NaN, rupiah, { language: 'id', style: 'full' })).toBe('\u2013');
  });

  it('takes a prefix literally', () => {
    const dollars = { ...rupiah, unit: { name: { id: '', en: '' }, prefix: '$&' } };
    expect(formatMeasure(5, dollars, { language: 'en', style: 'short' })).toBe(`$&5${nbsp}trillion`);
  });

  it('never rounds a reported number', () => {
    const reported = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(reported, fc.constantFrom(pmi, umkm, people, growth), ([digits, decimals], measure) => {
        const value = Number(`${digits}e-${decimals}`);
        const shown = formatMeasure(value, measure, { language: 'id', style: 'bare' });
        const plain = shown.replaceAll('.', '').replace(',', '.').replace('\u2212', '-');
        expect(decimalText(Number(plain))).toBe(decimalText(value));
      }),
    );
  });
});

describe('multiplierWord', () => {
  it.each([
    [0, '', ''],
    [3, 'ribu', 'thousand'],
    [6, 'juta', 'million'],
    [9, 'miliar', 'billion'],
    [12, 'triliun', 'trillion'],
    [5, '×10⁵', '×10⁵'],
    [-2, '×10⁻²', '×10⁻²'],
  ])('10^%i', (power, indonesian, english) => {
    expect(multiplierWord(power, 'id')).toBe(indonesian);
    expect(multiplierWord(power, 'en')).toBe(english);
  });
});

describe('unitWords', () => {
  it.each([
    [umkm, 'juta UMKM', 'million MSMEs'],
    [people, 'orang', 'people'],
    [rupiah, 'Rp triliun', 'Rp trillion'],
    [pmi, 'indeks', 'index'],
    [growth, '% (tahunan)', '% on a year earlier'],
  ])('%o', (measure, indonesian, english) => {
    expect(unitWords(measure, 'id')).toBe(indonesian);
    expect(unitWords(measure, 'en')).toBe(english);
  });
});

describe('changes', () => {
  it.each([
    ['points', 1.4, 1, '+1,4 poin', '+1.4 points', 'naik 1,4 poin', 'up 1.4 points'],
    ['points', -1, 0, '−1 poin', '−1 point', 'turun 1 poin', 'down 1 point'],
    ['points', 1, 1, '+1,0 poin', '+1.0 points', 'naik 1,0 poin', 'up 1.0 points'],
    ['points', 0, 1, '0,0 poin', '0.0 points', 'tidak berubah', 'unchanged'],
    ['points', 0.04, 1, '0,0 poin', '0.0 points', 'naik kurang dari 0,1 poin', 'up less than 0.1 points'],
    ['percent', -0.4, 0, '0 %', '0%', 'turun kurang dari 1 %', 'down less than 1%'],
    ['percent', 299.9, 1, '+299,9 %', '+299.9%', 'naik 299,9 %', 'up 299.9%'],
    ['percent', 300, 1, '+300,0 %', '+300.0%', 'menjadi 4 kali lipat', 'multiplied by 4'],
    ['percent', 387.5, 1, '+387,5 %', '+387.5%', 'menjadi 4,9 kali lipat', 'multiplied by 4.9'],
    ['percent', 4804.1, 1, '+4.804,1 %', '+4,804.1%', 'menjadi 49 kali lipat', 'multiplied by 49'],
    ['percent', 2.6, 1, '+2,6 %', '+2.6%', 'naik 2,6 %', 'up 2.6%'],
  ] as const)('%s %d with %i digits', (...[kind, value, digits, ...texts]) => {
    const change = { kind, value };
    const got = [
      formatChange(change, digits, 'id'),
      formatChange(change, digits, 'en'),
      sayChange(change, digits, 'id'),
      sayChange(change, digits, 'en'),
    ];
    expect(got.map((text) => text.replaceAll(nbsp, ' '))).toEqual(texts);
  });

  it('names percentage points, which are not per cent', () => {
    const change = { kind: 'percentage-points', value: -0.3 } as const;
    expect(formatChange(change, 1, 'id')).toBe(`−0,3${nbsp}poin persen`);
    expect(sayChange(change, 1, 'en')).toBe(`down 0.3${nbsp}percentage points`);
  });

  it('keeps the number and its unit on one line', () => {
    expect(formatChange({ kind: 'points', value: 1.4 }, 1, 'id')).toBe(`+1,4${nbsp}poin`);
    expect(sayChange({ kind: 'percent', value: 2.6 }, 1, 'id')).toBe(`naik 2,6${nbsp}%`);
  });
});
