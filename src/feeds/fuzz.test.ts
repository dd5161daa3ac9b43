import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFeed } from './decodeFeed';
import { FeedError, type Fail } from './feedError';
import { parseBytes } from './parseBytes';

/** Not many of the keys and values are long: a small feed keeps twenty thousand runs within seconds. */
const good = readFileSync('tests/fixtures/feeds/feed.json');
const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'uji', at: 0 });

/** One thing done to the bytes of a file; places are taken modulo its length. */
type Damage =
  | { readonly how: 'flip'; readonly at: number; readonly bit: number }
  | { readonly how: 'cut'; readonly at: number; readonly length: number }
  | { readonly how: 'repeat'; readonly at: number; readonly length: number }
  | { readonly how: 'write'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly how: 'swap'; readonly at: number; readonly with: number };

const place = fc.nat({ max: good.length - 1 });
const length = fc.integer({ min: 1, max: 400 });
const text = (...words: readonly string[]) =>
  fc.constantFrom(...words.map((word) => [...new TextEncoder().encode(word)]));

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ how: fc.constant('flip' as const), at: place, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ how: fc.constant('cut' as const), at: place, length }),
  fc.record({ how: fc.constant('repeat' as const), at: place, length }),
  fc.record({
    how: fc.constant('write' as const),
    at: place,
    bytes: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 6 }),
      text(
        '"__proto__":',
        '{"constructor":{"prototype":1}},',
        'null',
        '[[',
        '1e400',
        '-',
        '"\\u0000"',
        '\uFEFF',
        '"2021-13"',
      ),
    ),
  }),
  fc.record({ how: fc.constant('swap' as const), at: place, with: place }),
);

/** From where to where the line goes that a byte is in: a line of the file is a key with its value. */
function lineAt(bytes: Buffer, at: number): readonly [number, number] {
  const end = bytes.indexOf('\n', at);
  return [bytes.lastIndexOf('\n', at - 1) + 1, end < 0 ? bytes.length : end];
}

/** The bytes with those from `at` to `end` replaced. */
function spliced(bytes: Buffer, [at, end]: readonly [number, number], instead: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(end)]);
}

function swapped(bytes: Buffer, first: readonly [number, number], second: readonly [number, number]): Buffer {
  if (first[0] > second[0]) return swapped(bytes, second, first);
  if (first[1] > second[0]) return bytes;
  const [one, other] = [bytes.subarray(...first), bytes.subarray(...second)];
  return spliced(spliced(bytes, second, one), first, other);
}

function damaged(bytes: Buffer, each: Damage): Buffer {
  const at = each.at % Math.max(1, bytes.length);
  if (each.how === 'flip') return spliced(bytes, [at, at + 1], Buffer.from([(bytes[at] ?? 0) ^ (1 << each.bit)]));
  if (each.how === 'cut') return spliced(bytes, [at, at + each.length], Buffer.alloc(0));
  if (each.how === 'repeat') return spliced(bytes, [at, at], bytes.subarray(at, at + each.length));
  if (each.how === 'write') return spliced(bytes, [at, at + each.bytes.length], Buffer.from(each.bytes));
  return swapped(bytes, lineAt(bytes, at), lineAt(bytes, each.with % Math.max(1, bytes.length)));
}

/** What reading makes of the bytes; what is thrown without a name fails the test. */
function said(bytes: Buffer): 'read' | 'refused' | 'unreadable' {
  try {
    return decodeFeed(parseBytes(bytes, fail), 'reader').ok ? 'read' : 'refused';
  } catch (error) {
    if (error instanceof FeedError) return 'unreadable';
    throw error;
  }
}

describe('a feed whose bytes were damaged', () => {
  it('is read, or refused by name, in twenty thousand ways', () => {
    const before = Reflect.ownKeys(Object.prototype);
    const answers = { read: 0, unreadable: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        answers[said(damages.reduce(damaged, good))] += 1;
      }),
      { numRuns: 20_000 },
    );
    // Damage that is never noticed, or always at the first look, would prove little; some 540 files are read all the same.
    expect(Math.min(...Object.values(answers))).toBeGreaterThan(200);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
