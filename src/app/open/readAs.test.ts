import { expect, it } from 'vitest';

import { dateReadAs, numberReadAs } from './readAs';

it('says what a cell means in each style, with the reader’s decimal mark', () => {
  expect(numberReadAs('1.234', 'indonesian', 'id')).toBe('1234');
  expect(numberReadAs('1.234', 'international', 'id')).toBe('1,234');
  expect(numberReadAs('1.234', 'international', 'en')).toBe('1.234');
  expect(numberReadAs('1.234.567,8', 'indonesian', 'en')).toBe('1234567.8');
  expect(numberReadAs('\u22121,5', 'indonesian', 'id')).toBe('-1,5');
  expect(numberReadAs('1,2,3', 'indonesian', 'id')).toBeUndefined();
  expect(numberReadAs('n/a', 'international', 'id')).toBeUndefined();
});

it.each([
  ['03/04/2021', 'day-first', '3 April 2021'],
  ['03/04/2021', 'month-first', '4 Maret 2021'],
  ['31/04/2021', 'day-first', undefined],
  ['2021-04-03', 'day-first', undefined],
] as const)('reads %s with %s as %s', (cell, order, said) => {
  expect(dateReadAs(cell, order, 'id')).toBe(said);
});
