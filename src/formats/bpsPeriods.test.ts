import { describe, expect, it } from 'vitest';
import { decodeBps } from './bps';

type Item = readonly [val: number, label: string];
interface Lists {
  readonly vervar?: readonly Item[];
  readonly turvar?: readonly Item[];
  readonly tahun?: readonly Item[];
  readonly turtahun?: readonly Item[];
}

const monthNames = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const months = monthNames.map((label, index): Item => [index + 1, label]);
const plain = {
  vervar: [[7200, 'Sulawesi Tengah']],
  turvar: [[0, 'Tidak ada']],
  tahun: [[122, '2022'], [123, '2023']],
  turtahun: [[0, 'Tahun']],
} satisfies Lists; // prettier-ignore

const variable = { val: 115, label: 'Tamu', unit: 'Orang' };

/** A table with a figure in every place, in the order of its lists, unless others are given. */
function table(lists: Lists, more: Record<string, unknown> = {}): Record<string, unknown> {
  const all: Required<Lists> = { ...plain, ...lists };
  const keys = all.vervar.flatMap(([row]) =>
    all.turvar.flatMap(([turvar]) =>
      all.tahun.flatMap(([year]) => all.turtahun.map(([part]) => `${row}115${turvar}${year}${part}`)),
    ),
  );
  return {
    status: 'OK',
    var: [variable],
    ...Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.map(([val, label]) => ({ val, label }))])), // prettier-ignore
    datacontent: Object.fromEntries(keys.map((key, index) => [key, index])),
    ...more,
  };
}

function seriesIn(input: unknown, time?: string) {
  const { series } = decodeBps(input, time === undefined ? {} : { time });
  return series.map(({ label, freq, readings }) => [
    label,
    freq,
    readings.map(({ period, time: spelt, value }) => `${period ?? spelt}=${value}`),
  ]);
}

describe('parts of a year in other lists of a BPS table', () => {
  it.each([
    ['turvar', 'Tamu – Sulawesi Tengah'],
    ['vervar', 'Tamu'],
  ])('takes months in %s for its months', (side, label) => {
    const file = decodeBps(table({ [side]: months }, { labelvervar: side === 'vervar' ? 'Bulan' : 'Provinsi' }), {});
    expect(file.series).toMatchObject([{ label, freq: 'M' }]);
    expect(file.series[0]?.readings.map(({ period }) => period)).toEqual(
      ['2022', '2023'].flatMap((year) => months.map(([month]) => `${year}-${String(month).padStart(2, '0')}`)),
    );
    expect(file.series[0]?.readings.slice(0, 3)).toMatchObject([{ value: 0, time: 'Januari 2022' }, { value: 2 }, { value: 4 }]); // prettier-ignore
    expect(file.warnings).toEqual([]);
  });

  it('drops their total and says so', () => {
    const file = decodeBps(table({ vervar: [...months, [13, '<b>Jumlah</b>']] }), {});
    expect(file.series).toHaveLength(1);
    expect(file.series[0]?.readings).toHaveLength(24);
    expect(file.warnings).toEqual([{ name: 'TotalDropped', values: { name: 'Jumlah' }, path: 'turtahun' }]);
  });

  it.each([
    ['Triwulan', ['Triwulan 1', 'Triwulan 2'], ['2022-Q1=0', '2022-Q2=1']],
    ['Triwulan', ['I', 'II'], ['2022-Q1=0', '2022-Q2=1']],
    ['Bulan', ['1', '2'], ['2022-01=0', '2022-02=1']],
    ['Wilayah', ['Semester I', 'Semester II'], ['2022-S1=0', '2022-S2=1']],
  ])('reads parts of a list called %s: %s', (labelvervar, labels, readings) => {
    const vervar = labels.map((label, index): Item => [index + 1, label]);
    const [series] = seriesIn(table({ vervar, tahun: [[122, '2022']] }, { labelvervar }));
    expect(series?.[2]).toEqual(readings);
  });

  it('keeps what it cannot read among them apart and in sight', () => {
    const file = decodeBps(table({ vervar: [...months, [14, 'Lebaran']] }), {});
    expect(file.series.map(({ freq, readings }) => [freq, readings.length])).toEqual([
      ['M', 24],
      [null, 2],
    ]);
    expect(file.warnings).toContainEqual({ name: 'PeriodUnreadable', values: { count: 2, example: 'Lebaran 2022' } });
  });

  it('leaves quartiles, sizes and a lone name of a month alone', () => {
    for (const labels of [
      ['Q1', 'Q2'],
      ['1', '2'],
      ['Mei', 'Palu'],
    ]) {
      const vervar = labels.map((label, index): Item => [index + 1, label]);
      expect(seriesIn(table({ vervar })).map(([, freq]) => freq)).toEqual(['A', 'A']);
    }
  });

  it('asks which years date the figures where another list has years, too', () => {
    const input = table({ vervar: [[1, '2018'], [2, '2019']], tahun: [[123, '2023']] }); // prettier-ignore
    const file = decodeBps(input, {});
    expect(file).toMatchObject({
      series: [],
      questions: [{ about: 'time', options: ['vervar', 'tahun'], examples: ['2018', '2023'], blocking: true }],
    });
    expect(seriesIn(input, 'vervar')).toEqual([['Tamu', 'A', ['2018=0', '2019=1']]]);
    expect(seriesIn(input, 'tahun')).toEqual([
      ['Tamu – 2018', 'A', ['2023=0']],
      ['Tamu – 2019', 'A', ['2023=1']],
    ]);
  });
});

