import { describe, expect, it } from 'vitest';
import { sampleRow, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleMilestone, sampleSubject } from '@mocks/sampleSubject';
import { columnsOf } from './tableColumns';
import { sortRows } from './tableOrder';
import { mostRows, newestRows, tableRows, type TableRow } from './tableRows';

const observations = [
  ...sampleRows('2013-01', [51, 49]),
  sampleRow('2013-05', 53.2, { status: 'P' }),
  sampleRow('2013-06', 54.6),
];
const subject = sampleSubject({
  series: [sampleSeries({ observations })],
  milestones: [sampleMilestone('a', '2013-02-11')],
});

function named(rows: readonly TableRow[]): readonly string[] {
  return rows.map((row) => (row.kind === 'missing' ? row.text : row.period));
}

describe('table rows', () => {
  it('say what is missing in its place and invent nothing', () => {
    expect(named(tableRows(subject, 'id'))).toEqual([
      '2013-01',
      '2013-02',
      'tidak ada angka: Maret 2013–April 2013',
      '2013-05',
      '2013-06',
    ]);
  });

  it('carry value, change, status and milestones in the language', () => {
    const rows = tableRows(subject, 'id');
    const june = rows.find((row) => row.period === '2013-06');
    const february = rows.find((row) => row.period === '2013-02');
    expect(june?.kind === 'reading' && june.cells[0]).toMatchObject({
      text: '54,6',
      change: 1.4,
      changeText: '+1,4\u00A0poin',
    });
    expect(february?.kind === 'reading' && february.milestones.map(({ number }) => number)).toEqual([1]);
    const may = tableRows(subject, 'en').find((row) => row.period === '2013-05');
    expect(may?.kind === 'reading' && may.cells[0]?.status).not.toBe('');
  });

  it('are the same newest first, as many as a table shows', () => {
    const rows = sortRows(tableRows(subject, 'id'), { column: 'period', direction: 'descending' }, 'id');
    expect(newestRows(subject, 'id')).toEqual({ rows, count: 5 });
    const values = Array.from({ length: mostRows + 5 }, (_, index) => (index % 7 === 3 ? null : index));
    const entries = ['a', 'b', 'c'].map((id) =>
      sampleSeries({ id, freq: 'D', observations: sampleRows('2001-01-01', values) }),
    );
    for (const series of [entries.slice(0, 1), entries.slice(0, 2), entries]) {
      const many = sampleSubject({ series });
      const all = tableRows(many, 'en');
      const { rows: newest, count } = newestRows(many, 'en');
      expect(count).toBe(all.length);
      expect(newest).toEqual(sortRows(all, { column: 'period', direction: 'descending' }, 'en').slice(0, mostRows));
    }
  });

  it('sort by number with missing values last in both directions', () => {
    const rows = tableRows(subject, 'en');
    const missing = 'no figures: March 2013–April 2013';
    expect(named(sortRows(rows, { column: 'value:feed.example', direction: 'descending' }, 'en'))).toEqual([
      '2013-06',
      '2013-05',
      '2013-01',
      '2013-02',
      missing,
    ]);
    expect(named(sortRows(rows, { column: 'change', direction: 'ascending' }, 'en')).slice(0, 2)).toEqual([
      '2013-02',
      '2013-06',
    ]);
    expect(named(sortRows(rows, { column: 'status', direction: 'descending' }, 'en'))[0]).toBe('2013-05');
    expect(named(sortRows(rows, { column: 'milestones', direction: 'descending' }, 'en'))[0]).toBe('2013-02');
    expect(named(sortRows(rows, { column: 'period', direction: 'descending' }, 'en'))[0]).toBe('2013-06');
  });
});

describe('with more than two series', () => {
  const series = ['a', 'b', 'c'].map((id, index) =>
    sampleSeries({
      id,
      label: { id: `Seri ${id}`, en: `Series ${id}` },
      observations: sampleRows('2013-01', [10 - index, 20 + index]),
    }),
  );
  const many = sampleSubject({ series });
  const rows = tableRows(many, 'en');
  const said = (sorted: readonly TableRow[]): readonly string[] =>
    sorted.flatMap((row) => (row.kind === 'reading' ? [`${row.period} ${row.cells[0]?.label}`] : []));

  it('every reading has a row of its own', () => {
    expect(rows.every((row) => row.kind === 'reading' && row.cells.length === 1)).toBe(true);
    expect(said(rows)).toHaveLength(6);
  });

  it('sorts by period, series and value', () => {
    expect(said(sortRows(rows, { column: 'period', direction: 'descending' }, 'en'))).toEqual([
      '2013-02 Series a',
      '2013-02 Series b',
      '2013-02 Series c',
      '2013-01 Series a',
      '2013-01 Series b',
      '2013-01 Series c',
    ]);
    expect(said(sortRows(rows, { column: 'series', direction: 'descending' }, 'en'))[0]).toBe('2013-01 Series c');
    expect(said(sortRows(rows, { column: 'value', direction: 'descending' }, 'en'))[0]).toBe('2013-02 Series c');
  });

  it('has a column for the series', () => {
    const names = columnsOf(many, rows, 'en').map(({ name }) => name);
    expect(names).toEqual(['period', 'series', 'value', 'change', 'source']);
  });
});

it('leaves out columns that are empty throughout', () => {
  const names = (from: typeof subject) => columnsOf(from, tableRows(from, 'id'), 'id').map(({ name }) => name);
  expect(names(subject)).toEqual(['period', 'value', 'change', 'status', 'milestones', 'source']);
  const plain = sampleSubject({ series: [sampleSeries({ observations: sampleRows('2013-01', [1]) })] });
  expect(names(plain)).toEqual(['period', 'value', 'source']);
  const two = sampleSubject({
    series: ['a', 'b'].map((id) => sampleSeries({ id, observations: sampleRows('2013-01', [1, 2]) })),
  });
  expect(names(two)).toEqual(['period', 'value:feed.a', 'value:feed.b', 'change', 'source']);
});
