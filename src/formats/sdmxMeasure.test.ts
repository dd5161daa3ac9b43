import { expect, it } from 'vitest';
import { decodeSdmxJson } from './sdmxJson';

/** A message of one series of two years with these measures. */
function message(measures: readonly object[], observations: object): object {
  const dimensions = {
    dataSet: [],
    series: [{ id: 'GEO', values: [{ id: 'ID' }] }],
    observation: [{ id: 'TIME_PERIOD', roles: ['TIME_PERIOD'], values: [{ id: '2020' }, { id: '2021' }] }],
  };
  return {
    meta: { prepared: '2026-01-05T10:00:00Z' },
    data: {
      dataSets: [{ structure: 0, series: { '0': { observations } } }],
      structures: [{ dimensions, measures: { observation: measures }, attributes: { series: [], observation: [] } }],
    },
  };
}

function valuesOf(input: object) {
  return decodeSdmxJson(input, {}).series.map(({ readings }) => readings.map(({ value }) => value));
}

function unreadIn(input: object) {
  return decodeSdmxJson(input, {}).warnings.filter(({ name }) => name === 'ValueUnreadable');
}

const coded = { id: 'OBS_VALUE', values: [{ id: '10', name: 'ten' }, { value: 20.5 }] };

it('reads observations of a coded measure through its list', () => {
  const input = message([coded], { 0: [1], 1: [0] });
  expect(valuesOf(input)).toEqual([[20.5, 10]]);
  expect(unreadIn(input)).toEqual([]);
});

it('leaves a missing observation of a coded measure missing', () => {
  expect(valuesOf(message([coded], { 0: [null], 1: [0] }))).toEqual([[null, 10]]);
});

it.each([
  ['a code that is no number', 0, 'AAA'],
  ['a place behind the end of the list', 7, 'OBS_VALUE[7]'],
])('tells %s', (_, place, example) => {
  const input = message([{ id: 'OBS_VALUE', values: [{ id: 'AAA' }, { id: '2' }] }], { 0: [place], 1: [1] });
  expect(valuesOf(input)).toEqual([[null, 2]]);
  expect(unreadIn(input)).toEqual([{ name: 'ValueUnreadable', values: { count: 1, example } }]);
});

it.each([[undefined], [[]]])('reads figures of a measure without codes: %j', (values) => {
  expect(valuesOf(message([{ id: 'OBS_VALUE', values }], { 0: [1], 1: [0] }))).toEqual([[1, 0]]);
});

it('reads a coded measure beside one of figures', () => {
  const measures = [{ id: 'RATING', values: [{ id: 'AAA' }, { id: '3' }] }, { id: 'OBS_VALUE' }];
  expect(valuesOf(message(measures, { 0: [1, 5.5], 1: [0, 6.5] }))).toEqual([
    [3, null],
    [5.5, 6.5],
  ]);
});
