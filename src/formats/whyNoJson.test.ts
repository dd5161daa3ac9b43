import { describe, expect, it } from 'vitest';
import { whyNoJson } from './whyNoJson';

describe('why a text is no JSON', () => {
  it.each([
    ['{"value":[1.0,NaN]}', 'NaN', 15],
    ['{"NaN":"NaN","value":[-Infinity,NaN]}', '-Infinity', 23],
    ['[1,\nInfinity]', 'Infinity', 5],
  ])('names the number in %s that JSON does not know, and its place', (text, word, place) => {
    expect(whyNoJson(text)).toEqual({
      detail: `is not JSON: it has ${word}, which JSON does not know; write null where there is no number`,
      path: `character ${place}`,
    });
  });

  it('blames no such number where that is not the fault', () => {
    for (const text of ['{"a":"NaN",}', '[NaN,}', '[NaNs]', '[Name]', '[1--2]']) {
      expect(whyNoJson(text)).toEqual({ detail: 'is not JSON' });
    }
    expect(whyNoJson('[NaN').detail).toContain('cut off');
  });
});
