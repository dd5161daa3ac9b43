import { describe, expect, it } from 'vitest';
import { sampleData, sampleEvent, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRow, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { check } from './check';
import type { Claim } from './claim';
import type { ClaimData } from './data';
import type { Verdict } from './verdict';

const index = sampleData(
  [sampleSeries({ observations: sampleRows('2020-09', [47.2, 47.8, 50.6, 51.3, 52.2, 50.9, 53.2, 54.6]) })],
  [sampleEvent('launch', '2020-05-14'), sampleEvent('festival', '2021-05')],
);
const april = p('2021-04');

type Case = [name: string, claim: Claim, expected: Verdict['outcome'] | Verdict['doubt']];

function outcome(claim: Claim, data: ClaimData, asOf?: string): string {
  const verdict = check(claim, data, asOf);
  return verdict.doubt ?? verdict.outcome;
}

describe('an index', () => {
  const change = { says: 'change', series, period: april, over: 'previous' } as const;
  const run = { says: 'run', series, period: april, of: 'above', threshold: 50 } as const;
  const count = { says: 'count', series, of: 'above', threshold: 50 } as const;
  it.each<Case>([
    ['level', { says: 'level', series, period: april, value: { value: 54.6 } }, 'agrees'],
    ['level of another month', { says: 'level', series, period: p('2021-03'), value: { value: 54.6 } }, 'differs'],
    ['level outside the record', { says: 'level', series, period: p('2021-05'), value: { value: 54.6 } }, 'no-figure'],
    ['level of a year', { says: 'level', series, period: p('2021'), value: { value: 54.6 } }, 'wrong-frequency'],
    ['unknown series', { says: 'level', series: 'feed.no', period: april, value: { value: 1 } }, 'unknown-series'],
    ['points', { ...change, in: 'points', value: { value: 1.4 } }, 'agrees'],
    ['points with the wrong sign', { ...change, in: 'points', value: { value: -1.4 } }, 'differs'],
    ['3 %', { ...change, in: 'percent', value: { value: 3, decimals: 0 } }, 'differs'],
    ['2.6 %', { ...change, in: 'percent', value: { value: 2.6 } }, 'agrees'],
    ['since a month', { ...change, over: p('2020-09'), in: 'points', value: { value: 7.4 } }, 'agrees'],
    ['on the year, not in the record', { ...change, over: 'year', in: 'points', value: { value: 1 } }, 'no-figure'],
    ['rose', { says: 'direction', series, period: april, over: 'previous', direction: 'up' }, 'agrees'],
    ['fell', { says: 'direction', series, period: april, over: 'previous', direction: 'down' }, 'differs'],
    ['highest on record', { says: 'ranking', series, period: april, extreme: 'highest', since: null }, 'agrees'],
    ['highest since', { says: 'ranking', series, period: april, extreme: 'highest', since: p('2020-12') }, 'agrees'],
    [
      'highest, but beaten',
      { says: 'ranking', series, period: p('2021-02'), extreme: 'highest', since: null },
      'differs',
    ],
    [
      'since before the record',
      { says: 'ranking', series, period: april, extreme: 'highest', since: p('2019-01') },
      'gap',
    ],
    [
      'lowest figure',
      { says: 'extreme', series, period: p('2020-09'), extreme: 'lowest', value: { value: 47.2 } },
      'agrees',
    ],
    [
      'lowest, wrongly',
      { says: 'extreme', series, period: april, extreme: 'lowest', value: { value: 54.6 } },
      'differs',
    ],
    [
      'lowest of a range',
      {
        says: 'extreme',
        series,
        period: p('2021-02'),
        extreme: 'lowest',
        from: p('2021-01'),
        to: april,
        value: { value: 50.9 },
      },
      'agrees',
    ],
    ['above', { says: 'side', series, period: april, side: 'above', threshold: 50 }, 'agrees'],
    ['below', { says: 'side', series, period: april, side: 'below', threshold: 50 }, 'differs'],
    ['sixth month above', { ...run, length: { value: 6 } }, 'agrees'],
    ['seventh month above', { ...run, length: { value: 7 } }, 'differs'],
    ['at least five above', { ...run, length: { value: 5, hedge: 'at-least' } }, 'agrees'],
    [
      'run without a threshold',
      { says: 'run', series, period: april, of: 'above', length: { value: 6 } },
      'unknown-threshold',
    ],
    ['two rises', { says: 'run', series, period: april, of: 'rise', length: { value: 2 } }, 'agrees'],
    ['a fall that was none', { says: 'run', series, period: april, of: 'fall', length: { value: 1 } }, 'differs'],
    ['an open run of rises', { says: 'run', series, period: p('2020-12'), of: 'rise', length: { value: 3 } }, 'gap'],
    ['four months of 2021 above', { ...count, from: p('2021-01'), to: april, value: { value: 4 } }, 'agrees'],
    ['five months of 2021 above', { ...count, from: p('2021-01'), to: april, value: { value: 5 } }, 'differs'],
    ['figures', { says: 'count', series, of: 'figures', value: { value: 8 } }, 'agrees'],
    ['rises', { says: 'count', series, from: p('2021-01'), of: 'rise', value: { value: 3 } }, 'agrees'],
    ['count in an empty range', { ...count, from: p('2022-01'), value: { value: 0 } }, 'no-figure'],
    ['event', { says: 'event', event: 'launch', date: '2020-05-14' }, 'agrees'],
    ['event by its month', { says: 'event', event: 'launch', date: '2020-05' }, 'agrees'],
    ['event a day late', { says: 'event', event: 'launch', date: '2020-05-15' }, 'differs'],
    ['event finer than the record', { says: 'event', event: 'festival', date: '2021-05-06' }, 'imprecise'],
    ['unknown event', { says: 'event', event: 'no', date: '2020-05-15' }, 'unknown-event'],
  ])('%s', (_name, claim, expected) => {
    expect(outcome(claim, index)).toBe(expected);
  });

  it('tells the change in points and in per cent, and how far the number is off', () => {
    const { figures, difference, evidence } = check(
      { ...change, in: 'percent', value: { value: 3, decimals: 0 } },
      index,
    );
    expect(figures).toEqual([
      { measured: 'percent', value: 2.631578947 },
      { measured: 'points', value: 1.4 },
    ]);
    expect(difference).toBeCloseTo(-0.368421053, 9);
    expect(evidence.map((each) => (each.kind === 'observation' ? each.row.value : null))).toEqual([53.2, 54.6]);
  });

  it('names the reading that a rank forgot', () => {
    const verdict = check({ says: 'ranking', series, period: p('2021-02'), extreme: 'highest', since: null }, index);
    expect(verdict.since).toBe('2021-01');
  });

  it('does not rank or count across a hole', () => {
    const holed = sampleData([sampleSeries({ observations: sampleRows('2020-09', [49, null, 51, 52, 53]) })]);
    const rank = { says: 'ranking', series, period: p('2021-01'), extreme: 'highest', since: null } as const;
    expect(outcome(rank, holed)).toBe('gap');
    expect(outcome({ ...rank, since: p('2020-10') }, holed)).toBe('agrees');
    expect(outcome({ ...rank, period: p('2020-12'), extreme: 'lowest' }, holed)).toBe('differs');
    expect(outcome({ ...count, value: { value: 3 } }, holed)).toBe('agrees');
    expect(outcome({ ...count, value: { value: 4 } }, holed)).toBe('gap');
    expect(outcome({ ...run, period: p('2021-01'), length: { value: 3 } }, holed)).toBe('gap');
    expect(outcome({ ...run, period: p('2021-01'), length: { value: 3, hedge: 'at-least' } }, holed)).toBe('agrees');
    expect(outcome({ ...run, period: p('2021-01'), length: { value: 2 } }, holed)).toBe('differs');
    expect(outcome({ says: 'count', series, of: 'missing', value: { value: 1 } }, holed)).toBe('agrees');
  });
});

describe('counts, targets and shares', () => {
  const joined = sampleSeries({
    freq: 'A',
    nature: 'flow',
    observations: sampleRows('2020', [3.8, 5.5]),
    targets: [
      sampleTarget('2020', 2, { conflicts: [{ ...sampleTarget('2020', 3), period: p('2020') }] }),
      sampleTarget('2021', 6.1, { published: '2021-05-01' }),
      sampleTarget('2022', 7),
    ],
  });
  const local = sampleSeries({ ...joined, id: 'local', observations: sampleRows('2020', [1.9, 2.2]), targets: [] });
  const other = sampleSeries({ ...local, id: 'other', unit: { code: 'IDR', name: { id: '', en: '' } } });
  const million = sampleSeries({ ...joined, id: 'million', unitMult: 6 });
  const data = sampleData([joined, local, other, million]);
  const aim = { says: 'target', series, period: p('2021') } as const;
  const result = { says: 'outcome', series, period: p('2021') } as const;
  it.each<Case>([
    ['target', { ...aim, value: { value: 6.1 } }, 'agrees'],
    ['another target', { ...aim, value: { value: 6 } }, 'agrees'],
    [
      'a finer figure than is on record',
      { says: 'level', series, period: p('2020'), value: { value: 3.823256 } },
      'rounded',
    ],
    [
      'more than the rounded figure',
      { says: 'level', series: 'feed.million', period: p('2020'), value: { value: 3.8, hedge: 'more-than' } },
      'rounded',
    ],
    ['a wrong target', { ...aim, value: { value: 5 } }, 'differs'],
    ['a target that is not on record', { ...aim, period: p('2023'), value: { value: 5 } }, 'unknown-target'],
    ['reached', { says: 'outcome', series, period: p('2020'), result: 'reached' }, 'agrees'],
    ['reached, wrongly', { ...result, result: 'reached' }, 'differs'],
    ['missed', { ...result, result: 'missed' }, 'agrees'],
    ['missed at 90 %', { ...result, result: 'missed', by: { in: 'percent', value: { value: 90 } } }, 'agrees'],
    ['missed at 80 %', { ...result, result: 'missed', by: { in: 'percent', value: { value: 80 } } }, 'differs'],
    ['reached at 90 %', { ...result, result: 'reached', by: { in: 'percent', value: { value: 90 } } }, 'differs'],
    ['1.9 times', { says: 'outcome', series, period: p('2020'), by: { in: 'times', value: { value: 1.9 } } }, 'agrees'],
    ['another target than is on record', { ...result, target: { value: 9 }, result: 'missed' }, 'unknown-target'],
    ['a target without a reading', { ...result, period: p('2022'), result: 'missed' }, 'no-figure'],
    [
      'share',
      { says: 'share', series: 'feed.local', period: p('2020'), of: { series }, value: { value: 50 } },
      'agrees',
    ],
    [
      'wrong share',
      { says: 'share', series: 'feed.local', period: p('2021'), of: { series }, value: { value: 50 } },
      'differs',
    ],
    [
      'share of a target',
      { says: 'share', series: 'feed.local', period: p('2021'), of: { series, target: true }, value: { value: 36 } },
      'agrees',
    ],
    [
      'share across units',
      { says: 'share', series: 'feed.other', period: p('2020'), of: { series }, value: { value: 50 } },
      'not-comparable',
    ],
    [
      'share of nothing known',
      { says: 'share', series, period: p('2020'), of: { series: 'feed.no' }, value: { value: 50 } },
      'unknown-series',
    ],
    [
      'grew by 45 %',
      { says: 'change', series, period: p('2021'), over: 'previous', in: 'percent', value: { value: 45 } },
      'agrees',
    ],
    [
      'grew 1.4-fold',
      { says: 'change', series, period: p('2021'), over: 'previous', in: 'times', value: { value: 1.4 } },
      'agrees',
    ],
  ])('%s', (_name, claim, expected) => {
    expect(outcome(claim, data)).toBe(expected);
  });

  it.each<Case>([
    [
      'a ratio that the count behind it may give',
      { says: 'outcome', series: 'feed.million', period: p('2020'), by: { in: 'percent', value: { value: 191 } } },
      'rounded',
    ],
    [
      'a ratio that it cannot give',
      { says: 'outcome', series: 'feed.million', period: p('2020'), by: { in: 'percent', value: { value: 195 } } },
      'differs',
    ],
    [
      'a change that the counts behind it may give',
      {
        says: 'change',
        series: 'feed.million',
        period: p('2021'),
        over: 'previous',
        in: 'percent',
        value: { value: 44 },
      },
      'rounded',
    ],
    [
      'a change that they cannot give',
      {
        says: 'change',
        series: 'feed.million',
        period: p('2021'),
        over: 'previous',
        in: 'percent',
        value: { value: 40 },
      },
      'differs',
    ],
  ])('%s', (_name, claim, expected) => {
    expect(outcome(claim, data)).toBe(expected);
  });

  it('lets a wrong result count whatever the number', () => {
    const claim = { says: 'outcome', series: 'feed.million', period: p('2020'), result: 'missed' } as const;
    const verdict = check({ ...claim, by: { in: 'percent', value: { value: 191 } } }, data);
    expect(verdict.outcome).toBe('differs');
    expect(verdict.doubt).toBeUndefined();
  });

  it('names the figure on record that agrees though another one counts', () => {
    const verdict = check({ ...aim, period: p('2020'), value: { value: 3 } }, data);
    expect(verdict.outcome).toBe('differs');
    expect(verdict.others).toMatchObject([{ kind: 'conflict', conflict: { value: 3 } }]);
  });

  it('knows no target before it was published', () => {
    expect(outcome({ ...aim, value: { value: 6.1 } }, data, '2021-04-30')).toBe('not-yet-known');
    expect(outcome({ ...aim, value: { value: 6.1 } }, data, '2021-05')).toBe('agrees');
  });

  it('leaves a target open until its time is over', () => {
    const stock = sampleSeries({
      nature: 'stock',
      observations: [sampleRow('2021-06', 4), sampleRow('2021-12', 5)],
      targets: [sampleTarget('2021', 6, { published: '2021-01-01' })],
    });
    const early = sampleData([sampleSeries({ ...stock, observations: stock.observations.slice(0, 1) })]);
    expect(outcome({ ...result, result: 'missed' }, early)).toBe('not-over');
    expect(outcome({ ...result, result: 'missed' }, sampleData([stock]))).toBe('agrees');
  });
});

describe('figures that their source hedged', () => {
  const data = sampleData([
    sampleSeries({
      nature: 'stock',
      observations: [
        sampleRow('2017-12', 1730, { qualifier: 'more-than' }),
        sampleRow('2019-07', 9000, { qualifier: 'about' }),
        sampleRow('2021-04', 13, { qualifier: 'almost' }),
      ],
    }),
  ]);
  const level = (period: string, value: number, hedge?: 'more-than' | 'about' | 'almost'): Claim => ({
    says: 'level',
    series,
    period: p(period),
    value: { value, ...(hedge ? { hedge } : {}) },
  });
  it.each<Case>([
    ['repeated', level('2017-12', 1730, 'more-than'), 'agrees'],
    ['without the hedge', level('2017-12', 1730), 'agrees'],
    ['a lower floor', level('2017-12', 1500, 'more-than'), 'agrees'],
    ['maybe more', level('2017-12', 2000), 'hedged'],
    ['surely not less', level('2017-12', 1200), 'differs'],
    ['near', level('2019-07', 9200), 'hedged'],
    ['far', level('2019-07', 12_000), 'differs'],
    ['almost, repeated', level('2021-04', 13, 'almost'), 'agrees'],
    ['almost, as 12.5', level('2021-04', 12.5), 'hedged'],
    [
      'a difference of two',
      { says: 'direction', series, period: p('2019-07'), over: 'previous', direction: 'up' },
      'hedged',
    ],
  ])('%s', (_name, claim, expected) => {
    expect(outcome(claim, data)).toBe(expected);
  });
});

describe('the day', () => {
  const data = sampleData([
    sampleSeries({
      observations: [
        sampleRow('2021-04', 54.6, { published: '2021-05-03' }),
        sampleRow('2021-04', 54.4, { published: '2021-06-02' }),
      ],
    }),
  ]);
  const claim: Claim = { says: 'level', series, period: april, value: { value: 54.6 } };
  it.each([
    ['2021-05-02', 'not-yet-known'],
    ['2021-05-03', 'agrees'],
    ['2021-05', 'agrees'],
    ['2021-06-02', 'differs'],
    [undefined, 'differs'],
  ])('%s: %s', (asOf, expected) => {
    expect(outcome(claim, data, asOf)).toBe(expected);
  });

  it('must exist', () => {
    expect(() => check(claim, data, '2021-02-30')).toThrow(RangeError);
  });
});
