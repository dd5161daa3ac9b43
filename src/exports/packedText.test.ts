import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packedText';

const story = '{"title":"Paparan – ekspansi 53,8 \u{1F1EE}\u{1F1E9}"}';

describe('a packed text', () => {
  it.each(['', 'a', story, 'ulang '.repeat(5000)])('comes back as it was', async (text) => {
    const code = await packed(text);
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/u);
    expect(await unpacked(code)).toBe(text);
  });

  it('is shorter than what repeats itself', async () => {
    expect((await packed('ulang '.repeat(5000))).length).toBeLessThan(200);
  });
});

describe('letters that are no packed text', () => {
  it.each(['', '!', 'a', 'abcd', 'bm9wZQ', 'x'.repeat(200_000)])('give nothing', async (code) => {
    expect(await unpacked(code)).toBeUndefined();
  });

  it('give nothing when they are cut or changed', async () => {
    const code = await packed(story);
    expect(await unpacked(code.slice(0, -6))).toBeUndefined();
    expect(await unpacked(`${code} `)).toBeUndefined();
  });

  it('give nothing rather than fill the memory', async () => {
    const bomb = await packed('0'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await unpacked(bomb)).toBeUndefined();
    expect(await unpacked(await packed('0'.repeat(200_000)))).toHaveLength(200_000);
  });
});
