import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import { decodeDbnomics, isDbnomics } from './dbnomics';
import { outcomeOf } from './refusal';

const decode = (input: unknown) => decodeDbnomics(input, {});

const doc = {
  '@frequency': 'monthly',
  provider_code: 'BIS',
  dataset_code: 'cbpol',
  series_code: 'M.ID',
  series_name: 'Monthly – Indonesia',
  dimensions: { REF_AREA: 'ID', FREQ: 'M' },
  period: ['2021-03', '2021-04', '2021-05'],
  period_start_day: ['2021-03-01', '2021-04-01', '2021-05-01'],
  value: [3.5, 'NA', 3.25],
};

function answer(docs: readonly object[], more: object = {}, found = docs.length): unknown {
  return {
    _meta: { version: '22.1.17' },
    errors: null,
    dataset: {
      name: 'Policy rates',
      dimensions_codes_order: ['FREQ', 'REF_AREA'],
      dimensions_labels: { REF_AREA: 'Reference area' },
      dimensions_values_labels: { FREQ: { M: 'Monthly' }, REF_AREA: [['ID', 'Indonesia']] },
      updated_at: '2021-06-25T01:24:17.455Z',
    },
    provider: { name: 'Bank for International Settlements', terms_of_use: 'https://www.bis.org/terms.htm' },
    series: { docs, num_found: found, limit: 1000, offset: 0 },
    ...more,
  };
}

