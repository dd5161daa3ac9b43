import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutated, mutation, type Json } from '@tests/mutations';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';

const decoders = { feed: decodeFeed, milestones: decodeMilestones, catalogue: decodeCatalogue };
const names = ['feed', 'milestones', 'catalogue'] as const;
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(`tests/fixtures/feeds/${name}.json`, 'utf8')]),
);

describe.each(names)('decoding a mutated %s', (name) => {
  it('gives data or reasons, throws nothing and leaves prototypes alone', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('reader', 'check'),
        (mutations, strictness) => {
          const good: Json = JSON.parse(texts[name] ?? '');
          const input = mutations.reduce((data, each) => mutated(data, each), good);
          const result = decoders[name](input, strictness);
          const wordings = result.ok ? ['none needed'] : result.problems.map(({ problem }) => problem);
          expect(wordings).not.toEqual([]);
          expect(wordings.filter((wording) => wording === '' || wording.includes('undefined'))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  }, 30_000);

  it('takes any JSON at all', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(decoders[name](input, 'reader').ok).toBe(false);
      }),
    );
  });
});
