import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { languages } from '@/i18n/language';
import { formatNumber } from '@/i18n/number';
import { shift } from '@/series/period';
import { missingIn } from '@/series/gaps';
import { check } from './check';
import type { Claim, Worded } from './claim';
import type { ClaimData } from './data';
import { namedIn } from './measures';
import { fits, wordedDecimals } from './rounding';
import { say } from './say';
import { sayArithmetic, sayOthers } from './sayArithmetic';
import { sayVerdict } from './sayVerdict';

const start = p('2020-01');
const tenth = fc.integer({ min: 1, max: 999 }).map((value) => value / 10);
const values = fc.array(fc.option(tenth, { freq: 6 }), { minLength: 2, maxLength: 24 });
const month = fc.nat(25).map((steps) => shift(start, steps));
const hedge = fc.constantFrom('about', 'almost', 'more-than', 'at-least', 'less-than', 'at-most');
const worded: fc.Arbitrary<Worded> = fc.record(
  { value: tenth, decimals: fc.constantFrom(0, 1), hedge },
  { requiredKeys: ['value'] },
);
const over = fc.oneof(fc.constantFrom('previous' as const, 'year' as const), month);

const bound = { series: fc.constant(series), period: month };
const claims: fc.Arbitrary<Claim> = fc.oneof(
  fc.record({ says: fc.constant('level' as const), ...bound, value: worded }),
  fc.record({
    says: fc.constant('change' as const),
    ...bound,
    over,
    in: fc.constantFrom('points', 'percentage-points', 'percent', 'times', 'amount'),
    value: fc.record({ value: fc.integer({ min: -99, max: 99 }).map((value) => value / 10) }),
  }),
  fc.record({
    says: fc.constant('direction' as const),
    ...bound,
    over,
    direction: fc.constantFrom('up', 'down', 'unchanged'),
  }),
  fc.record({
    says: fc.constant('ranking' as const),
    ...bound,
    extreme: fc.constantFrom('highest', 'lowest'),
    since: fc.option(month),
  }),
  fc.record({
    says: fc.constant('extreme' as const),
    ...bound,
    extreme: fc.constantFrom('highest', 'lowest'),
    value: worded,
  }),
  fc.record({
    says: fc.constant('side' as const),
    ...bound,
    side: fc.constantFrom('above', 'below', 'at'),
    threshold: tenth,
  }),
  fc.record(
    {
      says: fc.constant('run' as const),
      ...bound,
      of: fc.constantFrom('above', 'below', 'rise', 'fall'),
      threshold: tenth,
      length: fc.record({ value: fc.integer({ min: 1, max: 12 }) }),
    },
    { requiredKeys: ['says', 'series', 'period', 'of', 'length'] },
  ),
  fc.record({ says: fc.constant('target' as const), ...bound, value: worded }),
  fc.record({ says: fc.constant('outcome' as const), ...bound, result: fc.constantFrom('reached', 'missed') }),
  fc.record({
    says: fc.constant('count' as const),
    series: fc.constant(series),
    of: fc.constantFrom('figures', 'missing', 'above', 'below', 'rise', 'fall', 'conflicts', 'undated'),
    threshold: tenth,
    value: fc.record({ value: fc.nat(24) }),
  }),
  fc.record({ says: fc.constant('share' as const), ...bound, of: fc.constant({ series }), value: worded }),
);

const data: fc.Arbitrary<ClaimData> = fc
  .record({ rows: values, nature: fc.constantFrom('index', 'rate', 'stock', 'flow'), aim: tenth })
  .map(({ rows, nature, aim }) =>
    sampleData([
      sampleSeries({
        nature,
        observations: sampleRows(start, rows),
        targets: [sampleTarget('2020-06', aim), sampleTarget('2020-12', aim)],
      }),
    ]),
  );

