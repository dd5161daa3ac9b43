import { describe, expect, it } from 'vitest';

import { blocksOf } from './notesBlocks';

const shape = (text: string) =>
  blocksOf(text).map(({ kind, lines }) => [
    kind,
    ...lines.map((line) => line.map(({ look, text: said }) => `${look}:${said}`).join('|')),
  ]);

describe('a note in simple Markdown', () => {
  it('has paragraphs with their lines, and points', () => {
    expect(shape('satu\ndua\n\ntiga\n- a\n\n* b\nempat')).toEqual([
      ['paragraph', 'plain:satu', 'plain:dua'],
      ['paragraph', 'plain:tiga'],
      ['list', 'plain:a', 'plain:b'],
      ['paragraph', 'plain:empat'],
    ]);
    expect(blocksOf('')).toEqual([]);
  });

  it('has bold and italic words', () => {
    expect(shape('kata **tebal** dan *miring*.')).toEqual([
      ['paragraph', 'plain:kata |bold:tebal|plain: dan |italic:miring|plain:.'],
    ]);
    expect(shape('* **awal** titik')).toEqual([['list', 'bold:awal|plain: titik']]);
  });

  it.each(['2 * 3 * 4', 'bintang * tunggal', '**tidak tertutup', '<b>bukan</b> [tautan](x)', '-5 persen'])(
    'leaves %o as it is',
    (text) => {
      expect(shape(text)).toEqual([['paragraph', `plain:${text}`]]);
    },
  );

  it('is read at once even where it is nothing but stars', () => {
    const began = performance.now();
    blocksOf('*a '.repeat(20_000) + '**b '.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
