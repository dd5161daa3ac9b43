import { describe, expect, it } from 'vitest';

import type { ForeignFile } from './foreign';
import type { Answers } from './question';
import { readFiles } from './readFiles';

type Field = Readonly<Record<string, unknown>>;

/** A package of one table that stands in its descriptor. */
function read(
  fields: readonly Field[],
  data: unknown,
  { answers = {}, schema = {} }: { readonly answers?: Answers; readonly schema?: object } = {},
): ForeignFile {
  // prettier-ignore
  const descriptor = { resources: [{ name: 'x', data, schema: { fields, ...schema } }] };
  const outcome = readFiles([{ name: 'datapackage.json', text: JSON.stringify(descriptor) }], answers);
  if (!outcome.ok) throw new Error(`${outcome.error.name}: ${outcome.error.detail}`);
  return outcome.value;
}

const valuesIn = ({ series }: ForeignFile) => series.map(({ readings }) => readings.map(({ value }) => value));
const timesIn = ({ series }: ForeignFile) => series.flatMap(({ readings }) => readings.map(({ period }) => period));

const tahun = { name: 'tahun', type: 'year' };
const comma = { name: 'a', type: 'number', decimalChar: ',' };
const point = { name: 'b', type: 'number' };

describe('numbers of a data package', () => {
  it('reads each field by its own signs', () => {
    const file = read([tahun, comma, point], 'tahun;a;b\n2020;1,250;1.250\n2021;2,5;2.5\n');
    expect(valuesIn(file)).toEqual([
      [1.25, 2.5],
      [1.25, 2.5],
    ]);
    expect(file.warnings.map(({ name }) => name)).toEqual(['UnitUnknown']);
  });

  it('reads numbers of JSON as they are', () => {
    const rows = [['tahun', 'a', 'b'], [2020, 1.125, 1.5], [2021, '2,375', 2]]; // prettier-ignore
    const expected = [
      [1.125, 2.375],
      [1.5, 2],
    ];
    expect(valuesIn(read([tahun, comma, point], rows))).toEqual(expected);
    expect(valuesIn(read([tahun, comma, point], rows, { answers: { numbers: 'indonesian' } }))).toEqual(expected);
  });

  it('takes no group for one that the field does not declare', () => {
    const data = 'tahun;b\n2020;1,250\n2021;1,25\n2022;1,234,567\n2023;1.5\n';
    const file = read([tahun, point], data);
    expect(valuesIn(file)).toEqual([[null, null, 1_234_567, 1.5]]);
    expect(file.warnings).toContainEqual({ name: 'ValueUnreadable', values: { count: 2, example: '"1,250"' } });
    expect(valuesIn(read([tahun, { ...point, groupChar: ',' }], data))[0]?.[0]).toBe(1250);
    const dotted = 'tahun;a\n2020;1.250\n2021;1,5\n';
    expect(valuesIn(read([tahun, comma], dotted))).toEqual([[null, 1.5]]);
    expect(valuesIn(read([tahun, { ...comma, groupChar: '.' }], dotted))).toEqual([[1250, 1.5]]);
  });

  it('lets a person say how numbers are written', () => {
    const data = 'tahun;b\n2020;1,25\n2021;1.250\n';
    expect(valuesIn(read([tahun, point], data, { answers: { numbers: 'indonesian' } }))).toEqual([[1.25, 1250]]);
  });
});

describe('missing values of a data package', () => {
  it.each([[['9999']], [[{ value: '9999', label: 'tidak ditanyakan' }]]])('reads those of one field: %j', (missing) => {
    const fields = [tahun, { ...point, missingValues: missing }, { name: 'c', type: 'number' }];
    const file = read(fields, 'tahun,b,c\n2020,9999,-1\n2021,-1,9999\n', { schema: { missingValues: ['', '-1'] } });
    // Its own list holds in place of the schema's.
    expect(valuesIn(file)).toEqual([
      [null, -1],
      [null, 9999],
    ]);
  });
});

describe('formats of times in a data package', () => {
  it.each([
    ['%d/%m/%y', '03/01/20', '2020-01-03'],
    ['%m/%d/%Y', '03/01/2020', '2020-03-01'],
    ['%y%m%d', '200103', '2020-01-03'],
    ['%d%m%Y', '03012020', '2020-01-03'],
    ['%Y/%d/%m', '2020/03/01', '2020-01-03'],
    ['%Y-%d-%m', '2020-03-01', '2020-01-03'],
    ['%d.%m.%y', '3.1.99', '1999-01-03'],
    ['%d %B %Y', '3 Januari 2020', '2020-01-03'],
    ['%b-%y', 'Jan-20', '2020-01'],
    ['%y-%m', '20-01', '2020-01'],
    ['%Y', '2020', '2020'],
    ['%Y-%m-%d %H:%M:%S', '2020-01-03 10:30:00', '2020-01-03'],
    ['%m/%d/%Y %I:%M %p', '01/03/2020 10:30 PM', '2020-01-03'],
    ['%FT%T.%f%z', '2020-01-03T23:30:00.5+0700', '2020-01-03'],
  ])('reads %s', (format, spelled, period) => {
    const file = read([{ name: 'waktu', type: 'date', format }, point], `waktu;b\n${spelled};1\n`);
    expect(timesIn(file)).toEqual([period]);
    expect(file.warnings.map(({ name }) => name)).not.toContain('Assumed');
  });

  it.each([
    ['%Y-%U', '2020-01'],
    ['%Y-%W', '2020-01'],
    ['%Y-%j', '2020-003'],
    ['%d/%m/%Y', '01/31/2020'],
    ['%m/%Y', '2020-01'],
    ['%d%m%Y', '3012020'],
    ['%H:%M', '10:30'],
    ['(%Y', '2020'],
  ])('reads no other period where %s does not read %s', (format, spelled) => {
    const file = read([{ name: 'waktu', type: 'date', format }, point], `waktu;b\n${spelled};1\n`);
    expect(timesIn(file)).toEqual([null]);
    const values = { count: 1, example: `${format}: ${spelled}` };
    expect(file.warnings).toContainEqual({ name: 'PeriodUnreadable', values });
  });

  it('takes the format of each field for that field', () => {
    const fields = [
      { name: 'terbit', type: 'date', format: '%m/%d/%Y' },
      { name: 'tanggal', type: 'date', format: '%d/%m/%Y' },
      point,
    ];
    const file = read(fields, 'terbit,tanggal,b\n01/05/2020,03/01/2020,1\n01/06/2020,04/01/2020,2\n');
    expect(timesIn(file)).toEqual(['2020-01-03', '2020-01-04']);
  });
});
