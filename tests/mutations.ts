import fc from 'fast-check';

/** Any JSON, as something to be spoilt. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = readonly (string | number)[];

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

/** One thing done to one place of some JSON; `at` is taken modulo the number of places. */
export interface Mutation {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'repeat' | 'rename';
  readonly value: Json;
}

/** Mutations of any kind. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'repeat', 'rename'),
  value: replacement,
});

/** The data with one place changed; nothing of what is given changes. */
export function mutated(
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
