import { describe, expect, it } from 'vitest';

import type { GivenFile } from './given';
import { readFiles } from './readFiles';
import { unitIn } from './unitWords';

function measures(...files: readonly GivenFile[]) {
  const outcome = readFiles(files);
  if (!outcome.ok) throw new Error(outcome.error.detail);
  return outcome.value.series.map(({ unit, unitMult }) => [unit, unitMult]);
}

const json = (value: unknown, name = 'file.json'): GivenFile => ({ name, text: JSON.stringify(value) });
const csv = (text: string): GivenFile => ({ name: 'table.csv', text });

describe('units that are nothing but a multiplier', () => {
  it.each([
    ['Juta', undefined, { unit: null, unitMult: 6 }],
    ['Juta', 0, { unit: null, unitMult: 6 }],
    ['Juta', 6, { unit: null, unitMult: 6 }],
    ['Milyar Rupiah', undefined, { unit: 'Milyar Rupiah', unitMult: 0 }],
    ['Milyar Rupiah', 9, { unit: 'Rupiah', unitMult: 9 }],
    ['Unit', undefined, { unit: 'Unit', unitMult: 0 }],
  ])('%s with %s stated', (word, stated, measure) => {
    expect(unitIn([word], stated)).toEqual(measure);
  });

  it('are one in CSV, in a column, a line or a heading', () => {
    expect(measures(csv('tahun;nilai;satuan\n2020;1,5;Juta\n2021;2,5;Juta\n'))).toEqual([[null, 6]]);
    expect(measures(csv('Satuan: Ribu\ntahun;nilai\n2020;1,5\n2021;2,5\n'))).toEqual([[null, 3]]);
    expect(measures(csv('tahun;Penduduk (juta)\n2020;1,5\n2021;2,5\n'))).toEqual([[null, 6]]);
  });

  it('are one at BPS', () => {
    const item = (val: number, label: string) => [{ val, label }];
    const answer = {
      status: 'OK',
      'data-availability': 'available',
      var: [{ val: 1, label: 'Penduduk', unit: 'Ribu' }],
      vervar: item(9999, 'Indonesia'),
      turvar: item(0, 'Tidak ada'),
      tahun: item(120, '2020'),
      turtahun: item(0, 'Tahun'),
      datacontent: { '9999101200': 1.5 },
    };
    expect(measures(json(answer))).toEqual([[null, 3]]);
  });

  it('are one at FRED and the World Bank', () => {
    const observations = [{ date: '2020-01-01', value: '1' }];
    const seriess = [{ id: 'POP', title: 'Population', units: 'Thousands', frequency_short: 'A' }];
    const rows = json({ realtime_start: '2021-01-01', realtime_end: '2021-01-01', observations });
    expect(measures(rows, json({ seriess }))).toEqual([[null, 3]]);
    const indicator = { id: 'SP.POP', value: 'Population (thousands)' };
    const row = {
      indicator,
      country: { id: 'ID', value: 'Indonesia' },
      countryiso3code: 'IDN',
      date: '2020',
      value: 1,
    };
    expect(measures(json([{ page: 1, pages: 1, total: 1 }, [row]]))).toEqual([[null, 3]]);
  });

  it('are one in descriptions of tables, beside the unit that the table itself names', () => {
    const fields = [
      { name: 'tahun', type: 'year' },
      { name: 'Ekspor (USD)', type: 'number', unit: 'Million' },
    ];
    const resources = [{ name: 'e', path: 'e.csv', schema: { fields } }];
    const table = { name: 'e.csv', text: 'tahun,Ekspor (USD)\n2020,1.5\n2021,2.5\n' };
    expect(measures(json({ resources }, 'datapackage.json'), table)).toEqual([['USD', 6]]);
    const words = { columns: { Export: { titleShort: 'Export', unit: 'thousands' } } };
    const chart = csv('Entity,Code,Year,Export\nIndonesia,IDN,2020,1\nIndonesia,IDN,2021,2\n');
    expect(measures(chart, json(words, 'e.metadata.json'))).toEqual([[null, 3]]);
  });
});
