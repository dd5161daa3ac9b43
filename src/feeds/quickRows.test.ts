import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { mutated, mutation, type Json } from '@tests/mutations';
import { quick } from './quickRows';
import { objectsOf } from './wireFields';
import { observationOf } from './wireSeries';

const slow = observationOf(objectsOf('reader'));
const published = v.object({ series: v.array(v.object({ observations: v.array(v.unknown()) })) });

/** Every row that is published, as it is in its file. */
const rows = readdirSync('public/feeds')
  .filter((name) => name.endsWith('.json'))
  .map((name): unknown => JSON.parse(readFileSync(`public/feeds/${name}`, 'utf8')))
  .flatMap((file) => (v.is(published, file) ? file.series : []))
  .flatMap(({ observations }) => observations);

/** A row with a value in each of its fields. */
const fullRow: Json = {
  period: '2021-04',
  value: 54.6,
  status: 'P',
  date: '2021-04-30',
  source: 'markit',
  confidence: 'press-release',
  also: ['https://example.org/a'],
  note: { id: 'Catatan', en: 'Note' },
  published: '2021-05-03',
  quote: 'rose to 54.6',
  qualifier: 'about',
  counter: 'bulan',
  conflicts: [
    { period: '2021-04', value: 54.5, source: 'markit', confidence: 'aggregator', published: null, note: { id: 'C', en: 'N' } },
  ],
}; // prettier-ignore

describe('quick', () => {
  it('gives what the schema gives, or its reasons', () => {
    fc.assert(
      fc.property(fc.array(mutation, { maxLength: 3 }), (mutations) => {
        const row = mutations.reduce<Json>((data, each) => mutated(data, each), fullRow);
        for (const abortEarly of [true, false]) {
          expect(v.safeParse(quick(slow), row, { abortEarly })).toEqual(v.safeParse(slow, row, { abortEarly }));
        }
      }),
      { numRuns: 3000 },
    );
  }, 30_000);

  it('asks the schema about no published row', () => {
    const run = vi.fn<(typeof slow)['~run']>(slow['~run'].bind(slow));
    const read = v.array(quick({ ...slow, '~run': run }));
    expect(rows.length).toBeGreaterThan(100);
    expect(v.parse(read, rows)).toEqual(v.parse(v.array(slow), rows));
    expect(run).not.toHaveBeenCalled();
  });

  it('gives objects and lists of its own, which may be frozen', () => {
    const given = v.parse(slow, fullRow);
    const read = v.parse(quick(slow), given);
    expect(read).toEqual(given);
    expect(read).not.toBe(given);
    expect(read.note).not.toBe(given.note);
    expect(read.also).not.toBe(given.also);
    expect(read.conflicts).not.toBe(given.conflicts);
  });

  it.each([
    ['a kind of schema that rows have not', v.object({ a: v.union([v.string(), v.number()]) }), [{ a: 1 }, { a: [] }]],
    ['a step that rows have not', v.pipe(v.string(), v.startsWith('a')), ['ab', 'ba']],
    ['a step of another type of value', v.pipe(v.bigint(), v.maxValue(3n)), [3n, 4n]],
    ['what stands in for a wrong value', v.fallback(v.string(), 'none'), [1, 2]],
    ['a field that is undefined', v.object({ a: v.optional(v.string(), 'b') }), [{ a: undefined }, { a: 1 }]],
  ])('leaves %s to the schema', (_what, schema: v.GenericSchema, inputs: readonly unknown[]) => {
    for (const input of inputs) expect(v.safeParse(quick(schema), input)).toEqual(v.safeParse(schema, input));
  });
});
