/** JSON as plain data. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function written(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${path || 'the value'} is not a finite number`);
    // ECMAScript has one spelling for each number; -0 is written as 0.
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((each, index) => written(each, `${path}[${index}]`)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${path || 'the value'} cannot be written as JSON`);
  // `undefined` is left out as JSON does; names are ordered by UTF-16 code units, which is how strings compare.
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${written(each, `${path}.${key}`)}`).join(',')}}`;
}

/**
 * The one spelling of a JSON value (JSON Canonicalization Scheme, RFC 8785): names in order, no blanks, numbers as
 * ECMAScript writes them. Equal values give equal bytes, so that they can be told by their hash. Throws a RangeError
 * for NaN and infinities and a TypeError for what is no JSON.
 */
export function canonicalJson(value: unknown): string {
  return written(value, '');
}
