import { describe, expect, it } from 'vitest';
import { checkMutations, expectedFigures, figuresOf, rounded, sample } from '@tests/fixtures/formats/decodedFigures';
import type { Answers } from './question';
import { outcomeOf } from './refusal';
import { decodeSdmxJson, isSdmxJson } from './sdmxJson';

const decode = (input: unknown, answers: Answers = {}) => decodeSdmxJson(input, answers);

/** Expected sums have six decimals. */
function toSixth<T extends { readonly sum: number }>(figures: T): T {
  return { ...figures, sum: Number(figures.sum.toFixed(6)) };
}

const geo = {
  id: 'REF_AREA',
  name: 'Area',
  values: [
    { id: 'ID', name: 'Indonesia' },
    { id: 'MY', name: 'Malaysia' },
  ],
};

function time(...ids: readonly string[]): object {
  return { id: 'TIME_PERIOD', roles: ['TIME_PERIOD'], values: ids.map((id) => ({ id })) };
}

const status = { id: 'OBS_STATUS', values: [{ id: 'A' }, { id: 'B; E' }, null] };

/** A message with series of two places, changed as a test needs it. */
function message(dataSets: readonly object[], structure: object = {}): Record<string, unknown> {
  return {
    meta: { prepared: '2026-01-05T10:00:00Z', sender: { id: 'XY' } },
    data: {
      dataSets,
      structures: [
        {
          name: 'Prices',
          dimensions: { dataSet: [], series: [geo], observation: [time('2021-01', '2021-02')] },
          attributes: { series: [], observation: [status] },
          ...structure,
        },
      ],
    },
  };
}

function series(observations: object, more: object = {}): object {
  return { structure: 0, action: 'Information', series: { 0: { observations } }, ...more };
}

function refusal(input: unknown) {
  const outcome = outcomeOf(() => decode(input));
  return outcome.ok ? 'read' : outcome.error;
}

function valuesOf(input: unknown, answers: Answers = {}) {
  return decode(input, answers).series.map(({ readings }) => readings.map(({ period, value }) => [period, value]));
}

