import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import { decodeBps, isBps } from './bps';
import { outcomeOf } from './refusal';

const decode = (input: unknown) => decodeBps(input, {});

type Item = readonly [val: number | string, label: string];

const months: readonly Item[] = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember', 'Tahunan',
].map((label, index) => [index + 1, label]); // prettier-ignore

const lists = {
  vervar: [[9999, '<b>INDONESIA</b>']],
  turvar: [['0', 'Tidak ada']],
  tahun: [
    [123, '2023'],
    [124, '2024'],
  ],
  turtahun: months,
} satisfies Record<string, readonly Item[]>;

/** An answer with these lists; the content as keys of vervar, var, turvar, tahun and turtahun. */
function answer(
  content: unknown,
  more: Partial<Record<keyof typeof lists, readonly Item[]>> = {},
): Record<string, unknown> {
  const items = Object.entries({ ...lists, ...more }).map(([name, list]) => [
    name,
    list.map(([val, label]) => ({ val, label })),
  ]);
  return {
    status: 'OK',
    'data-availability': 'available',
    last_update: '2026-10-01 11:24:01',
    var: [
      {
        val: 2263,
        label: 'Inflasi Tahunan (Y-on-Y)',
        unit: 'Persen',
        decimal: 2,
        def: '',
        note: '<p>Sumber: <b>BPS</b> &amp; SHK</p>',
      },
    ],
    labelvervar: '38 Provinsi (2022=100)',
    ...Object.fromEntries(items),
    datacontent: content,
  };
}

const twelve = Object.fromEntries(
  [123, 124].flatMap((year) =>
    Array.from({ length: 13 }, (_, month) => [`999922630${year}${month + 1}`, year + month / 100]),
  ),
);

function periodsOf(input: unknown): readonly (readonly (string | null)[])[] {
  return decode(input).series.map(({ readings }) => readings.map(({ period }) => period));
}

