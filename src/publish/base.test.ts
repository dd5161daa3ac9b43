import { expect, it } from 'vitest';
import { siteBase, siteFolder } from './base';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['/pendopo/', '/pendopo/'],
  ['pendopo', '/pendopo/'],
  ['/a/b.c', '/a/b.c/'],
])('reads %j as %s', (given, base) => {
  expect(siteBase(given === undefined ? {} : { PENDOPO_BASE: given })).toBe(base);
});

it.each(['https://example.org/', '/a b/', '/a?b', '/a//b/', '/a/#', 'a\\b'])('refuses %j', (given) => {
  expect(() => siteBase({ PENDOPO_BASE: given })).toThrow(RangeError);
});

it('builds into dist unless told otherwise', () => {
  expect(siteFolder({})).toBe('dist');
  expect(siteFolder({ PENDOPO_DIST: '' })).toBe('dist');
  expect(siteFolder({ PENDOPO_DIST: 'test-results/site' })).toBe('test-results/site');
});
