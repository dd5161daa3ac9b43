import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfString } from './jsonString';

/** Texts of the letters that decide where a string ends, and one that does not. */
const tricky = fc.string({ unit: fc.constantFrom('"', '\\', 'a') });

it('finds the mark that ends a string, whatever the string holds and whatever follows', () => {
  fc.assert(
    fc.property(fc.oneof(tricky, fc.string()), tricky, (said, rest) => {
      const string = JSON.stringify(said);
      expect(endOfString(`[${string}${rest}`, 1)).toBe(string.length);
    }),
  );
});

it.each(['"', '"abc', String.raw`"\"`, String.raw`"\\\"`])(
  'gives the end of the text where %s does not end',
  (text) => {
    expect(endOfString(text, 0)).toBe(text.length);
  },
);
