import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from './plainText';

/** Any UTF-16 units, halves of pairs among them, dense in the ranges where hidden characters live. */
const unit = fc.oneof(
  fc.nat(0xffff),
  fc.nat(0xff),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0x300, max: 0x36f }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);
const anyUnits = fc.array(unit).map((units) => String.fromCharCode(...units));

describe('plainText', () => {
  it.each([
    ['PMI 54,6 pada April 2021', 'PMI 54,6 pada April 2021'],
    ['“Bangga” – Rp11,6 triliun, 4,72\u00A0%', '“Bangga” – Rp11,6 triliun, 4,72\u00A0%'],
    ['Café, naïve, e\u0301, မြန်မာ, ประเทศไทย, 日本, 🇮🇩', 'Café, naïve, e\u0301, မြန်မာ, ประเทศไทย, 日本, 🇮🇩'],
    ['\u0600\u0661', '\u0600\u0661'],
  ])('keeps ordinary text: %s', (text, kept) => {
    expect(plainText(text)).toBe(kept);
  });

  it.each([
    ['NUL and other C0', 'a\u0000b\u0008c\u001Bd', 'abcd'],
    ['C1', 'a\u0080b\u009Fc', 'abc'],
    ['bidirectional controls', 'a\u202Eb\u2066c\u2069d\u200Ee\u061Cf', 'abcdef'],
    ['zero width', 'a\u200Bb\u200Cc\u200Dd\u2060e\uFEFFf\u00ADg', 'abcdefg'],
    ['tag characters', 'a\u{E0041}\u{E007F}b\u{E0100}c', 'abc'],
    ['fillers that look blank', '\u3164\u115F\uFFA0', ''],
    ['noncharacters', 'a\uFFFEb\u{1FFFF}c', 'abc'],
    ['line breaks', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['outer spaces', '  \u00A0a b ', 'a b'],
    ['a lone surrogate', 'a\uD800b', 'a\uFFFDb'],
    ['a tower of marks', `e${'\u0301'.repeat(40)}x`, `e${'\u0301'.repeat(4)}x`],
  ])('takes out %s', (_what, text, kept) => {
    expect(plainText(text)).toBe(kept);
  });

  it('treats no character differently where a text needs more than a look', () => {
    // A text with a mark stacked too high takes the longer way; what comes before it must come out the same.
    const tower = '\u0301'.repeat(5);
    const differs = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => `${plainText(`a${character}b`)}${tower.slice(1)}` !== plainText(`a${character}b${tower}`),
    );
    expect(differs.map((character) => character.charCodeAt(0).toString(16))).toEqual([]);
  });

  it('changes nothing the second time, and leaves well-formed text without controls', () => {
    fc.assert(
      fc.property(anyUnits, (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
        expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }),
      { numRuns: 500 },
    );
  });
});
