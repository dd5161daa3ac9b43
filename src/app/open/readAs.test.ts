import { expect, it } from 'vitest';

import { dateReadAs, numberReadAs } from './readAs';

it.each([
  ['1.234', 'indonesian', 'id', '1234'],
  ['1.234', 'international', 'id', '1,234'],
  ['1.234', 'international', 'en', '1.234'],
  ['1.234.567,8', 'indonesian', 'en', '1234567.8'],
  ['\u22121,5', 'indonesian', 'id', '-1,5'],
  ['1,2,3', 'indonesian', 'id', undefined],
  ['n/a', 'international', 'id', undefined],
] as const)('reads %s in %s style, for a reader of %s, as %s', (cell, style, language, said) => {
  expect(numberReadAs(cell, style, language)).toBe(said);
});

it.each([
  ['03/04/2021', 'day-first', '3 April 2021'],
  ['03/04/2021', 'month-first', '4 Maret 2021'],
  ['31/04/2021', 'day-first', undefined],
  ['2021-04-03', 'day-first', undefined],
] as const)('reads %s with %s as %s', (cell, order, said) => {
  expect(dateReadAs(cell, order, 'id')).toBe(said);
});
