import { expect, it } from 'vitest';

import { distanceOf, readDistance, unmeasured } from './readDistance';

it.each([
  ['8', 8],
  [' 2,5 ', 2.5],
  ['12.25', 12.25],
  ['0', undefined],
  ['-3', undefined],
  ['delapan', undefined],
  ['', undefined],
])('reads %o as %o', (text, value) => {
  expect(readDistance(text)).toBe(value);
});

it('is known once both sides of the room are', () => {
  expect(distanceOf(unmeasured)).toBeUndefined();
  expect(distanceOf({ seat: '10', screen: '' })).toBeUndefined();
  expect(distanceOf({ seat: '10', screen: '2,5' })).toBe(4);
});
