import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOfJson } from './jsonText';

function shapeOf(text: string) {
  return shapeOfJson(new TextEncoder().encode(text));
}

function depthOf(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  return 1 + Math.max(0, ...Object.values(data).map(depthOf));
}

describe('shapeOfJson', () => {
  it.each([
    ['1', 0, true],
    ['[]', 1, true],
    ['{"a":[1,{"b":[]}]}', 4, true],
    ['"[[[["', 0, true],
    [String.raw`{"a":"\"[[[[\\"}`, 1, true],
    ['[[[', 3, false],
    [']', 0, false],
    ['][', 0, false],
    ['["unfinished [[[', 1, false],
  ])('%s', (text, depth, balanced) => {
    expect(shapeOf(text)).toEqual({ depth, balanced });
  });

  it('agrees with the parsed data', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(shapeOf(JSON.stringify(data))).toEqual({ depth: depthOf(data), balanced: true });
      }),
    );
  });

  it('measures two million brackets without recursion', () => {
    const levels = 1_000_000;
    expect(shapeOf(`${'['.repeat(levels)}${']'.repeat(levels)}`)).toEqual({ depth: levels, balanced: true });
  });
});