describe('files of the BPS Web API', () => {
  it.each(expectedFigures('bps'))('%s gives its figures', (file, expected) => {
    const input = sample(`bps/${file}`);
    expect(isBps(input)).toBe(true);
    const { series } = decode(input);
    expect(series.map(figuresOf)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => ({ n, missing, first, last, sum: rounded(sum) })),
    );
    const keys = series.map(({ key }) => Object.fromEntries(key.map(({ dimension, label }) => [dimension, label])));
    expect(keys).toEqual(expected.map((each) => Reflect.get(each, 'key')));
  });

  it('reads twelve months of two years and drops the yearly figure among them', () => {
    const file = decode(answer(twelve));
    expect(file).toMatchObject({
      title: 'Inflasi Tahunan (Y-on-Y)',
      updated: '2026-10-01',
      notes: ['Sumber: BPS & SHK'],
    });
    expect(file.warnings).toEqual([{ name: 'TotalDropped', values: { name: 'Tahunan' }, path: 'turtahun' }]);
    const [series] = file.series;
    expect(series).toMatchObject({
      label: 'Inflasi Tahunan (Y-on-Y) – INDONESIA',
      unit: 'Persen',
      decimals: 2,
      freq: 'M',
    });
    expect(series?.readings).toHaveLength(24);
    // 9999226301241 is January; a search by beginnings would take October for it too.
    expect(series?.readings[12]).toEqual({ time: 'Januari 2024', period: '2024-01', value: 124, statuses: ['A'] });
    expect(series?.readings[21]).toMatchObject({ period: '2024-10', value: 124.09 });
  });

  it.each([
    ['2022 (angka sementara)', '2022', 'P', 'angka sementara'],
    ['2022 Angka Sangat Sementara', '2022', 'P', 'Angka Sangat Sementara'],
    ['Tahun 2022 (proyeksi)', '2022', 'F', 'proyeksi'],
    ['2022 - Angka Tetap', '2022', 'A', 'Angka Tetap'],
    ['Tahun 2022', '2022', 'A', undefined],
    ['2022 (r)', '2022', '', 'r'],
    ['Sep 2022', null, 'A', undefined],
    ['2022 (Januari sementara)', null, 'A', undefined],
  ])('reads a year written as "%s"', (...row) => {
    const [label, ...expected] = row;
    const [series] = decode(answer({ '9999226301220': 1 }, { tahun: [[122, label]], turtahun: [[0, 'Tahun']] })).series;
    const [reading] = series?.readings ?? [];
    expect([reading?.period, reading?.statuses.join(''), reading?.statusRaw]).toEqual(expected);
  });

  it('takes the stars behind a year for the status of its figures, unless they have their own', () => {
    const tahun: Item[] = [[122, '2022'], [123, '2023*'], [124, '2024 **)'], [125, '2025r']]; // prettier-ignore
    const turtahun: Item[] = [[0, 'Tahun'], [1, 'Januari']]; // prettier-ignore
    const yearly = { '9999226301220': 1, '9999226301230': 2, '9999226301240': '3e', '9999226301250': 5 };
    const [series] = decode(answer(yearly, { tahun, turtahun })).series;
    expect(series?.readings.map(({ period, statuses, statusRaw }) => [period, statuses.join(''), statusRaw])).toEqual([
      ['2022', 'A', undefined],
      ['2023', 'P', '*'],
      ['2024', 'E', 'e'],
      ['2025', '', 'r'],
    ]);
    const monthly = decode(answer({ '9999226301231': 2, '9999226301241': null }, { tahun, turtahun })).series[0];
    expect(monthly?.readings).toMatchObject([
      { period: '2023-01', statuses: ['P'], statusRaw: '*' },
      { period: '2024-01', value: null, statuses: ['M'] },
    ]);
  });

  it('keeps yearly figures where there is nothing shorter', () => {
    const yearly = { '99992263012313': 2.61, '99992263012413': 1.57 };
    expect(periodsOf(answer(yearly))).toEqual([['2023', '2024']]);
    expect(decode(answer(yearly)).warnings).toEqual([]);
  });

  it.each([
    [
      'quarters',
      [
        [31, 'Triwulan I'],
        [32, 'Triwulan II'],
        [34, 'Triwulan IV (Okt-Des)'],
        [35, 'Tahunan'],
      ],
      ['2024-Q1', '2024-Q2', '2024-Q4'],
    ],
    [
      'half-years',
      [
        [61, 'Semester 1 (Maret)'],
        [62, 'Semester 2 (September)'],
        [63, 'Tahunan'],
      ],
      ['2024-S1', '2024-S2'],
    ],
    [
      'months of a survey',
      [
        [189, 'Februari'],
        [190, 'Agustus'],
        [191, 'Tahunan'],
      ],
      ['2024-02', '2024-08'],
    ],
    [
      'English months',
      [
        [1, 'January'],
        [5, 'May'],
        [13, 'Annual'],
      ],
      ['2024-01', '2024-05'],
    ],
  ] as const)('reads %s', (_, turtahun, periods) => {
    const content = Object.fromEntries(turtahun.map(([val], index) => [`999922630124${val}`, index]));
    expect(periodsOf(answer(content, { turtahun }))).toEqual([periods]);
  });

  it('keeps places, variables and derived variables apart, in the order of the lists', () => {
    const vervar: Item[] = [[1100, 'ACEH'], [9999, 'INDONESIA']]; // prettier-ignore
    const turvar: Item[] = [[1, 'Laki-laki'], [2, 'Perempuan']]; // prettier-ignore
    const content = Object.fromEntries(
      ['9999', '1100'].flatMap((place) =>
        ['2', '1'].flatMap((sex) => [2263, 7].map((id) => [`${place}${id}${sex}1240`, 1])),
      ),
    );
    const input = answer(content, { vervar, turvar, turtahun: [[0, 'Tahun']] });
    const file = decode({
      ...input,
      var: [
        { val: 2263, label: 'A', unit: 'Persen' },
        { val: 7, label: 'B', unit: 'Orang' },
      ],
    });
    expect(file.series.map(({ label, unit }) => `${label} (${unit})`)).toEqual([
      'A – ACEH – Laki-laki (Persen)',
      'A – ACEH – Perempuan (Persen)',
      'B – ACEH – Laki-laki (Orang)',
      'B – ACEH – Perempuan (Orang)',
      'A – INDONESIA – Laki-laki (Persen)',
      'A – INDONESIA – Perempuan (Persen)',
      'B – INDONESIA – Laki-laki (Orang)',
      'B – INDONESIA – Perempuan (Orang)',
    ]);
    expect(file.series[0]?.key).toEqual([
      { dimension: 'vervar', value: '1100', label: 'ACEH', dimensionLabel: '38 Provinsi (2022=100)' },
      { dimension: 'var', value: '2263', label: 'A' },
      { dimension: 'turvar', value: '1', label: 'Laki-laki' },
    ]);
    expect(file.title).toBeNull();
  });

  it('reads 38 provinces with missing figures', () => {
    const vervar = Array.from({ length: 38 }, (_, index): Item => [1100 + index * 100, `Provinsi ${index}`]);
    const content = Object.fromEntries(vervar.map(([val], index) => [`${val}226301246`, index === 37 ? null : index]));
    const { series } = decode(answer(content, { vervar }));
    expect(series.map(({ readings }) => readings[0]?.value)).toEqual([...Array.from({ length: 37 }).keys(), null]);
    expect(series[37]?.readings[0]).toEqual({ time: 'Juni 2024', period: '2024-06', value: null, statuses: ['M'] });
  });

  it('reads figures that are texts, with their marks and signs', () => {
    const file = decode(answer({ '9999226301241': '2.57', '9999226301242': '2.75*', '9999226301243': '–', '9999226301244': '…', '9999226301245': '', '9999226301246': 'rahasia' })); // prettier-ignore
    expect(file.series[0]?.readings.map(({ value, statuses, statusRaw }) => [value, statuses, statusRaw])).toEqual([
      [2.57, ['A'], undefined],
      [2.75, ['P'], '*'],
      [null, ['M'], '–'],
      [null, ['M'], '…'],
      [null, ['M'], undefined],
      [null, ['M'], 'rahasia'],
    ]);
    expect(file.warnings).toEqual([
      { name: 'ValueUnreadable', values: { count: 1, example: 'rahasia' } },
      { name: 'Assumed', values: { what: '–', about: 'sign', count: 1 }, path: 'datacontent' },
    ]);
  });

  it('asks how texts are written where both ways fit, and believes what only one fits', () => {
    const ambiguous = answer({ '9999226301241': '181.444', '9999226301242': 5 });
    expect(decode(ambiguous).questions).toEqual([
      { about: 'numbers', options: ['international', 'indonesian'], examples: ['181.444'], blocking: false },
    ]);
    expect(decode(ambiguous).series[0]?.readings[0]?.value).toBe(181.444);
    const answered = decodeBps(ambiguous, { numbers: 'indonesian' });
    expect([answered.questions, answered.series[0]?.readings[0]?.value]).toEqual([[], 181_444]);
    const shown = decode(answer({ '9999226301241': '181.444', '9999226301242': '2,57' }));
    expect(shown.series[0]?.readings.map(({ value }) => value)).toEqual([181_444, 2.57]);
  });

  it('asks with texts of both styles where they contradict each other', () => {
    const both = decode(answer({ '9999226301241': '0,26', '9999226301242': '0.10' }));
    expect(both.questions).toMatchObject([{ about: 'numbers', examples: ['0,26', '0.10'] }]);
  });

  it('believes no key that two places spell, and none that no list explains', () => {
    // 1 + 2263 + 19 + 91 + 2 and 1 + 2263 + 1 + 99 + 12 are the same digits.
    const more = { vervar: [[1, 'A']], turvar: [[1, 'x'], [19, 'y']], tahun: [[91, '1991'], [99, '1999']], turtahun: months } as const; // prettier-ignore
    const file = decode(answer({ '1226319912': 5, '122631911': 6, '999': 7 }, more));
    expect(file.series.map(figuresOf)).toMatchObject([{ n: 1, first: ['1991-01', 6] }]);
    const path = 'datacontent';
    expect(file.warnings.slice(0, 2)).toEqual([
      { name: 'KeysUnexplained', values: { count: 1, example: '999' }, path },
      { name: 'KeysUnexplained', values: { count: 1, example: '1226319912', about: 'places' }, path },
    ]);
  });

  it('keeps times that are no period in sight', () => {
    const file = decode(answer({ '9999226301240': 1 }, { tahun: [[124, '2023/2024']], turtahun: [[0, 'Tahun']] }));
    expect(file.series[0]).toMatchObject({ freq: null, readings: [{ time: '2023/2024', period: null, value: 1 }] });
    expect(file.warnings[0]).toMatchObject({ name: 'PeriodUnreadable' });
    expect(periodsOf(answer({ '9999226301240': 1 }, { tahun: [[124, '2024*']], turtahun: [[0, 'Tahun']] }))).toEqual([
      ['2024'],
    ]);
  });

  it('separates months and quarters of one place', () => {
    const turtahun: Item[] = [[1, 'Januari'], [31, 'Triwulan I'], [13, 'Tahunan']]; // prettier-ignore
    const file = decode(answer({ '9999226301241': 1, '99992263012431': 2, '99992263012413': 3 }, { turtahun }));
    expect(file.series.map(({ freq, key }) => [freq, key.at(-1)?.value])).toEqual([
      ['M', 'M'],
      ['Q', 'Q'],
    ]);
    expect(file.warnings.map(({ name }) => name)).toEqual(['TotalDropped', 'SeveralFrequencies']);
  });

  it('reads a table whose lists of derived things are left out', () => {
    const { turvar: _, turtahun: __, ...bare } = answer({ '9999226301240': 1 });
    expect(periodsOf(bare)).toEqual([['2024']]);
  });

  const { vervar: _, ...withoutRows } = answer(twelve);
  it.each([
    ['a bare null', null, { name: 'FeedSourceError' }],
    ['a null that is too large', sample('bps/bps-looker-data_null_too_large.json'), { name: 'FeedSourceError' }],
    ['a wrong key', sample('bps/bps-looker-error_bad_key.json'), { name: 'FeedSourceError', path: 'status' }],
    [
      'a list that is not available',
      sample('bps/bps-looker-data_list_not_available.json'),
      { name: 'FeedSourceError', path: 'data-availability' },
    ],
    [
      'a list of variables',
      { status: 'OK', 'data-availability': 'available', data: [{ page: 1 }, [{ var_id: 1 }]] },
      { name: 'FeedSourceError', path: 'data' },
    ],
    ['no figures', answer({}), { name: 'FeedSourceError', path: 'datacontent' }],
    ['figures in a list', answer([1]), { name: 'FeedSchemaError', path: 'datacontent' }],
    ['no list of rows', withoutRows, { name: 'FeedSchemaError', path: 'vervar' }],
    ['an empty list of years', answer(twelve, { tahun: [] }), { name: 'FeedSchemaError', path: 'tahun' }],
    [
      'the same value twice',
      answer(twelve, {
        tahun: [
          [124, '2024'],
          [124, '2025'],
        ],
      }),
      { name: 'FeedSchemaError', path: 'tahun' },
    ],
    [
      'lists of another table',
      answer(twelve, { vervar: [[1, 'A']] }),
      { name: 'FeedSchemaError', path: 'datacontent' },
    ],
    [
      'two names for one year',
      answer(
        { '9999226301240': 1, '9999226301250': 2 },
        {
          tahun: [
            [124, '2024'],
            [125, '2024'],
          ],
          turtahun: [[0, 'Tahun']],
        },
      ),
      { name: 'FeedSemanticError' },
    ],
  ])('refuses %s', (_name, input, error) => {
    expect(isBps(input)).toBe(true);
    const outcome = outcomeOf(() => decode(input));
    expect(outcome).toMatchObject({ ok: false, error });
  });

  it('survives any change to its samples', () => {
    const seen = { read: 0, refused: 0 };
    const samples = [
      sample('bps/bps-looker-data_0000_1804.json'),
      sample('bps/stadata-dynamic-table-var31.json'),
      JSON.parse(JSON.stringify(answer(twelve))),
    ];
    checkMutations(samples, decode, ({ ok }) => (seen[ok ? 'read' : 'refused'] += 1));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});