describe('files of DBnomics', () => {
  it('takes a fifth quarter for no period, whatever day stands beside it', () => {
    const lists = { period: ['2023-Q4', '2023-Q5'], period_start_day: ['2023-10-01', '2023-01-01'], value: [1, 2] };
    const file = decode(answer([{ ...doc, '@frequency': 'quarterly', ...lists }]));
    expect(file.series[0]?.readings.map(({ period }) => period)).toEqual(['2023-Q4', null]);
    expect(file.warnings.map(({ name }) => name)).toContain('PeriodUnreadable');
  });

  it('reads months as months that are said to be quarters, and doubts what is said', () => {
    const file = decode(answer([{ ...doc, '@frequency': 'quarterly' }]));
    expect(file.series[0]?.readings.map(({ period }) => period)).toEqual(['2021-03', '2021-04', '2021-05']);
    expect(file.warnings).toContainEqual({ name: 'FrequencyDiffers', values: { stated: 'Q', freq: 'M' } });
  });

  it('reads a series once that comes twice, and refuses one that says other things', () => {
    expect(decode(answer([doc, doc])).series).toHaveLength(1);
    const other = { ...doc, value: [9, ...doc.value.slice(1)] };
    expect(outcomeOf(() => decode(answer([doc, other])))).toMatchObject({
      error: { name: 'FeedSemanticError', path: 'series.docs[1]' },
    });
  });

  it('doubts a frequency that the periods of a series contradict, once', () => {
    const stated = { ...doc, '@frequency': 'weekly' };
    const { warnings, series } = decode(
      answer([stated, { ...stated, series_code: 'M.MY' }, { ...doc, series_code: 'M.SG' }]),
    );
    expect(warnings.filter(({ name }) => name === 'FrequencyDiffers')).toEqual([
      { name: 'FrequencyDiffers', values: { stated: 'W', freq: 'M' } },
    ]);
    expect(series.map(({ freq }) => freq)).toEqual(['M', 'M', 'M']);
    expect(decode(answer([doc])).warnings.map(({ name }) => name)).not.toContain('FrequencyDiffers');
  });

  it.each(expectedFigures('dbnomics'))('%s gives its figures', (file, expected) => {
    const input = sample(`dbnomics/${file}`);
    expect(isDbnomics(input)).toBe(true);
    const decoded = decode(input);
    expect(decoded.series.map(figuresOf)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => ({ n, missing, first, last, sum: rounded(sum) })),
    );
    expect(decoded.series[0]).toMatchObject({
      key: [{ dimension: 'id', value: 'IMF/WEO:2023-04/NZL.LP.persons' }, { dimension: 'unit' }, {}, {}],
      unit: 'persons',
      freq: 'A',
    });
    expect(decoded).toMatchObject({
      publisher: 'International Monetary Fund',
      licence: { url: 'http://datahelp.imf.org/tos' },
    });
  });

  it('gives the address of its documentation without a key', () => {
    const dataset = { name: 'Policy rates', doc_href: 'https://bis.example/doc?id=7&api_key=secret' };
    expect(decode(answer([doc], { dataset })).url).toBe('https://bis.example/doc?id=7');
    expect(decode(answer([doc], { dataset: { ...dataset, doc_href: 'javascript:alert(1)' } })).url).toBeNull();
  });

  it('gives the terms of use without a key', () => {
    const licence = (terms_of_use: unknown) => decode(answer([doc], { provider: { terms_of_use } })).licence;
    expect(licence('https://bis.example/terms?api_key=secret')).toEqual({
      name: 'https://bis.example/terms',
      url: 'https://bis.example/terms',
    });
    expect(licence('https://u:p@bis.example/terms?api_key=secret')).toEqual({
      name: 'https://bis.example/terms',
      url: null,
    });
    expect(licence('Free for all')).toEqual({ name: 'Free for all', url: null });
    expect(licence(undefined)).toBeNull();
  });

  it('reads one data set with its labels, "NA" as missing', () => {
    const file = decode(answer([doc]));
    expect(file).toMatchObject({ title: 'Policy rates', updated: '2021-06-25', complete: true });
    expect(file.series[0]?.key.slice(1)).toEqual([
      { dimension: 'FREQ', value: 'M', label: 'Monthly' },
      { dimension: 'REF_AREA', value: 'ID', dimensionLabel: 'Reference area', label: 'Indonesia' },
    ]);
    expect(file.series[0]?.readings).toEqual([
      { time: '2021-03', period: '2021-03', value: 3.5, statuses: ['A'] },
      { time: '2021-04', period: '2021-04', value: null, statuses: ['M'] },
      { time: '2021-05', period: '2021-05', value: 3.25, statuses: ['A'] },
    ]);
  });

  it('says how many series it does not hold, and which were not found', () => {
    const errors = [{ message: 'Series M.XX was not found' }];
    const file = decode(answer([doc], { errors }, 38));
    expect(file.complete).toBe(false);
    expect(file.warnings.slice(0, 2)).toEqual([
      { name: 'FeedPartial', values: { rows: 1, total: 38 }, path: 'series.num_found' },
      { name: 'PartsLeftOut', values: { names: 'Series M.XX was not found' }, path: 'errors' },
    ]);
  });

  it('maps the flags of observations and keeps them', () => {
    const observations_attributes = [['OBS_STATUS', ['', 'c', 'ep']]];
    expect(decode(answer([{ ...doc, observations_attributes }])).series[0]?.readings).toMatchObject([
      { statuses: ['A'] },
      { value: null, statuses: ['Q'], statusRaw: 'c' },
      { statuses: ['E', 'P'], statusRaw: 'ep' },
    ]);
  });

  it('takes one flag for all observations', () => {
    const [series] = decode(answer([{ ...doc, observations_attributes: [['OBS_CONF', 'F'], ['OBS_STATUS', 'E']] }])).series;
    expect(series?.readings.map(({ statuses }) => statuses)).toEqual([['E'], ['E'], ['E']]);
  }); // prettier-ignore

  it('reads the multiplier of a dimension or of all observations', () => {
    const inKey = decode(answer([{ ...doc, dimensions: { UNIT_MULT: '6', UNIT: 'IDR' } }]));
    expect(inKey.series[0]).toMatchObject({ unit: 'IDR', unitMult: 6 });
    const said = (given: unknown) => answer([{ ...doc, observations_attributes: [['UNIT_MULT', given]] }]);
    expect(decode(said('Millions')).series[0]?.unitMult).toBe(6);
    expect(decode(said(['9', '', '9'])).series[0]?.unitMult).toBe(9);
    expect(decode(said('dozens')).warnings).toContainEqual({ name: 'MultiplierUnknown', values: { what: 'dozens' } });
    expect(outcomeOf(() => decode(said(['6', '', '9'])))).toMatchObject({
      ok: false,
      error: { name: 'FeedSemanticError', detail: 'changes its multiplier from 6 to 9' },
    });
  });

  it.each([
    ['weekly', ['2021-02-05', '2021-02-05'], ['W', '2021-W05']],
    ['quarterly', ['2021-04-01', '2021-04-01'], ['Q', '2021-Q2']],
    ['bi-annual', ['2021-S2', '2021-07-01'], ['S', '2021-S2']],
    ['monthly', ['2021-B1', '2021-01-01'], ['M', '2021-01']],
    ['bi-monthly', ['2021-B1', '2021-01-01'], [null, null]],
  ])('%s periods spelt %s', (frequency, [time, start], expected) => {
    const lists = { period: [time], period_start_day: [start], value: [1] };
    const [series] = decode(answer([{ ...doc, '@frequency': frequency, ...lists }])).series;
    expect([series?.freq, series?.readings[0]?.period]).toEqual(expected);
  });

  it('asks about periods of several frequencies, and how often plain days come', () => {
    const of = (period: readonly string[], frequency?: string) =>
      answer([{ ...doc, '@frequency': frequency, period, period_start_day: [], value: period.map((_, at) => at + 1) }]);
    const mixed = of(['2020', '2020-Q1', '2020-Q2']);
    expect(decode(mixed).questions).toMatchObject([{ about: 'freq', options: ['Q', 'A'], blocking: true }]);
    const quarters = decodeDbnomics(mixed, { freq: 'Q' });
    expect(quarters.series).toMatchObject([{ freq: 'Q', readings: [{ period: '2020-Q1' }, { period: '2020-Q2' }] }]);
    const days = decode(of(['2021-01-01', '2021-03-01', '2021-05-01'], 'bi-monthly'));
    expect(days.questions).toMatchObject([{ about: 'freq', blocking: false }]);
    expect(days.series[0]?.freq).toBeNull();
    expect(days.warnings.map(({ name }) => name)).not.toContain('GapsInTime');
  });

  it('finds unit and adjustment among the dimensions', () => {
    const dimensions = { measure: 'level', UNIT_MEASURE: 'PC', S_ADJ: 'SCA' };
    const file = decode(
      answer([
        { ...doc, dimensions },
        { ...doc, series_code: 'X', dimensions: {} },
      ]),
    );
    expect(file.series.map(({ unit, adjustment }) => [unit, adjustment])).toEqual([
      ['PC', 'Y'],
      [null, null],
    ]);
  });

  it.each([
    [
      'an error',
      { _meta: {}, errors: [{ message: 'Dataset not found' }], series: { docs: [] } },
      { name: 'FeedSourceError', path: 'errors' },
    ],
    ['an error without series', { _meta: {}, message: 'Not found' }, { name: 'FeedSourceError', path: 'message' }],
    ['no series', answer([]), { name: 'FeedSourceError', path: 'series.docs' }],
    ['series without figures', answer([{ series_code: 'M.ID' }]), { name: 'FeedSourceError', path: 'series.docs[0]' }],
    [
      'lists of different length',
      answer([{ ...doc, value: [1] }]),
      { name: 'FeedSchemaError', path: 'series.docs[0].value' },
    ],
    [
      'first days of different length',
      answer([{ ...doc, period_start_day: ['2021-03-01'] }]),
      { name: 'FeedSchemaError', path: 'series.docs[0].period_start_day' },
    ],
    [
      'first days of other years',
      answer([{ ...doc, period_start_day: ['2021-03-01', '1921-04-01', '2021-05-01'] }]),
      { name: 'FeedSchemaError', path: 'series.docs[0].period_start_day[1]' },
    ],
    [
      'flags of different length',
      answer([{ ...doc, observations_attributes: [['OBS_STATUS', ['A']]] }]),
      { name: 'FeedSchemaError', path: 'series.docs[0].observations_attributes' },
    ],
    [
      'two values of one month',
      answer([{ ...doc, period: ['2021-03', '2021-03', '2021-05'], value: [1, 2, 3] }]),
      { name: 'FeedSemanticError' },
    ],
  ])('refuses %s', (_, input, error) => {
    expect(isDbnomics(input)).toBe(true);
    const outcome = outcomeOf(() => decode(input));
    expect(outcome).toMatchObject({ ok: false, error });
  });

  it('survives any change to its samples', () => {
    const seen = { read: 0, refused: 0 };
    const samples = [
      sample('dbnomics/IMF-WEO-2023-04-NZL-one-obs-multi-dataset-shape.json'),
      JSON.parse(JSON.stringify(answer([doc]))),
    ];
    checkMutations(samples, decode, ({ ok }) => (seen[ok ? 'read' : 'refused'] += 1));
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(0);
  });
});
