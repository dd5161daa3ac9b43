import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeMarked, numberIn, textMarked, unmarked, valueMarked, type KnownWords } from './readingText';

const periods = ['Maret 2021', 'Februari 2021', 'April 2020'];
const known: KnownWords = { value: '54,6', change: '+1,4 poin', period: (back) => periods[back - 1] };

function read(marked: string, numbers: string[]): string {
  const left = [...numbers];
  return unmarked(marked, known, () => left.shift() ?? '');
}

describe('the words of a reading', () => {
  it('are written with what the table and the periods before hold', () => {
    const numbers: string[] = [];
    expect(valueMarked('54,6 poin', known)).toBe('{v} poin');
    expect(changeMarked('naik 1,4 poin dari Maret 2021', known, numbers)).toBe('naik {c} poin dari {1}');
    expect(changeMarked('naik 27,1 poin dari April 2020', known, numbers)).toBe('naik {#} poin dari {3}');
    expect(numbers).toEqual(['27,1']);
    expect(read('naik {#} poin dari {3}', numbers)).toBe('naik 27,1 poin dari April 2020');
  });

  it('are the same again, whatever they are', () => {
    const words = fc.string({
      unit: fc.constantFrom('{', '}', '#', 'v', 'c', '1', '2', ',', ' ', 'a', '54,6', '1,4', ' Maret 2021'),
    });
    fc.assert(
      fc.property(words, (text) => {
        const numbers: string[] = [];
        expect(read(changeMarked(text, known, numbers), numbers)).toBe(text);
        expect(read(valueMarked(text, known), [])).toBe(text);
        expect(read(textMarked(text), [])).toBe(text);
      }),
    );
  });
});

describe('numberIn', () => {
  it.each([
    ['Rp1.234,5 triliun', 'id', 1234.5],
    ['about 1,234.5', 'en', 1234.5],
    ['−0,5 %', 'id', -0.5],
    ['tidak ada angka', 'id', undefined],
  ])('reads %s (%s)', (text, language, number) => {
    expect(numberIn(text, language)).toBe(number);
  });
});
