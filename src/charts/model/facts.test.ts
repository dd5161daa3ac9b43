import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extremesOf } from '@/series/extremes';
import { missingIn } from '@/series/gaps';
import { isReading } from '@/series/reading';
import { runEndingAt } from '@/series/runs';
import { periodFrom, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleSubject } from '@mocks/sampleSubject';
import { factsOf } from './facts';

const [threshold] = [
  { value: 50, label: { id: '50', en: '50' }, above: { id: 'a', en: 'a' }, below: { id: 'b', en: 'b' } },
];
const values = fc.array(fc.option(fc.integer({ min: 47, max: 53 })), { minLength: 1, maxLength: 30 });

it('says of any range what its rows say, and keeps the answer', () => {
  fc.assert(
    fc.property(values, fc.nat(40), (some, months) => {
      const to = periodFrom(`20${17 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`);
      const series = sampleSeries({ thresholds: [threshold], observations: sampleRows('2017-01', some) });
      const [entry] = sampleSubject({ series: [series], range: { to } }).shown;
      if (!entry) throw new Error('no series');
      const shown = series.observations.filter(({ period }) => period <= to);
      const latest = shown.findLast(isReading);
      const facts = factsOf(entry);
      expect(factsOf(entry)).toBe(facts);
      expect(factsOf({ ...entry })).toEqual(facts && { ...facts, entry: { ...entry } });
      expect(facts?.latest).toBe(latest);
      if (!facts || !latest) return;
      expect(facts.figures?.claim.value.value).toBe(shown.filter(isReading).length);
      const extremes = extremesOf([...shown]);
      expect(facts.highest?.claim).toMatchObject({
        period: extremes?.highest.period,
        value: { value: extremes?.highest.value },
      });
      expect(facts.lowest?.claim).toMatchObject({
        period: extremes?.lowest.period,
        value: { value: extremes?.lowest.value },
      });
      const run = runEndingAt([...shown], latest.period, threshold.value);
      expect(facts.run?.claim.length.value).toBe(run?.side === 'at' ? undefined : run?.length);
      expect(facts.missing?.claim.value.value).toBe(missingIn([...shown]).reduce((sum, { count }) => sum + count, 0));
    }),
  );
});
