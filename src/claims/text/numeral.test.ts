import { expect, it } from 'vitest';
import { readNumeral } from './numeral';

it.each([
  ['54,6', 'id', { digits: '54.6', decimals: 1 }],
  ['13.184', 'id', { digits: '13184', decimals: 0 }],
  ['3.823.256', 'id', { digits: '3823256', decimals: 0 }],
  ['1.234,50', 'id', { digits: '1234.50', decimals: 2 }],
  // A point that cannot group is a decimal one, and the other way round.
  ['54.6', 'id', { digits: '54.6', decimals: 1 }],
  ['0.123', 'id', { digits: '0.123', decimals: 3 }],
  ['1,234.5', 'id', { digits: '1234.5', decimals: 1 }],
  ['54.6', 'en', { digits: '54.6', decimals: 1 }],
  ['13,184', 'en', { digits: '13184', decimals: 0 }],
  ['13.184', 'en', { digits: '13.184', decimals: 3 }],
  ['54,6', 'en', { digits: '54.6', decimals: 1 }],
  ['13,184', 'id', { digits: '13.184', decimals: 3 }],
] as const)('%s in %s', (text, language, numeral) => {
  expect(readNumeral(text, language)).toEqual(numeral);
});

it.each(['1.2.3', '14.05.2020', '1,2,3', '1.234,5,6', '12345678901234567'])('%s is no number', (text) => {
  expect(readNumeral(text, 'id')).toBeUndefined();
  expect(readNumeral(text, 'en')).toBeUndefined();
});
