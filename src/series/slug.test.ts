import { expect, it } from 'vitest';
import { shortSlug, slug } from './slug';

it.each([
  ['PMI Manufaktur (S&P Global)', 'pmi-manufaktur-s-p-global'],
  ['  Café ﬁ²  ', 'cafe-fi2'],
  ['工業', ''],
])('%j is %j', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

it('ends no short one with a hyphen', () => {
  expect(shortSlug('satu dua tiga', 9)).toBe('satu-dua');
  expect(shortSlug('satu dua', 40)).toBe('satu-dua');
});