describe('check', () => {
  it('agrees with no number that is outside its own rounding', () => {
    fc.assert(
      fc.property(claims, data, (claim, known) => {
        const { outcome, figures } = check(claim, known);
        const named = namedIn(claim);
        fc.pre(outcome === 'agrees' && named !== undefined);
        if (!named) return;
        expect(figures[0]?.measured).toBe(named.measured);
        expect(fits(named.worded, figures[0]?.value ?? Number.NaN)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('gives every verdict its reason: a doubt, or the evidence it rests on', () => {
    fc.assert(
      fc.property(claims, data, (claim, known) => {
        const { outcome, doubt, evidence } = check(claim, known);
        expect(doubt !== undefined).toBe(outcome === 'cannot-tell');
        expect(outcome === 'cannot-tell' || evidence.length > 0).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('turns "rose" round with the series, and a rank with it', () => {
    const mirrored = (rows: readonly (number | null)[]) => rows.map((value) => (value === null ? null : 100 - value));
    fc.assert(
      fc.property(values, month, fc.constantFrom('up', 'down'), (rows, period, direction) => {
        const of = (some: readonly (number | null)[]) =>
          sampleData([sampleSeries({ observations: sampleRows(start, some) })]);
        const claim = (way: 'up' | 'down'): Claim => ({
          says: 'direction',
          series,
          period,
          over: 'previous',
          direction: way,
        });
        const other = direction === 'up' ? 'down' : 'up';
        const here = check(claim(direction), of(rows));
        const there = check(claim(other), of(mirrored(rows)));
        expect(there.outcome).toBe(here.outcome);
        expect(here.outcome === 'agrees' && check(claim(other), of(rows)).outcome === 'agrees').toBe(false);
        const rank = (extreme: 'highest' | 'lowest'): Claim => ({
          says: 'ranking',
          series,
          period,
          extreme,
          since: null,
        });
        expect(check(rank('highest'), of(rows)).outcome).toBe(check(rank('lowest'), of(mirrored(rows))).outcome);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts by brute force', () => {
    fc.assert(
      fc.property(values, tenth, (rows, threshold) => {
        const observations = sampleRows(start, rows);
        const known = sampleData([sampleSeries({ observations })]);
        const numbers = rows.filter((value) => value !== null);
        fc.pre(numbers.length > 0);
        const counted = {
          figures: numbers.length,
          missing: missingIn([...observations]).reduce((sum, { count }) => sum + count, 0),
          above: numbers.filter((value) => value > threshold).length,
          below: numbers.filter((value) => value < threshold).length,
          rise: rows.filter((value, index) => value !== null && (rows[index - 1] ?? Infinity) < value).length,
          fall: rows.filter((value, index) => value !== null && (rows[index - 1] ?? -Infinity) > value).length,
        };
        for (const of of ['figures', 'missing', 'above', 'below', 'rise', 'fall'] as const) {
          const claim: Claim = { says: 'count', series, of, threshold, value: { value: counted[of] } };
          expect(check(claim, known).outcome).toBe('agrees');
          expect(check({ ...claim, value: { value: counted[of] + 1 } }, known).outcome).not.toBe('agrees');
        }
      }),
    );
  });
});

describe('words', () => {
  it('name the number that was checked', () => {
    fc.assert(
      fc.property(claims, data, fc.constantFrom(...languages), (claim, known, language) => {
        const named = namedIn(claim);
        // A claim without a number of its own names the reading that it was checked with.
        const [used] = check(claim, known).evidence;
        const reading = used?.kind === 'observation' ? (used.row.value ?? undefined) : undefined;
        const row = claim.says === 'direction' ? check(claim, known).evidence[1] : used;
        const told = row?.kind === 'observation' ? (row.row.value ?? reading) : reading;
        const number = named?.worded ?? (told === undefined ? undefined : { value: told, decimals: 1 });
        fc.pre(number !== undefined);
        if (!number) return;
        const digits = Math.max(0, wordedDecimals(number));
        // A fall of "no change" has no number to name, and a fall is told by its size.
        fc.pre(claim.says !== 'change' || claim.value.value !== 0);
        const size = claim.says === 'change' && claim.in !== 'times' ? Math.abs(number.value) : number.value;
        expect(say(claim, known, language)).toContain(formatNumber(size, language, { min: 0, max: digits }));
      }),
      { numRuns: 600 },
    );
  });

  it('are there for every verdict in both languages, with no hole in them', () => {
    fc.assert(
      fc.property(claims, data, fc.constantFrom(...languages), (claim, known, language) => {
        const checked = { claim, verdict: check(claim, known) };
        const texts = [
          say(claim, known, language),
          sayVerdict(checked, known, language),
          sayArithmetic(checked, known, language) ?? '-',
          ...sayOthers(checked, known, language),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\s{2}|^\s|[\s:,]$/u);
          expect(text).not.toBe('');
        }
      }),
      { numRuns: 600 },
    );
  });
});
