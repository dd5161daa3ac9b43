import fc from 'fast-check';
import { siteClaimData, siteVocabulary } from '@mocks/siteClaims';
import { describe, expect, it } from 'vitest';
import { formatPeriod } from '@/i18n/calendar';
import { languages, type Language } from '@/i18n/language';
import { formatMeasure, multiplierWord } from '@/i18n/measure';
import { formatNumber } from '@/i18n/number';
import { periodAt } from '@/series/period';
import { readFigure } from './figure';
import { readNumeral } from './numeral';
import { recognise } from './recognise';
import { tokenise } from './token';

const options = { vocabulary: siteVocabulary(), data: siteClaimData() };
const language = fc.constantFrom(...languages);
const decimals = fc.integer({ min: 0, max: 4 });

/** Words that the rules know, in any order, with figures, dates and noise between. */
const soup = fc
  .array(
    fc.constantFrom(
      ...'PMI|UMKM|on boarding|di marketplace|e-Smart IKM|telah|naik|turun|menjadi|54,6|3%|3,8 juta|Rp11,6 triliun|April 2021|2020|tahun ini|dari|dibanding|bulan lalu|target|melebihi target|angka tersebut|tertinggi|sejak|enam bulan berturut-turut|di atas|50|,|.|;|(|)|\n\n|\n|“|”|PMI rose|to|from|in March|the highest|since|Harbolnas|QRIS|bukan|sementara|Gernas BBI|diluncurkan|14 Mei 2020|xyz|-|\u202E|\u0000|😀'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(soup, fc.string({ maxLength: 300 }), fc.string({ unit: 'binary', maxLength: 200 }));

describe('numbers', () => {
  it('are read back as the formatter writes them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), decimals, language, (digits, places, words) => {
        const value = digits / 10 ** places;
        const written = formatNumber(value, words, { min: places, max: places });
        const read = readNumeral(written, words);
        expect(Number(read?.digits)).toBe(value);
        expect(read?.decimals).toBe(places);
      }),
    );
  });

  it('are read back with every multiplier', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(0, 3, 6, 9, 12),
        language,
        (digits, unitMult, words) => {
          const measure = { unit: { name: { id: '', en: '' } }, unitMult, decimals: 1, nature: 'stock' as const };
          const written = formatMeasure(digits / 10, measure, { language: words, style: 'full' });
          const figure = readFigure(tokenise(written), 0, words)?.figure;
          expect(Number(figure?.digits)).toBe(digits / 10);
          expect(figure?.exponent).toBe(unitMult);
          expect(multiplierWord(unitMult, words) === '').toBe(unitMult === 0);
        },
      ),
    );
  });
});

it('reads back a level of any month and size in both languages', () => {
  const sentence: Record<Language, (period: string, value: string) => string> = {
    id: (period, value) => `PMI manufaktur Indonesia pada ${period} mencapai ${value}.`,
    en: (period, value) => `The manufacturing PMI reached ${value} in ${period}.`,
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 12_000, max: 25_000 }),
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('long' as const, 'short' as const),
      (day, tenths, style) => {
        for (const words of languages) {
          const period = periodAt('M', day);
          const value = formatNumber(tenths / 10, words, { min: 1, max: 1 });
          const text = sentence[words](formatPeriod(period, words, style), value);
          expect(recognise(text, options).found.map(({ claim }) => claim)).toEqual([
            { says: 'level', series: 'pmi.pmi', period, value: { value: tenths / 10, decimals: 1 } },
          ]);
        }
      },
    ),
  );
});

it('never throws, and marks words that lie within the text, in order and apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { found, unchecked, read } = recognise(text, options);
      const spans = [...found, ...unchecked].toSorted((a, b) => a.start - b.start);
      spans.forEach(({ start, end }, index) => {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      });
      expect(read).toBe(text.length);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).toSorted((a, b) => a - b));
    }),
    { numRuns: 400 },
  );
});

it('reads a paragraph the same whatever paragraph follows it', () => {
  fc.assert(
    fc.property(soup, anyText, (first, second) => {
      const alone = recognise(first, options).found;
      const both = recognise(`${first}\n\n${second}`, options).found;
      expect(both.filter(({ start }) => start < first.length)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

it('claims nothing of a text without a name of a series or event', () => {
  const nameless = soup.map((text) => text.replace(/PMI|UMKM|e-Smart IKM|Harbolnas|QRIS|Gernas BBI/gu, 'xyz'));
  fc.assert(
    fc.property(nameless, (text) => {
      expect(recognise(text, options).found).toEqual([]);
    }),
  );
});
