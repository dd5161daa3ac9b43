import { describe, expect, it } from 'vitest';
import { periodFrom, sampleSeries, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import type { Series } from '@/series/series';
import { brokenBindings } from './binding';
import type { Claim } from './claim';
import type { ClaimData } from './data';

const name = { id: 'Contoh', en: 'Example' };
const words = { label: name, above: name, below: name };

function dataOf(series: Readonly<Record<string, Series>>): ClaimData {
  const known = Object.entries(series).map(([key, each]) => [key, { key, series: each, name }] as const);
  const event = { id: 'mulai', date: '2020-05-14', title: name, source: sampleSource };
  return { series: new Map(known), events: new Map([[event.id, event]]) };
}

const data = dataOf({
  'a.bulanan': sampleSeries({
    thresholds: [{ value: 50, ...words }],
    targets: [sampleTarget('2021', 2), sampleTarget('2021', 3)],
  }),
  'a.tahunan': sampleSeries({ freq: 'A', targets: [sampleTarget('2021', 6.1)] }),
});

const month = { series: 'a.bulanan', period: periodFrom('2021-04') };
const year = { series: 'a.bulanan', period: periodFrom('2021') };
const value = { value: 1 };

const claims: readonly (readonly [broken: readonly string[], claim: Claim])[] = [
  [[], { says: 'level', ...month, value }],
  [['period'], { says: 'level', ...year, value }],
  [['series'], { says: 'level', ...month, series: 'a.lain', value }],
  [[], { says: 'change', ...month, over: 'previous', in: 'points', value }],
  [[], { says: 'change', ...month, over: 'year', in: 'points', value }],
  [['over'], { says: 'change', ...month, over: periodFrom('2020'), in: 'points', value }],
  [['over'], { says: 'direction', ...month, over: periodFrom('2020'), direction: 'up' }],
  [[], { says: 'ranking', ...month, extreme: 'highest', since: null }],
  [['since'], { says: 'ranking', ...month, extreme: 'highest', since: periodFrom('2014') }],
  [['from', 'to'], { says: 'extreme', ...month, extreme: 'lowest', from: periodFrom('2020'), to: periodFrom('2021'), value }],
  [['to'], { says: 'count', series: 'a.bulanan', of: 'rise', to: periodFrom('2021'), value }],
  [[], { says: 'side', ...month, side: 'above', threshold: 50 }],
  [['threshold'], { says: 'side', ...month, side: 'above', threshold: 51 }],
  [['threshold'], { says: 'run', ...month, of: 'below', threshold: 0, length: value }],
  [[], { says: 'run', ...month, of: 'rise', length: value }],
  [[], { says: 'target', ...year, value }],
  [['period'], { says: 'target', ...month, value }],
  [[], { says: 'outcome', ...year, result: 'reached' }],
  [[], { says: 'outcome', ...year, result: 'reached', target: { value: 3 } }],
  [['target'], { says: 'outcome', ...year, result: 'reached', target: { value: 4 } }],
  [[], { says: 'share', ...month, of: { series: 'a.bulanan' }, value }],
  [['of.series'], { says: 'share', ...month, of: { series: 'a.lain' }, value }],
  [['of.period'], { says: 'share', ...month, of: { series: 'a.tahunan' }, value }],
  [[], { says: 'share', ...month, of: { series: 'a.tahunan', period: periodFrom('2021'), target: true }, value }],
  [['of.period'], { says: 'share', ...month, of: { series: 'a.tahunan', period: periodFrom('2020'), target: true }, value }],
  [[], { says: 'event', event: 'mulai', date: '2021' }],
  [['event'], { says: 'event', event: 'akhir', date: '2021' }],
]; // prettier-ignore

describe('brokenBindings', () => {
  it.each(claims)('%j of %j', (broken, claim) => {
    expect(brokenBindings(claim, data).map(({ path }) => path)).toEqual(broken);
  });
});
