import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readFiles } from '@/formats/readFiles';
import { sayDialect } from '@/i18n/dialect';

const root = 'tests/fixtures/formats';
const tables = [
  'tahun,nilai\n2020,1\n2021,2\n',
  'nama;2020;2021\nA;1;2\nB;3;4\n',
  'tahun\ta\tb\n2020\t1\t5\n2021\t2\t6\n',
];

const given = [
  ...readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:json|csv|tsv)$/u.test(path) && !path.endsWith('expected.json'))
    .map((path) => ({ name: path.split('/').at(-1) ?? '', text: readFileSync(`${root}/${path}`, 'utf8') })),
  ...tables.map((text) => ({ name: 'a.csv', text })),
  { name: 'pmi.json', text: readFileSync('public/feeds/pmi.json', 'utf8') },
];

const dialects = new Set(
  given.flatMap((file) => {
    const outcome = readFiles([file]);
    return outcome.ok ? [outcome.value.dialect] : [];
  }),
);

it('has Indonesian for everything in the dialects of files that is no name', () => {
  expect(dialects.size).toBeGreaterThan(15);
  const english =
    /\b(?:with|of|before|an?|one|several|row|column|figure|period|series|data sets?|feed|observations)\b/u;
  expect([...dialects].map((dialect) => sayDialect(dialect, 'id')).filter((said) => english.test(said))).toEqual([]);
  expect([...dialects].filter((dialect) => sayDialect(dialect, 'en') !== dialect)).toEqual([]);
  expect(sayDialect('CSV with semicolons, a column a period', 'id')).toBe(
    'CSV berpemisah titik koma, satu kolom per periode',
  );
});
