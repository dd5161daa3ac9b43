import { expect, it } from 'vitest';
import { parsePeriod } from '@/series/period';
import { compareInTime, placeInTime } from './rowOrder';

it('sorts by period, then by publication, unknown and vague dates first', () => {
  const rows = [
    ['2021-05', '2021-06-30'],
    ['2021-05', '2021-07-01'],
    ['2021-04', '2021-08-01'],
    ['2021-05', '2021-06'],
    ['2021-05', null],
    ['none', null],
    ['none', null],
  ] as const;
  const places = rows.map((row) => ({ row, ...placeInTime(parsePeriod(row[0]), row[1]) }));
  expect(places.toSorted(compareInTime).map(({ row }) => row)).toEqual([
    ['none', null],
    ['none', null],
    ['2021-04', '2021-08-01'],
    ['2021-05', null],
    ['2021-05', '2021-06'],
    ['2021-05', '2021-06-30'],
    ['2021-05', '2021-07-01'],
  ]);
});
