import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFileName, indonesianCsv, internationalCsv, writeCsv, type Cell, type CsvDialect } from './csv';

const fixtures = join(process.cwd(), 'tests/fixtures/csv');

function text(...path: readonly string[]): string {
  return readFileSync(join(fixtures, ...path), 'utf8');
}

/** What an RFC 4180 reader finds, the byte order mark taken off; throws on anything that the RFC does not allow. */
function readCsv(file: string, delimiter: ',' | ';' = ','): readonly (readonly string[])[] {
  const body = file.replace(/^\uFEFF/u, '');
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${delimiter}]*))(${delimiter}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  let end: string | undefined = '';
  while (cell.lastIndex < body.length || end === delimiter) {
    const at = cell.lastIndex;
    const match = cell.exec(body);
    if (!match) throw new Error(`not RFC 4180 at ${at}: ${JSON.stringify(body.slice(at, at + 40))}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    end = match[3];
    if (end !== delimiter) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

describe('a reader of RFC 4180', () => {
  const names = readdirSync(join(fixtures, 'spectrum')).filter((name) => name.endsWith('.csv'));

  it('has files to read', () => {
    expect(names.length).toBeGreaterThan(4);
  });

  it.each(names)('reads %s, and what we write of it', (name) => {
    const [heads = [], ...rows] = readCsv(text('spectrum', name));
    const expected: unknown = JSON.parse(text('spectrum', name.replace('.csv', '.json')));
    const objects = rows.map((row) => Object.fromEntries(row.map((cell, column) => [heads[column], cell])));
    expect(objects).toEqual(expected);
    expect(readCsv(writeCsv([heads, ...rows], internationalCsv))).toEqual([heads, ...rows]);
    expect(readCsv(writeCsv([heads, ...rows], indonesianCsv), ';')).toEqual([heads, ...rows]);
  });
});

/** What a reader makes of a cell that was written from `cell`: a number, or the text without the apostrophe that disarms it. */
function meaning(found: string, cell: Cell, dialect: CsvDialect): Cell {
  if (typeof cell === 'number') return Number(found.replace(dialect.decimal, '.'));
  return found === `'${cell}` ? found.slice(1) : found;
}

describe('writeCsv', () => {
  it('writes a byte order mark, CRLF, quoted texts, bare numbers and nothing for nothing', () => {
    expect(
      writeCsv(
        [
          ['a', 54.6, null],
          ['b "c"', -0.2, 'd'],
        ],
        internationalCsv,
      ),
    ).toBe('\uFEFF"a",54.6,\r\n"b ""c""",-0.2,"d"\r\n');
  });

  it('writes semicolons and decimal commas for spreadsheets set to Indonesian', () => {
    expect(writeCsv([['a', 54.6, null]], indonesianCsv)).toBe('\uFEFF"a";54,6;\r\n');
  });

  it.each([
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [-0, '0'],
    [13_184, '13184'],
    [-51.06, '-51.06'],
  ])('writes %d in full', (value, expected) => {
    expect(writeCsv([[value, 'x']], internationalCsv)).toBe(`\uFEFF${expected},"x"\r\n`);
  });

  it('refuses what is no number', () => {
    expect(() => writeCsv([[Number.NaN]], internationalCsv)).toThrow(RangeError);
  });

  it('fills short rows up and has no blank lines', () => {
    expect(writeCsv([['a'], [], ['b', 'c']], internationalCsv)).toBe('\uFEFF"a",\r\n,\r\n"b","c"\r\n');
    expect(writeCsv([[null], ['a']], internationalCsv)).toBe('\uFEFF""\r\n"a"\r\n');
    expect(writeCsv([], internationalCsv)).toBe('\uFEFF');
  });

  const { vectors }: { vectors: readonly { id: string; input: string }[] } = JSON.parse(
    text('formulas', 'vectors.json'),
  );
  const invisible = /^[\uFEFF\u200B\u202E\u00A0 \0]*/u;
  const dangerous = /^[=+\-@\t\r\n|\uFF1D\uFF0B\uFF0D\uFF20]/u;

  it.each(vectors)('makes $id harmless and loses nothing of it', ({ input }) => {
    for (const dialect of [internationalCsv, indonesianCsv]) {
      const rows = readCsv(
        writeCsv(
          [
            ['left', input, 'right'],
            ['a', 'b', 'c'],
          ],
          dialect,
        ),
        dialect.delimiter,
      );
      expect(rows.map((row) => row.length)).toEqual([3, 3]);
      const [left, cell = '', right] = rows[0] ?? [];
      expect([left, right]).toEqual(['left', 'right']);
      expect(cell.replace(invisible, '')).not.toMatch(dangerous);
      const kept = input.replaceAll('\0', '');
      expect([kept, `'${kept}`]).toContain(cell);
    }
  });

  it.each(['54,6', 'Rp\u00A013.184', '\u22120,2', 'Inflasi -2', 'a=b', "'=1", '2021-04', ''])(
    'leaves %j as it is',
    (input) => {
      expect(readCsv(writeCsv([[input, 'x']], internationalCsv))).toEqual([[input, 'x']]);
    },
  );

  it.each(['\tteks', '\rteks', '\nteks', ' \n teks'])(
    'disarms %j, which a spreadsheet may cut before the text',
    (input) => {
      expect(readCsv(writeCsv([[input, 'x']], internationalCsv))).toEqual([[`'${input}`, 'x']]);
    },
  );

  it('gives back rows and columns of any text', () => {
    const cells: fc.Arbitrary<Cell> = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('"', ',', ';', '\r', '\n', '=', ' ', 'a', '\uFEFF', '\t', "'"), { maxLength: 8 })
        .map((parts) => parts.join('')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([width, height]) =>
        fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
      );
    fc.assert(
      fc.property(tables, fc.constantFrom(internationalCsv, indonesianCsv), (rows, dialect) => {
        const read = readCsv(writeCsv(rows, dialect), dialect.delimiter);
        expect(read).toHaveLength(rows.length);
        const back = read.map((row, y) => row.map((found, x) => meaning(found, rows[y]?.[x] ?? null, dialect)));
        expect(back).toEqual(rows.map((row) => row.map((cell) => (cell === 0 ? 0 : (cell ?? '')))));
        const texts = read.flatMap((row, y) => row.filter((_, x) => typeof rows[y]?.[x] === 'string'));
        expect(texts.filter((found) => /^[\s\uFEFF]*[=+\-@|]/u.test(found))).toEqual([]);
      }),
    );
  });
});

describe('csvFileName', () => {
  it.each([
    [csvFileName('pmi', 'id'), 'pendopo-pmi.csv'],
    [csvFileName('pmi', 'id', { latest: '2026-02' }), 'pendopo-pmi-2026-02.csv'],
    [csvFileName('pdb-industri', 'en', { latest: '2024-Q3' }), 'pendopo-pdb-industri-2024-q3-en.csv'],
    [
      csvFileName('pmi', 'id', { latest: '2026-02', dialect: indonesianCsv }),
      'pendopo-pmi-2026-02-titik-koma-desimal-koma.csv',
    ],
    [csvFileName('pmi', 'en', { dialect: indonesianCsv }), 'pendopo-pmi-en-semicolon-decimal-comma.csv'],
    [csvFileName('../etc/passwd\0"', 'id', { latest: '\u202E' }), 'pendopo-etc-passwd.csv'],
  ])('%s', (name, expected) => {
    expect(name).toBe(expected);
  });
});
