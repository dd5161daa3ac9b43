import { describe, expect, it } from 'vitest';
import { siteSubject } from '@mocks/fileRequests';
import { jsonStat } from './jsonStat';

const context = {
  language: 'en',
  address: 'https://pendopo.example/en/chart/x/',
  asOf: '2026-03-31',
  edition: null,
} as const;

function dataset(id: string, language: 'id' | 'en' = 'en') {
  return Object(JSON.parse(jsonStat(siteSubject(id), { ...context, language })));
}

const charts = ['pmi', 'umkm-baru', 'umkm-sejak-bbi', 'umkm-total', 'esmart-ikm', 'pdb-industri', 'qris'];

describe('jsonStat', () => {
  it.each(charts)('gives a valid data set of %s', (id) => {
    const { version, class: kind, id: ids, size, role, dimension, value, status, updated } = dataset(id);
    expect([version, kind]).toEqual(['2.0', 'dataset']);
    expect(Object.keys(dimension)).toEqual(ids);
    expect(size).toEqual(ids.map((each: string) => dimension[each].category.index.length));
    expect(value).toHaveLength(size[0] * size[1]);
    for (const each of ids) {
      const { index, label } = dimension[each].category;
      expect(new Set(index).size).toBe(index.length);
      expect(new Set(Object.keys(label))).toEqual(new Set(index));
    }
    expect(Object.values(role).flat()).toEqual(['time', 'series']);
    expect(Object.keys(status).every((key) => Number(key) < value.length)).toBe(true);
    expect(Number.isNaN(Date.parse(updated))).toBe(false);
    expect(Object.keys(dimension.series.category.unit)).toEqual(dimension.series.category.index);
  });

  it.each(charts)('has every figure of %s at its place, with its status and source', (id) => {
    const { dimension, value, status, extension } = dataset(id);
    const periods: readonly string[] = dimension.time.category.index;
    let cells = 0;
    siteSubject(id).shown.forEach(({ key, rows }, series) => {
      expect(dimension.series.category.index[series]).toBe(key);
      for (const row of rows) {
        const at = series * periods.length + periods.indexOf(row.period);
        expect(value[at]).toBe(row.value);
        expect(status[at] ?? 'A').toBe(row.status);
        expect(extension.sources[extension.sourceOfValue[at]].url).toBe(row.source.url);
        cells += 1;
      }
    });
    expect(value.filter((each: unknown) => each !== null).length).toBeLessThanOrEqual(cells);
    expect(cells).toBeGreaterThan(1);
  });

  it('keeps periods in order of time, and speaks the language', () => {
    const { dimension } = dataset('pmi', 'id');
    const { index, label } = dimension.time.category;
    const periods: readonly string[] = index;
    expect(periods.every((period, at) => at === 0 || period > (periods[at - 1] ?? ''))).toBe(true);
    expect(label['2021-04']).toBe('April 2021');
    expect(dimension.series.category.unit['pmi.pmi']).toMatchObject({ label: 'indeks', decimals: 1, adjustment: 'S' });
    const { unit } = dataset('umkm-baru').dimension.series.category;
    expect(Object.values(unit)[0]).toMatchObject({ label: 'million MSMEs', multiplier: 6 });
  });

  it('tells targets, milestones and rights in its extension', () => {
    const { extension } = dataset('umkm-baru');
    expect(extension.targets).toContainEqual({
      series: 'umkm-baru.umkm-baru',
      period: '2021',
      value: 6.1,
      basis: 'level',
    });
    expect(extension.milestones[0]).toMatchObject({ number: 1, date: '2020-05-14' });
    expect(extension.rights.owner).not.toBe('');
  });
});
