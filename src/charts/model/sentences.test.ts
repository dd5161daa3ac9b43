import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimData } from '@/charts/model/claimData';
import { check } from '@/claims/check';
import { say } from '@/claims/say';
import { shift } from '@/series/period';
import { periodFrom as p, sampleRows, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { sampleFeed, sampleSubject } from '@mocks/sampleSubject';
import { pointSentences, rangeSentences } from './sentences';
import type { ShownSeries } from './subject';

const threshold = {
  value: 50,
  label: { id: '50', en: '50' },
  above: { id: 'ekspansi', en: 'expansion' },
  below: { id: 'kontraksi', en: 'contraction' },
};
const index = sampleSeries({
  thresholds: [threshold],
  observations: sampleRows('2020-09', [47.2, 47.8, 50.6, 51.3, 52.2, 50.9, 53.2, 54.6]),
});

function only(shown: readonly ShownSeries[]): ShownSeries {
  const [entry] = shown;
  if (!entry) throw new Error('no series');
  return entry;
}

function told(entry: ShownSeries, claims: ReturnType<typeof pointSentences>): readonly string[] {
  const data = claimData({ feeds: [sampleFeed([entry.series])], milestones: [] });
  return claims.map(({ claim }) => say(claim, data, 'en').replaceAll('\u00A0', ' '));
}

it('says of a reading what can be said of it', () => {
  const entry = only(sampleSubject({ series: [index] }).shown);
  expect(told(entry, pointSentences(entry, p('2021-04')))).toEqual([
    'Example stood at 54.6 in April 2021',
    'Example rose by 1.4 points from March 2021 to April 2021',
    'Example stood at 54.6 in April 2021, the highest on record',
    'Example stood at 54.6 in April 2021, above 50: expansion',
    'Example stayed above 50 (expansion) for 6 months in a row to April 2021',
  ]);
});

it('says nothing of a period without a reading', () => {
  const entry = only(sampleSubject({ series: [index] }).shown);
  expect(pointSentences(entry, p('2022-01'))).toEqual([]);
  expect(rangeSentences(entry, { from: p('2021-04') })).toEqual([]);
});

it('says of a range what can be said of it', () => {
  const entry = only(sampleSubject({ series: [index] }).shown);
  expect(told(entry, rangeSentences(entry, { from: p('2020-10'), to: p('2021-02') }))).toEqual([
    'Example rose by 3.1 points from October 2020 to February 2021',
    'Example peaked at 52.2 in January 2021 (from October 2020 to February 2021)',
    'Example bottomed out at 47.8 in October 2020 (from October 2020 to February 2021)',
    'Example stood above 50 (expansion) in 4 months (from October 2020 to February 2021)',
    'Example stood below 50 (contraction) in 1 month (from October 2020 to February 2021)',
  ]);
});

it('speaks of the target that a reading decides, and of no other', () => {
  const series = sampleSeries({
    freq: 'A',
    nature: 'flow',
    observations: sampleRows('2020', [3.8, 5.5]),
    targets: [sampleTarget('2020', 2), sampleTarget('2021', 6.1)],
  });
  const entry = only(sampleSubject({ series: [series], form: 'columns' }).shown);
  const outcomes = (period: string) =>
    told(entry, pointSentences(entry, p(period))).filter((text) => text.includes('target'));
  expect(outcomes('2020')).toEqual(['Example came to 3.8 in 2020, 1.9 times the target of 2']);
  expect(outcomes('2021')).toEqual(['Example came to 5.5 in 2021, 90% of the target of 6.1, which was missed']);
});

it('says nothing that the check does not agree with', () => {
  const values = fc.array(fc.option(fc.integer({ min: 1, max: 999 }).map((value) => value / 10)), {
    minLength: 1,
    maxLength: 30,
  });
  const nature = fc.constantFrom('index', 'rate', 'stock', 'flow');
  fc.assert(
    fc.property(values, nature, fc.tuple(fc.nat(29), fc.nat(29)), (some, kind, [from, to]) => {
      const series = sampleSeries({ ...index, nature: kind, observations: sampleRows('2020-01', some) });
      const entry = only(sampleSubject({ series: [series] }).shown);
      const data = claimData({ feeds: [entry.feed], milestones: [] });
      const at = (steps: number) => shift(p('2020-01'), steps);
      const claims = [
        ...pointSentences(entry, at(from)),
        ...rangeSentences(entry, { from: at(Math.min(from, to)), to: at(Math.max(from, to)) }),
      ];
      for (const { claim } of claims) expect(check(claim, data).outcome).toBe('agrees');
    }),
  );
});
