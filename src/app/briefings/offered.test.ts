import { describe, expect, it } from 'vitest';

import type { Claim } from '@/claims/claim';
import { periodFrom as p, sampleRows, sampleSeries } from '@mocks/sampleSeries';
import { sampleSubject } from '@mocks/sampleSubject';

import { claimKey, offersOf, pointable, replacementOf } from './offered';

const subject = sampleSubject({
  series: [sampleSeries({ observations: sampleRows('2020-11', [50.6, 51.3, 52.2, 50.9, 53.2, 54.6]) })],
});
const key = subject.shown[0]?.key ?? '';

function kinds(claims: readonly Claim[] | undefined): readonly string[] {
  return claims?.map(({ says }) => says) ?? [];
}

describe('offersOf', () => {
  it('speaks of the latest reading and of the range', () => {
    const [offer] = offersOf(subject, []);
    expect(kinds(offer?.claims)).toEqual(['level', 'change', 'ranking', 'change', 'extreme', 'extreme']);
    expect(offer?.claims[0]).toMatchObject({ period: '2021-04', value: { value: 54.6 } });
  });

  it('speaks of the readings that are pointed at', () => {
    const [offer] = offersOf(subject, [p('2021-03')]);
    expect(offer?.claims[0]).toMatchObject({ says: 'level', period: '2021-03', value: { value: 53.2 } });
  });

  it('offers nothing twice', () => {
    const keys = offersOf(subject, [p('2021-03'), p('2021-04')]).flatMap(({ claims }) => claims.map(claimKey));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('pointable has the readings, the latest first', () => {
  expect(pointable(subject).slice(0, 2)).toEqual(['2021-04', '2021-03']);
  expect(pointable(sampleSubject({ series: [sampleSeries()] }))).toEqual([]);
});

describe('replacementOf', () => {
  const wrong: Claim = { says: 'level', series: key, period: p('2021-03'), value: { value: 55 } };

  it('gives the same kind of claim about the same reading, as the data have it', () => {
    expect(replacementOf(wrong, subject, [wrong])).toEqual({ ...wrong, value: { value: 53.2 } });
  });

  it('tells the highest from the lowest', () => {
    const lowest: Claim = {
      says: 'extreme',
      extreme: 'lowest',
      series: key,
      period: p('2021-04'),
      from: p('2020-11'),
      to: p('2021-04'),
      value: { value: 1 },
    };
    expect(replacementOf(lowest, subject, [])).toMatchObject({ extreme: 'lowest', period: '2020-11' });
  });

  it('gives nothing where that is said already, or nothing holds', () => {
    expect(replacementOf(wrong, subject, [{ ...wrong, value: { value: 53.2 } }])).toBeUndefined();
    expect(replacementOf({ ...wrong, series: 'x.y' }, subject, [])).toBeUndefined();
    expect(replacementOf({ ...wrong, period: p('1999-01') }, subject, [])).toBeUndefined();
    expect(replacementOf({ says: 'event', event: 'x', date: '2020' }, subject, [])).toBeUndefined();
  });
});
