import { describe, expect, it } from 'vitest';
import { opening } from './pageWords';

describe('opening', () => {
  it('keeps a short text', () => {
    expect(opening(' Survei bulanan. Angka utama 54,6. ', 'id')).toBe('Survei bulanan. Angka utama 54,6.');
    expect(opening('', 'id')).toBe('');
  });

  it('keeps the sentences that fit', () => {
    expect(opening(`Survei bulanan. ${'Angka '.repeat(50)}.`, 'id')).toBe('Survei bulanan.');
    expect(opening(`The level was 54.6 in April. ${'Figures '.repeat(50)}.`, 'en')).toBe(
      'The level was 54.6 in April.',
    );
  });

  it('keeps the clauses of a long sentence that fit, as a sentence', () => {
    const clauses = [
      'Dari Mei 2013 sampai Februari 2026 ada 138 angka',
      'PMI manufaktur: terbaru 53,8 (Februari 2026)',
      'angka '.repeat(50),
    ];
    expect(opening(`${clauses.join('; ')}. Berikutnya.`, 'id')).toBe(
      'Dari Mei 2013 sampai Februari 2026 ada 138 angka; PMI manufaktur: terbaru 53,8 (Februari 2026).',
    );
  });

  it('breaks into a clause rather than say almost nothing', () => {
    const text = `Ada 138 angka; terbaru 53,8 (Februari 2026), naik 1,2 poin dari Januari 2026, tertinggi sejak Maret 2024, ${'angka lagi '.repeat(20)}.`;
    expect(opening(text, 'id')).toBe(
      'Ada 138 angka; terbaru 53,8 (Februari 2026), naik 1,2 poin dari Januari 2026, tertinggi sejak Maret 2024…',
    );
  });

  it('keeps whole words of a sentence without clauses, and says that it goes on', () => {
    const text = opening(`${'kata '.repeat(60)}akhir. Lagi.`, 'id');
    expect(text).toMatch(/^(?:kata )+kata…$/u);
    expect(text.length).toBeGreaterThan(150);
  });

  it.each(['🙂'.repeat(300), 'x'.repeat(1000), `${'a, '.repeat(200)}.`, `x; ${'y'.repeat(400)}`])(
    'never gives more than 200 characters nor half a character',
    (text) => {
      const short = opening(text, 'id');
      expect(short.length).toBeLessThanOrEqual(200);
      expect(short).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/u);
      expect(short.endsWith('…')).toBe(true);
    },
  );
});
