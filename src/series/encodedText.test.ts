import { describe, expect, it } from 'vitest';
import { encodedText } from './encodedText';

const encoder = new TextEncoder();

describe('encodedText', () => {
  it('reads letters of any length wherever they are cut', () => {
    for (const letter of ['a', 'é', '–', '🇮']) {
      for (let before = 0; before < 4; before += 1) {
        const text = `${'x'.repeat(before)}${letter.repeat(70_000)}y`;
        expect(encodedText(encoder.encode(text)) === text, `${letter} after ${before}`).toBe(true);
      }
    }
  });

  it('drops a mark at the start, and no other', () => {
    expect(encodedText(encoder.encode('\uFEFFa\uFEFFb'))).toBe('a\uFEFFb');
    const marked = encoder.encode(`${'x'.repeat(65_536)}\uFEFFb`);
    expect(encodedText(marked).endsWith('x\uFEFFb')).toBe(true);
  });

  it.each([
    ['a byte that never occurs', [0x61, 0xff]],
    ['an end in the middle of a letter', [0x61, 0xe2, 0x80]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('refuses %s, also after a cut', (_what, bad) => {
    expect(() => encodedText(new Uint8Array(bad))).toThrow(TypeError);
    expect(() => encodedText(new Uint8Array([...encoder.encode('x'.repeat(65_536)), ...bad]))).toThrow(TypeError);
  });

  it('reads UTF-16 of both orders, and nothing from nothing', () => {
    expect(encodedText(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x13, 0x20]), 'utf-16le')).toBe('a–');
    expect(encodedText(new Uint8Array([0xfe, 0xff, 0, 0x61, 0x20, 0x13]), 'utf-16be')).toBe('a–');
    expect(encodedText(new Uint8Array())).toBe('');
  });
});
