import { describe, expect, it } from 'vitest';

import { misfitOf } from './fit';
import type { FileGlance, SeriesGlance } from './glance';
import { firstChoice, labelsOf, suggestedNames } from './suggest';

function series(change: Partial<SeriesGlance>): SeriesGlance {
  return {
    key: [],
    label: 'Seri',
    unit: 'orang',
    unitMult: 0,
    decimals: null,
    freq: 'A',
    adjustment: null,
    base: null,
    numbers: 10,
    missing: 0,
    unread: 0,
    first: '2010',
    last: '2019',
    ...change,
  };
}

function file(all: readonly SeriesGlance[], change: Partial<FileGlance> = {}): FileGlance {
  return {
    format: 'csv',
    dialect: 'CSV',
    title: null,
    publisher: null,
    updated: null,
    url: null,
    licence: null,
    notes: [],
    complete: true,
    warnings: [],
    questions: [],
    series: all,
    ...change,
  };
}

const known = [
  { code: 'IDR', name: { id: '', en: '' }, prefix: 'Rp' },
  { code: 'percent', name: { id: '%', en: '%' } },
  { code: 'percent-yoy', name: { id: '%', en: '%' } },
  { code: 'umkm', name: { id: 'UMKM', en: 'MSMEs' } },
];

function named(glance: FileGlance, chosen: readonly number[]) {
  return suggestedNames(glance, chosen, { file: 'data_saya.csv', known });
}

describe('misfitOf', () => {
  const first = series({});
  it.each([
    [{ numbers: 0 }, 'empty'],
    [{ freq: null }, 'time'],
    [{ unread: 10 }, 'time'],
    [{ freq: 'M' as const }, 'freq'],
    [{ unit: 'ton' }, 'unit'],
    [{ unitMult: 6 }, undefined],
  ])('says of a series with %o beside another: %s', (change, misfit) => {
    expect(misfitOf(series(change), [first])).toBe(misfit);
  });

  it('says that a chart with five series is full', () => {
    expect(
      misfitOf(
        first,
        Array.from({ length: 5 }, () => first),
      ),
    ).toBe('full');
  });
});

describe('firstChoice', () => {
  it('takes all of a few that fit', () => {
    expect(firstChoice(file([series({}), series({}), series({ unit: 'ton' }), series({ numbers: 0 })]))).toEqual([
      0, 1,
    ]);
  });

  it('takes Indonesia of many, else a total, else the first with more than one figure', () => {
    const many = Array.from({ length: 8 }, (_, at) => series({ label: `Negara ${at}` }));
    const indonesia = series({ key: [{ dimension: 'geo', value: 'IDN' }] });
    const total = series({ key: [{ dimension: 'sex', value: '_T' }] });
    expect(firstChoice(file([...many, total, indonesia]))).toEqual([9]);
    expect(firstChoice(file([...many, total]))).toEqual([8]);
    expect(firstChoice(file([series({ numbers: 1 }), ...many]))).toEqual([1]);
    expect(firstChoice(file([series({ freq: null })]))).toEqual([]);
  });
});

describe('labelsOf', () => {
  it('tells series by the parts of their keys that differ', () => {
    const key = (geo: string, label: string) => [
      { dimension: 'geo', value: geo, label },
      { dimension: 'unit', value: 'NR' },
    ];
    const all = [series({ key: key('IT', 'Italia') }), series({ key: key('FR', 'Prancis') })];
    expect(labelsOf(all)).toEqual(['Italia', 'Prancis']);
    expect(labelsOf(all.slice(0, 1))).toEqual(['Seri']);
  });
});

describe('suggestedNames', () => {
  it('calls one series as the file does, behind its subject where the name alone says too little', () => {
    const title = (label: string, about: string | null): string =>
      named(file([series({ label })], { title: about }), [0]).title.id;
    expect(title('Jumlah Penduduk – Pinrang', 'Jumlah Penduduk')).toBe('Jumlah Penduduk – Pinrang');
    expect(title('Australia', 'Quarterly National Accounts')).toBe('Quarterly National Accounts, Australia');
    expect(title('nilai', null)).toBe('nilai');
    expect(named(file([series({}), series({})]), [0, 1]).title.id).toBe('data saya');
  });

  it('leaves a unit in brackets to the unit', () => {
    const unit = 'miliar rupiah';
    const value = series({ label: 'Nilai (Miliar Rupiah)', unit });
    expect(named(file([value]), [0]).title.id).toBe('Nilai');
    const other = series({ label: 'Biaya (bersih)', unit });
    const both = named(file([value, other], { title: 'Usaha (miliar rupiah)' }), [0, 1]);
    expect(both.labels.map(({ id }) => id)).toEqual(['Nilai', 'Biaya (bersih)']);
    expect(both.title.id).toBe('Usaha');
  });

  it('claims for no file that it is an official release', () => {
    const formats = ['bps', 'json-stat', 'sdmx-json', 'csv'] as const;
    expect(formats.map((format) => named(file([series({})], { format }), [0]).confidence)).toEqual(
      formats.map(() => 'aggregator'),
    );
  });

  it('knows a unit of this site by its words, where only one has them', () => {
    const unit = (words: string | null) => named(file([series({ unit: words })]), [0]);
    expect(unit('Rupiah').unitCode).toBe('IDR');
    expect(unit('umkm').unitCode).toBe('umkm');
    expect(unit('Persen')).toMatchObject({ unitCode: null, unitWords: { id: '%', en: '%' }, nature: 'rate' });
    expect(unit(null)).toMatchObject({ unitCode: null, unitWords: { id: '', en: '' }, nature: 'stock' });
  });

  it('takes an index for one by its unit, and an amount in prices of a year for an amount', () => {
    const nature = (change: Partial<SeriesGlance>) => named(file([series(change)]), [0]).nature;
    expect(nature({ unit: 'Index, 2015=100', base: '2015' })).toBe('index');
    expect(nature({ unit: null, base: '2015' })).toBe('index');
    expect(nature({ unit: 'Australian Dollar', base: '2015' })).toBe('stock');
    expect(nature({ unit: null, label: 'Tingkat pengangguran' })).toBe('rate');
  });

  it('keeps an address only if the contract takes it', () => {
    const address = (url: string) => named(file([series({})], { url }), [0]).address;
    expect(address('https://ec.europa.eu/eurostat')).toBe('https://ec.europa.eu/eurostat');
    expect(address('javascript:alert(1)')).toBe('');
    expect(address('https://x.example/<b>')).toBe('');
  });
});
