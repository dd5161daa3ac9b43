import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { csvCells } from './csvCells';
import { outcomeOf } from './refusal';

const folder = new URL('../../tests/fixtures/csv/spectrum/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));

function errorOf(text: string) {
  const outcome = outcomeOf(() => csvCells(text));
  return outcome.ok ? undefined : outcome.error;
}

describe('CSV cells', () => {
  it('has the corpus at hand', () => {
    expect(names.length).toBeGreaterThan(4);
  });

  it.each(names)('reads %s of csv-spectrum exactly', (name) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.csv', '.json'), folder), 'utf8'));
    const [heads = [], ...rows] = csvCells(readFileSync(new URL(name, folder), 'utf8')).rows;
    const objects = rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]])));
    expect(objects).toEqual(expected);
  });

  it.each([
    ['tanggal;nilai\n2021-01;54,6\n2021-02;55,1\n', ';'],
    ['2021-01;54,6\n2021-02;55,1\n', ';'],
    ['a\tb,c\n1\t2,5\n3\t4,5', '\t'],
    ['a|b\n1|2', '|'],
    ['Judul\n\na,b,c\n1,2,3\n4,5,6\n"Sumber: BPS, diolah"', ','],
    ['sep=;\r\na;b,c\r\n1;2,3\r\n', ';'],
    ['\uFEFFa,"b;c;d"\n1,"2;3;4"\n', ','],
  ])('finds what separates %j', (text, delimiter) => {
    expect(csvCells(text).delimiter).toBe(delimiter);
  });

  it('keeps quoted line breaks and quotes, and drops the mark and the last line break', () => {
    expect(csvCells('\uFEFFa,b\r\n"x\r\ny","p ""q"""\r\n').rows).toEqual([
      ['a', 'b'],
      ['x\r\ny', 'p "q"'],
    ]);
  });

  it.each([
    ['', 'FeedParseError', 'is empty'],
    [' \n ', 'FeedParseError', 'is empty'],
    ['<!DOCTYPE html>\n<p>a,b</p>\na,b', 'FeedParseError', 'web page'],
    ['t\u0000;\u0000n\u0000\n\u0000', 'FeedEncodingError', 'UTF-16'],
    ['hello\nworld', 'FeedParseError', 'no table'],
    ['a,b\n"x,1\n', 'FeedParseError', 'quotation mark'],
    [`a${',b'.repeat(4000)}\n1${',2'.repeat(4000)}`, 'FeedTooLargeError', 'columns'],
    ['a,b,c\n'.repeat(600_000), 'FeedTooLargeError', 'cells'],
  ])('refuses %.20j', (text, name, detail) => {
    expect(errorOf(text)).toMatchObject({ name, detail: expect.stringContaining(detail) });
  });

  it('has nothing to do with the prototypes of objects', () => {
    expect(csvCells('__proto__,constructor\n1,2').rows[0]).toEqual(['__proto__', 'constructor']);
  });
});
