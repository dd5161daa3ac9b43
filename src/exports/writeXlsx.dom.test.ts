import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook, type ReadCell } from '@mocks/workbooks';
import type { Cell } from './csv';
import { writeXlsx, type Sheet } from './writeXlsx';

function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  return { name: 'Angka', heads: ['Periode', 'Nilai'], rows, ...more };
}

/** Cells below the headings. */
async function cellsOf(rows: readonly (readonly Cell[])[]): Promise<readonly ReadCell[]> {
  const [sheet] = readWorkbook(await writeXlsx([sheetOf(rows)])).sheets;
  return (sheet?.cells ?? []).filter(({ at }) => !/^[A-Z]+1$/u.test(at));
}

async function valuesOf(texts: readonly string[]): Promise<readonly (string | number)[]> {
  return (await cellsOf(texts.map((text) => [text]))).map(({ value }) => value);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a workbook', () => {
  it('has its sheets by name, and nothing besides', async () => {
    const bytes = await writeXlsx([sheetOf([['2021-04', 54.6]], { name: 'Angka & "kata"' }), sheetOf([])]);
    const { names, part, sheets } = readWorkbook(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(['Angka & "kata"', 'Angka']);
    expect(names.map((name) => part(name).localName)).toContain('worksheet');
    expect(names.toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
    ]);
  });

  it('has bold headings that stay in sight, and columns as wide as their texts', async () => {
    const { sheets, part } = readWorkbook(
      await writeXlsx([sheetOf([['x'.repeat(20), 1]]), sheetOf([['y'.repeat(99), 1]])]),
    );
    const styles = part('xl/styles.xml');
    const widths = sheets.map(({ root }) => [...root.querySelectorAll('col')].map((col) => col.getAttribute('width')));
    expect(widths).toEqual([
      ['22', '10'],
      ['60', '10'],
    ]);
    for (const { root, cells } of sheets) {
      const pane = root.querySelector('pane');
      expect([pane?.getAttribute('state'), pane?.getAttribute('ySplit')]).toEqual(['frozen', '1']);
      const bold = cells.map(({ style }) => {
        const font = styles.querySelectorAll('cellXfs > xf')[Number(style ?? 0)]?.getAttribute('fontId');
        return styles.querySelectorAll('font')[Number(font)]?.querySelector('b') !== null;
      });
      expect(bold).toEqual([true, true, false, false]);
    }
  });

  it('holds numbers as numbers, exactly, and refuses what is none', async () => {
    const numbers = [54.6, -0.2, 0, 1e21, 5e-7, 0.1 + 0.2, Number.MAX_SAFE_INTEGER];
    expect((await cellsOf(numbers.map((value) => ['n', value]))).filter(({ at }) => at.startsWith('B'))).toEqual(
      numbers.map((value, index) => ({ at: `B${index + 2}`, value, style: null })),
    );
    await expect(writeXlsx([sheetOf([['n', Number.NaN]])])).rejects.toThrow(RangeError);
    await expect(writeXlsx([sheetOf([['n', Infinity]])])).rejects.toThrow(RangeError);
  });

  it('leaves cells without anything out', async () => {
    expect(
      (
        await cellsOf([
          ['', 1],
          [null, 2],
        ])
      ).map(({ at }) => at),
    ).toEqual(['B2', 'B3']);
  });

  it('holds texts as texts, and what could become a formula under an editor’s hand is marked as text', async () => {
    const texts = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '2021-04',
      '54.6',
      'TRUE',
      '<b>&amp;',
      ' edge ',
      'two\nlines',
      '$& $1',
    ];
    expect(await valuesOf(texts)).toEqual(texts);
    const { sheets, part } = readWorkbook(
      await writeXlsx([
        sheetOf([
          ['=1+1', ' \u200B@x'],
          ['one', 'two'],
        ]),
      ]),
    );
    const styles = part('xl/styles.xml');
    const formats = (sheets[0]?.cells ?? []).slice(2).map(({ style }) => {
      const format = styles.querySelectorAll('cellXfs > xf')[Number(style ?? 0)]?.getAttribute('numFmtId');
      return styles.querySelector(`numFmt[numFmtId="${format}"]`)?.getAttribute('formatCode');
    });
    expect(formats).toEqual(['@', '@', undefined, undefined]);
  });

  it('holds names that every object has', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];
    expect(await valuesOf([...names, ...names])).toEqual([...names, ...names]);
  });

  it('loses nothing beside characters that stand for nothing', async () => {
    const given = ['a\u{10FFFE}b', 'a\uFDD0b', 'a\0b\u0008c', '\uD800x', '😀é', '_x000D_', '_x005F_'];
    expect(await valuesOf(given)).toEqual(['ab', 'ab', 'abc', 'x', '😀é', '_x005F_x000D_', '_x005F_x005F_']);
  });

  it('has no text longer than a cell holds, and cuts no character in two', async () => {
    const [long, pair] = await valuesOf(['x'.repeat(40_000), `${'x'.repeat(32_766)}😀`]);
    expect(long).toBe('x'.repeat(32_767));
    expect(pair).toBe('x'.repeat(32_766));
  });

  it('is the same to the byte on another day, however large', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`teks ${index}`, index / 7]);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    const one = await writeXlsx([sheetOf(rows)]);
    vi.setSystemTime(new Date('2031-06-07T08:09:10Z'));
    const other = await writeXlsx([sheetOf(rows)]);
    expect(Buffer.compare(one, other)).toBe(0);
    expect(one.length).toBeGreaterThan(100_000);
  });
});
