import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleData, sampleKey as series } from '@mocks/sampleClaims';
import { periodFrom as p, sampleRow, sampleSeries, sampleTarget } from '@mocks/sampleSeries';
import { siteClaimData } from '@mocks/siteClaims';
import { check } from './check';
import type { TargetClaim } from './claim';
import type { ClaimData } from './data';
import { outcomeOf } from './followUp';

const site = siteClaimData();

function target(year: string, value: number): TargetClaim {
  return { says: 'target', series: 'umkm-baru.umkm-baru', period: p(year), value: { value } };
}

describe('what became of the targets for new UMKM', () => {
  it('is told in times where it was beaten well', () => {
    const later = outcomeOf(target('2020', 2), site);
    expect(later?.claim).toEqual({
      says: 'outcome',
      series: 'umkm-baru.umkm-baru',
      period: '2020',
      target: { value: 2 },
      result: 'reached',
      by: { in: 'times', value: { value: 1.9, decimals: 1 } },
    });
    expect(later?.verdict.outcome).toBe('agrees');
  });

  it('is told as a share where it was missed', () => {
    const later = outcomeOf(target('2021', 6.1), site);
    expect(later?.claim).toMatchObject({
      result: 'missed',
      by: { in: 'percent', value: { value: 90, decimals: 0 } },
    });
  });

  it('is not known before its figure was', () => {
    expect(outcomeOf(target('2021', 6.1), site, '2021-05')).toBeUndefined();
    expect(outcomeOf(target('2021', 6.1), site, '2023-12-31')).toBeDefined();
  });

  it('is nothing for a target that the data do not have, and for other claims', () => {
    expect(outcomeOf(target('2021', 7), site)).toBeUndefined();
    expect(outcomeOf(target('2035', 2), site)).toBeUndefined();
    expect(outcomeOf({ ...target('2021', 5.5), says: 'level' }, site)).toBeUndefined();
    expect(outcomeOf({ says: 'event', event: 'bbi', date: '2020-05-14' }, site)).toBeUndefined();
  });
});

/** Counts of participants of a year, and one target of a thousand. */
function trained(value: number): ClaimData {
  const observations = [sampleRow('2021', value, { published: '2022-01-31' })];
  const targets = [sampleTarget('2021', 1000, { published: '2021-01-31' })];
  return sampleData([sampleSeries({ freq: 'A', nature: 'flow', decimals: 0, observations, targets })]);
}

const thousand: TargetClaim = { says: 'target', series, period: p('2021'), value: { value: 1000 } };

describe('a share', () => {
  it.each([
    [4, { in: 'percent', value: { value: 0.4, decimals: 1 } }],
    [94, { in: 'percent', value: { value: 9.4, decimals: 1 } }],
    [104, { in: 'percent', value: { value: 10, decimals: 0 } }],
    [902, { in: 'percent', value: { value: 90, decimals: 0 } }],
    [1000, { in: 'percent', value: { value: 100, decimals: 0 } }],
    [1490, { in: 'percent', value: { value: 149, decimals: 0 } }],
    [1500, { in: 'times', value: { value: 1.5, decimals: 1 } }],
    [12_340, { in: 'times', value: { value: 12.3, decimals: 1 } }],
  ])('of %i by a thousand', (value, by) => {
    expect(outcomeOf(thousand, trained(value))?.claim.by).toEqual(by);
  });

  it('agrees with the data whatever they are, and says reached or missed as they do', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (value) => {
        const data = trained(value);
        const later = outcomeOf(thousand, data);
        if (!later) return;
        expect(check(later.claim, data).outcome).toBe('agrees');
        expect(later.claim.result).toBe(value >= 1000 ? 'reached' : 'missed');
      }),
    );
    expect(outcomeOf(thousand, trained(777))).toBeDefined();
  });

  it('waits for the end of the target’s time unless it is reached', () => {
    const rows = (value: number) => [sampleRow('2021-06', value, { published: '2021-07-15' })];
    const data = (value: number) =>
      sampleData([sampleSeries({ nature: 'stock', observations: rows(value), targets: [sampleTarget('2021', 1000)] })]);
    expect(outcomeOf(thousand, data(900))).toBeUndefined();
    expect(outcomeOf(thousand, data(1000))?.claim.result).toBe('reached');
  });
});
