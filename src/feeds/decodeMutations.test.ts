import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = readonly (string | number)[];

const decoders = { feed: decodeFeed, milestones: decodeMilestones, catalogue: decodeCatalogue };
const names = ['feed', 'milestones', 'catalogue'] as const;
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(`tests/fixtures/feeds/${name}.json`, 'utf8')]),
);

function placesIn(data: Json, here: Place = []): readonly Place[] {
  if (typeof data !== 'object' || data === null) return [here];
  const children: readonly (readonly [string | number, Json])[] = Array.isArray(data)
    ? data.map((child, index) => [index, child] as const)
    : Object.entries(data);
  return [here, ...children.flatMap(([key, child]) => placesIn(child, [...here, key]))];
}

/** Values that have tripped readers of JSON before. */
const awkward = fc.constantFrom<Json>(
  '', ' ', '\u200B', '\u202E', '\uD800', '__proto__', 'constructor', '2021-13', '2021-02-30', '0000', '9999-12-31', 'NaN', '54,6',
  -1, 0.1, 1e308, 2 ** 53, [], {}, [[]], null, true,
); // prettier-ignore

const replacement = fc.oneof(
  awkward,
  fc.jsonValue().map((value): Json => JSON.parse(JSON.stringify(value))),
);

interface Mutation {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'repeat' | 'rename';
  readonly value: Json;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'rename'),
  value: replacement,
});

function mutated(
  data: Json,
  { at, how, value }: Mutation,
  place: Place = placesIn(data)[at % placesIn(data).length] ?? [],
): Json {
  const [key, ...rest] = place;
  if (key === undefined) return how === 'replace' ? value : data;
  if (Array.isArray(data)) {
    const index = Number(key);
    const child = data[index] ?? null;
    if (rest.length > 0) return data.with(index, mutated(child, { at, how, value }, rest));
    if (how === 'remove') return data.toSpliced(index, 1);
    return how === 'repeat' ? [...data, child] : data.with(index, value);
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([name, child]): [string, Json][] => {
    if (name !== key) return [[name, child]];
    if (rest.length > 0) return [[name, mutated(child, { at, how, value }, rest)]];
    if (how === 'remove') return [];
    return [[how === 'rename' && typeof value === 'string' ? value : name, how === 'replace' ? value : child]];
  });
  return Object.fromEntries(entries);
}

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