describe('derived periods of a BPS table', () => {
  it('keeps yearly figures of years that have no months', () => {
    const turtahun: Item[] = [[1, 'Januari'], [13, 'Tahunan']]; // prettier-ignore
    const datacontent = { '7200115012213': 5, '720011501231': 6, '7200115012313': 7 };
    const input = table({ turtahun }, { datacontent });
    expect(seriesIn(input)).toEqual([
      ['Tamu – Sulawesi Tengah', 'A', ['2022=5']],
      ['Tamu – Sulawesi Tengah', 'M', ['2023-01=6']],
    ]);
    const names = decodeBps(input, {}).warnings.map(({ name }) => name);
    expect(names).toEqual(['TotalDropped', 'SeveralFrequencies']);
    const without = { '7200115012213': 5, '720011501221': null, '720011501231': 6 };
    expect(seriesIn(table({ turtahun }, { datacontent: without }))).toContainEqual(['Tamu – Sulawesi Tengah', 'A', ['2022=5']]); // prettier-ignore
  });

  it('keeps parts of a year that it cannot read out of the yearly series', () => {
    const turtahun: Item[] = [[1, 'Subround 1 (Jan-Apr)'], [4, 'Tahunan']]; // prettier-ignore
    expect(seriesIn(table({ turtahun }))).toEqual([
      ['Tamu – Sulawesi Tengah', null, ['Subround 1 (Jan-Apr) 2022=0', 'Subround 1 (Jan-Apr) 2023=2']],
      ['Tamu – Sulawesi Tengah', 'A', ['2022=1', '2023=3']],
    ]);
  });

  it('keeps a year that it cannot read with the others', () => {
    expect(seriesIn(table({ tahun: [[122, '2022'], [123, '2023/2024']] }))).toEqual([
      ['Tamu – Sulawesi Tengah', 'A', ['2022=0', '2023/2024=1']],
    ]); // prettier-ignore
  });
});

describe('units of a BPS table', () => {
  it.each(['Tidak Ada Satuan', 'Tanpa Satuan', '-', '–'])('takes "%s" for none', (unit) => {
    const file = decodeBps(table({}, { var: [{ ...variable, unit }] }), {});
    expect(file.series.map((each) => each.unit)).toEqual([null]);
    expect(file.warnings.map(({ name }) => name)).toEqual(['UnitUnknown']);
  });
});