describe('SDMX-JSON', () => {
  it('tells a confidential figure from a missing one', () => {
    const conf = { id: 'CONF_STATUS', values: [{ id: 'F' }, { id: 'C' }] };
    const input = message([series({ 0: [1, 0, 0], 1: [null, 2, 1] })], {
      attributes: { series: [], observation: [status, conf] },
    });
    const [first] = decode(input).series;
    expect(first?.readings.map(({ statuses, statusRaw }) => [statuses.join(''), statusRaw])).toEqual([
      ['A', 'A'],
      ['Q', 'C'],
    ]);
  });

  it.each(['3.0', '9.1'])('refuses version %s, which nobody knows', (version) => {
    const schema = `https://json.sdmx.org/${version}/sdmx-json-data-schema.json`;
    const input = message([series({ 0: [1] })]);
    expect(refusal({ ...input, meta: { ...Object(input['meta']), schema } })).toMatchObject({
      name: 'FeedVersionError',
      path: 'meta.schema',
    });
  });

  it('reads months that end the quarters which are stated, and says where they contradict them', () => {
    const quarterly = (...times: readonly string[]) =>
      message([series({ 0: [1], 1: [2] })], {
        dimensions: { dataSet: [{ id: 'FREQ', values: [{ id: 'Q' }] }], series: [geo], observation: [time(...times)] },
      });
    expect(valuesOf(quarterly('2021-03', '2021-06'))).toEqual([
      [
        ['2021-Q1', 1],
        ['2021-Q2', 2],
      ],
    ]);
    expect(decode(quarterly('2021-03', '2021-06')).warnings.map(({ name }) => name)).toEqual(['UnitUnknown']);
    expect(valuesOf(quarterly('2021-02', '2021-03'))).toEqual([
      [
        ['2021-02', 1],
        ['2021-03', 2],
      ],
    ]);
    expect(decode(quarterly('2021-02', '2021-03')).warnings).toContainEqual({
      name: 'FrequencyDiffers',
      values: { stated: 'Q', freq: 'M' },
    });
  });

  it('takes the only value of an attribute of dimensions that have one', () => {
    const unit = (dimensions: readonly string[], ...ids: readonly string[]) => {
      const attribute = { id: 'UNIT_MEASURE', relationship: { dimensions }, values: ids.map((id) => ({ id })) };
      const structure = {
        dimensions: {
          dataSet: [],
          series: [{ id: 'MEASURE', values: [{ id: 'V' }] }, geo],
          observation: [time('2021')],
        },
        attributes: { series: [attribute], observation: [] },
      };
      const input = message([{ series: { '0:0': { attributes: [null], observations: { 0: [1] } } } }], structure);
      return decode(input).series[0]?.unit;
    };
    expect(unit(['MEASURE'], 'PT')).toBe('PT');
    expect(unit(['MEASURE'], 'PT', 'IX')).toBeNull();
    expect(unit(['MEASURE', 'REF_AREA'], 'PT')).toBeNull();
    expect(unit([], 'PT')).toBeNull();
  });

  it('reads SDMX 2.0 half-years where these are stated', () => {
    const halves = (freq: string) =>
      message([series({ 0: [1], 1: [2] })], {
        dimensions: {
          series: [geo],
          observation: [time('2020-B1', '2020-B2')],
          dataSet: [{ id: 'FREQ', values: [{ id: freq }] }],
        },
      });
    expect(valuesOf(halves('H'))).toEqual([
      [
        ['2020-S1', 1],
        ['2020-S2', 2],
      ],
    ]);
    expect(valuesOf(halves('A'))).toEqual([
      [
        [null, 1],
        [null, 2],
      ],
    ]);
  });

  it.each(expectedFigures('sdmx-json'))('%s gives its figures', (name, expected) => {
    const input = sample(`sdmx-json/${name}`);
    expect(isSdmxJson(input)).toBe(true);
    const { series: read } = decode(input);
    expect(read.map(figuresOf).map(toSixth)).toEqual(
      expected.map(({ n, missing, first, last, sum }) => toSixth({ n, missing, first, last, sum: rounded(sum) })),
    );
    const keys = read.map(({ key }) => Object.fromEntries(key.map(({ dimension, value }) => [dimension, value])));
    expect(keys).toEqual(expected.map((each) => Reflect.get(each, 'key')));
    const flags = read.map(({ readings }) => readings.findLast(({ value }) => value !== null)?.statusRaw);
    expect(flags).toEqual(expected.map((each) => Reflect.get(each, 'flag')));
  });

  it.each([
    ['ecb-EXR-flat-draft-cts.json', 'SDMX-JSON 1.0 draft', { freq: 'D', unitMult: 0 }],
    ['oecd-QNA-quarterly-draft.json', 'SDMX-JSON 1.0 draft', { freq: 'Q', unit: 'Australian Dollar', unitMult: 6, base: '2010' }],
    ['twg-v1.0-exr-cross-section.json', 'SDMX-JSON 1.0', { freq: 'D', label: 'New Zealand dollar' }],
    ['twg-v2.1-agri.json', 'SDMX-JSON 2.1', { freq: 'A', unit: 'Tones', unitMult: 3, decimals: 1, base: '2010=100' }],
  ])('%s: unit, multiplier, frequency', (name, dialect, first) => {
    const file = decode(sample(`sdmx-json/${name}`));
    expect(file.dialect).toBe(dialect);
    expect(file.series[0]).toMatchObject(first);
    // When it was prepared is when it was asked for.
    expect(file.updated).toBeNull();
  }); // prettier-ignore

  it('leaves out what is to be deleted and keeps a flag behind its list as nobody’s', () => {
    const file = decode(sample('sdmx-json/twg-v2.1-exr-action-delete.json'));
    expect(file.warnings).toContainEqual({ name: 'ActionDelete', values: { count: 1 } });
    expect(file.warnings).toContainEqual({ name: 'StatusUnknown', values: { flag: '1', count: 2 } });
    expect(file.series[0]?.readings[0]).toMatchObject({ statuses: [], statusRaw: '1' });
  });

  it('says that a message has no time', () => {
    const file = decode(sample('sdmx-json/oecd-PART2-alldimensions-draft.json'));
    expect(file.warnings).toContainEqual({ name: 'TimeUnknown', values: {} });
    expect(file.series[0]).toMatchObject({ freq: null, readings: [{ time: '', period: null }] });
    expect(file.questions).toEqual([]);
  });

  it('tells missing numbers from absent observations and reads flags', () => {
    const structure = { dimensions: { series: [geo], observation: [time('2021-01', '2021-02', '2021-03', '2021-04', '2021-05', '2021-06')] } };
    const file = decode(message([series({ 0: [1.5, 1], 1: ['NaN', 0], 2: [null], 3: [], 5: ['7.25', 2] })], structure));
    expect(file.series[0]?.readings.map(({ period, value, statuses }) => [period, value, statuses.join('')])).toEqual([
      ['2021-01', 1.5, 'BE'], ['2021-02', null, 'A'], ['2021-03', null, 'M'], ['2021-04', null, 'M'], ['2021-06', 7.25, 'A'],
    ]);
    expect(file.warnings).toContainEqual({ name: 'GapsInTime', values: { count: 1, first: '2021-05' } });
  }); // prettier-ignore

  it('takes left out attributes for their default and values where there is no list', () => {
    const attributes = {
      dataSet: [{ id: 'UNIT_MULT', default: '3', values: [{ id: '3' }, { id: '6' }] }],
      series: [{ id: 'UNIT_MEASURE', values: [{ id: 'IDR', name: 'Rupiah' }] }, { id: 'DECIMALS' }],
      observation: [{ ...status, default: 'A' }],
    };
    const one = { attributes: [0, 2], observations: { 0: [1] } };
    const file = decode(
      message([{ structure: 0, series: { 0: one, 1: { observations: { 0: [2] } } } }], { attributes }),
    );
    expect(file.series).toMatchObject([
      { unit: 'Rupiah', unitMult: 3, decimals: 2, readings: [{ statuses: ['A'], statusRaw: 'A' }] },
      { unit: null, unitMult: 3, decimals: null },
    ]);
    const other = decode(message([{ structure: 0, attributes: [1], series: { 0: one } }], { attributes }));
    expect(other.series[0]?.unitMult).toBe(6);
  });

  it.each([
    ['Millions', 'Rupiah', { unit: 'Rupiah', unitMult: 6 }],
    ['_Z', 'Rupiah', { unit: 'Rupiah', unitMult: 0 }],
    [null, 'Thousands', { unit: null, unitMult: 3 }],
    ['6', 'Millions of rupiah', { unit: 'rupiah', unitMult: 6 }],
    ['dozens', 'Rupiah', { unit: 'Rupiah', unitMult: 0 }],
  ])('reads the multiplier %s of %s', (multiplier, unit, expected) => {
    const attributes = { series: [{ id: 'UNIT_MULT' }, { id: 'UNIT_MEASURE' }] };
    const one = { attributes: [multiplier, unit], observations: { 0: [1] } };
    const file = decode(message([{ structure: 0, series: { 0: one } }], { attributes }));
    expect(file.series[0]).toMatchObject(expected);
    const unknown = file.warnings.filter(({ name }) => name === 'MultiplierUnknown');
    expect(unknown.map(({ values }) => values['what'])).toEqual(multiplier === 'dozens' ? ['dozens'] : []);
  });

  it('does not take a place behind the list of multipliers for a power', () => {
    const attributes = { series: [{ id: 'UNIT_MULT', values: [{ id: '3' }] }] };
    const one = { attributes: [5], observations: { 0: [1] } };
    const file = decode(message([{ structure: 0, series: { 0: one } }], { attributes }));
    expect(file.series[0]?.unitMult).toBe(0);
    expect(file.warnings).toContainEqual({ name: 'MultiplierUnknown', values: { what: 'UNIT_MULT[5]' } });
  });

  it('takes the scale in which the IMF prints its figures for no multiplier, and says so', () => {
    const scale = (id: string) => {
      const attributes = { series: [{ id: 'SCALE', values: [{ id }] }] };
      const one = { attributes: [0], observations: { 0: [227_621_917] } };
      return decode(message([{ structure: 0, series: { 0: one } }], { attributes }));
    };
    expect(scale('6').series[0]?.unitMult).toBe(0);
    expect(scale('6').warnings).toContainEqual({ name: 'MultiplierUnknown', values: { what: 'SCALE: 6' } });
    expect(scale('0').warnings.map(({ name }) => name)).not.toContain('MultiplierUnknown');
  });

  it('is incomplete where the service says of errors beside its data', () => {
    const one = { observations: { 0: [1] } };
    const whole = message([{ structure: 0, series: { 0: one } }]);
    const file = decode({ ...whole, errors: [{ code: 500, title: 'One part is missing' }] });
    expect(file.complete).toBe(false);
    expect(file.warnings).toContainEqual({
      name: 'PartsLeftOut',
      values: { names: 'One part is missing' },
      path: 'errors',
    });
    expect(decode(whole).complete).toBe(true);
  });

  const multiplier = { id: 'UNIT_MULT', values: [{ id: '6' }, { id: '9' }, { id: 'MIO', name: 'Millions' }] };
  const ofObservation = { attributes: { observation: [multiplier] } };

  it.each([
    ['multiplier', multiplier, 'changes its multiplier from 6 to 9 at 2021-02'],
    [
      'unit',
      { id: 'UNIT_MEASURE', values: [{ id: 'IDR' }, { id: 'USD' }] },
      'changes its unit from IDR to USD at 2021-02',
    ],
    [
      'base',
      { id: 'BASE_PER', values: [{ id: '2010' }, { id: '2015' }] },
      'changes its base from 2010 to 2015 at 2021-02',
    ],
    [
      'adjustment',
      { id: 'ADJUSTMENT', values: [{ id: 'N' }, { id: 'S' }] },
      'changes its adjustment from N to S at 2021-02',
    ],
  ])('refuses a series whose %s changes', (_, attribute, detail) => {
    const input = message([series({ 0: [3800, 0], 1: [4.1, 1] })], { attributes: { observation: [attribute] } });
    expect(refusal(input)).toEqual({ name: 'FeedSemanticError', detail, path: 'series[REF_AREA=ID]' });
  });

  it.each([
    ['says the same in words', { 0: [3800, 0], 1: [4100, 2] }],
    ['says nothing', { 0: [3800, 0], 1: [4100] }],
    ['has no number', { 0: [3800, 0], 1: [null, 1] }],
  ])('reads a series where an observation %s', (_, observations) => {
    expect(decode(message([series(observations)], ofObservation)).series[0]?.unitMult).toBe(6);
  });

  it('takes the multiplier from the data set whose figures stay', () => {
    const before = series({ 0: [3800, 0], 1: [3900, 0] });
    const replaced = (observations: object) => [before, series(observations, { action: 'Replace' })];
    expect(decode(message(replaced({ 0: [3.8, 1], 1: [3.9, 1] }), ofObservation)).series[0]?.unitMult).toBe(9);
    expect(decode(message(replaced({ 0: [3810], 1: [3910] }), ofObservation)).series[0]?.unitMult).toBe(6);
    expect(refusal(message(replaced({ 0: [3.8, 1] }), ofObservation))).toMatchObject({ name: 'FeedSemanticError' });
  });

  it('gives the attributes of groups to the series in them', () => {
    const attributes = { dimensionGroup: [{ id: 'UNIT', values: [{ id: 'T' }, { id: 'KG' }] }], observation: [] };
    const all = { 0: { observations: { 0: [1] } }, 1: { observations: { 0: [2] } } };
    const file = decode(message([{ structure: 0, dimensionGroupAttributes: { '0:': [0], '1:': [1] }, series: all }], { attributes }));
    expect(file.series.map(({ unit }) => unit)).toEqual(['T', 'KG']);
    // Keys of the series' dimensions alone.
    const dimensions = { dataSet: [{ id: 'FREQ', values: [{ id: 'M' }] }], series: [geo], observation: [time('2021-01')] };
    const imf = decode(message([{ structure: 0, dimensionGroupAttributes: { '1': [1] }, series: all }], { attributes, dimensions }));
    expect(imf.series.map(({ unit, freq }) => [unit, freq])).toEqual([[null, 'M'], ['KG', 'M']]);
  }); // prettier-ignore

  it('makes a series of each measure', () => {
    const measures = { observation: [{ id: 'OBS_VALUE' }, { id: 'TURNOVER', name: 'Turnover' }] };
    const file = decode(message([series({ 0: [1, 10, 1], 1: [2] })], { measures }));
    expect(file.series.map(({ key, readings }) => [key.at(-1)?.value, readings.map(({ value }) => value)])).toEqual([
      ['OBS_VALUE', [1, 2]],
      ['TURNOVER', [10]],
    ]);
    expect(file.series[0]?.readings[0]?.statuses).toEqual(['B', 'E']);
  });

  it('joins the data sets of a message, the later one where it says so', () => {
    expect(valuesOf(message([series({ 0: [1] }), series({ 1: [2] })]))).toEqual([[['2021-01', 1], ['2021-02', 2]]]);
    expect(refusal(message([series({ 0: [1] }), series({ 0: [2] })]))).toMatchObject({ name: 'FeedSemanticError', path: 'series[REF_AREA=ID]' });
    expect(valuesOf(message([series({ 0: [1] }), series({ 0: [2] }, { action: 'Replace' })]))).toEqual([[['2021-01', 2]]]);
    expect(valuesOf(message([series({ 0: [1] }), series({ 0: [] }, { action: 'Merge' })]))).toEqual([[['2021-01', 1]]]);
  }); // prettier-ignore

  it('takes data sets of several days for vintages', () => {
    const old = series({ 0: [1] }, { validFrom: '2021-02-10T00:00:00+01:00', action: 'Replace' });
    const file = decode(message([series({ 0: [1.2] }, { validFrom: '2021-03-10', action: 'Replace' }), old]));
    expect(file.series[0]?.readings.map(({ vintage, value }) => [vintage, value])).toEqual([['2021-02-10', 1], ['2021-03-10', 1.2]]);
    expect(file.warnings).toContainEqual({ name: 'SeveralVintages', values: { vintages: 2 } });
  }); // prettier-ignore

  it('mends the order of times, reads them under `value`, and days as the period that is stated', () => {
    const dimensions = {
      series: [{ id: 'FREQUENCY', values: [{ id: 'Q' }] }],
      observation: [{ id: 'TIME_PERIOD', values: [{ value: '2021-04-01' }, { value: '2021-01-01' }] }],
    };
    const file = decode(message([series({ 0: [2], 1: [1] })], { dimensions }));
    expect(file.series[0]).toMatchObject({ freq: 'Q', readings: [{ period: '2021-Q1', value: 1 }, { period: '2021-Q2' }] });
    expect(file.warnings).toContainEqual({ name: 'OrderMended', values: { what: 'TIME_PERIOD' }, path: 'data.structures[0].dimensions' });
  }); // prettier-ignore

  it('asks which of two dimensions is time', () => {
    const dimensions = { series: [{ id: 'COHORT', values: [{ id: '1990' }, { id: '2000' }] }], observation: [{ id: 'SURVEY', values: [{ id: '2020' }, { id: '2021' }] }] };
    const file = decode(message([series({ 0: [1], 1: [2] })], { dimensions }));
    expect(file).toMatchObject({ series: [], questions: [{ about: 'time', options: ['COHORT', 'SURVEY'], blocking: true }] });
    expect(valuesOf(message([series({ 0: [1], 1: [2] })], { dimensions }), { time: 'SURVEY' })).toEqual([[['2020', 1], ['2021', 2]]]);
  }); // prettier-ignore

  it('lets only another data set say otherwise', () => {
    const dimensions = { series: [{ id: 'X', values: [{ id: 'x' }] }], observation: [{ id: 'TIME_PERIOD', values: [{ id: '2021' }, { id: '2021' }] }] };
    expect(refusal(message([series({ 0: [1], 1: [2] }, { action: 'Replace' })], { dimensions }))).toMatchObject({ name: 'FeedSemanticError' });
  }); // prettier-ignore

  it.each([
    ['keys with another number of parts', sample('sdmx-json/pysdmx-one-line-MALFORMED-key-length.json'), 'data.dataSets[0].observations["0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0"]'],
    ['a key behind the end of its list', message([series({ 9: [1] })]), 'data.dataSets[0].series["0"].observations["9"]'],
    ['a key of a series that is none', message([{ series: { x: { observations: {} } } }]), 'data.dataSets[0].series["x"]'],
    ['observations without their series', message([{ observations: { 0: [1] } }]), 'data.dataSets[0].observations'],
    ['an observation that is no list', message([series({ 0: 1 })]), 'data.dataSets[0].series["0"].observations["0"]'],
    ['a structure that is not there', message([series({}, { structure: 3 })]), 'data.dataSets[0].structure'],
    ['a dimension without values', message([series({})], { dimensions: { series: [{ id: 'X' }] } }), 'data.structures[0].dimensions.series[0].values'],
    ['a value without an id', message([series({ 0: [1] })], { dimensions: { series: [{ id: 'X', values: [null] }], observation: [] } }), 'data.structures[0].dimensions.series[0].values[0]'],
    ['a structure without dimensions', message([series({})], { dimensions: null }), 'data.structures[0].dimensions'],
  ])('refuses %s', (_, input, path) => {
    expect(refusal(input)).toMatchObject({ name: 'FeedSchemaError', path });
  }); // prettier-ignore

  it('tells the source’s own answer from data', () => {
    const errors = { meta: { prepared: 'x' }, errors: [{ code: 404, title: 'No data' }] };
    expect(isSdmxJson(errors)).toBe(true);
    expect(refusal(errors)).toEqual({ name: 'FeedSourceError', detail: 'is the source\'s answer without data: "No data"', path: 'errors[0]' });
    expect(refusal(message([]))).toMatchObject({ name: 'FeedSourceError' });
    expect(refusal(message([series({})]))).toMatchObject({ name: 'FeedSourceError' });
  }); // prettier-ignore

  it('refuses or reads whatever a sample is changed into', () => {
    const samples = ['ecb-EXR-xs-draft-cts.json', 'twg-v2.1-agri.json', 'twg-v2.1-exr-action-delete.json', 'oecd-QNA-quarterly-draft.json'];
    checkMutations(samples.map((name) => sample(`sdmx-json/${name}`)), decode, (outcome) => {
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
      expect(outcome.ok || outcome.error.detail !== '').toBe(true);
    });
  }); // prettier-ignore
});
