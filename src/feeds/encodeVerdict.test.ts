import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/claims/verdict';
import { periodFrom, sampleRow, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import { contract } from './contract';
import { encodeVerdict } from './encodeVerdict';

const name = { id: 'Contoh', en: 'Example' };
const row = sampleRow('2021-04', 54.6, { published: '2021-05-03' });
const target = sampleTarget('2021', 2);
const event = { id: 'mulai', date: '2020-05-14', title: name, source: sampleSource };
const conflict = { ...target, period: periodFrom('2021-04'), value: 54.7 };

const full: Verdict = {
  outcome: 'cannot-tell',
  doubt: 'gap',
  figures: [{ measured: 'percent', value: 2.631578947 }],
  difference: -0.368421053,
  evidence: [
    { kind: 'observation', series: 'pmi.pmi', row },
    { kind: 'target', series: 'pmi.pmi', target },
    { kind: 'event', event },
  ],
  since: periodFrom('2014-03'),
  others: [{ kind: 'conflict', series: 'pmi.pmi', conflict }],
};
const url = 'https://example.org/';

describe('encodeVerdict', () => {
  it('puts references in place of rows', () => {
    expect(encodeVerdict(full)).toEqual({
      outcome: 'cannot-tell',
      doubt: 'gap',
      figures: [{ measured: 'percent', value: 2.631578947 }],
      difference: -0.368421053,
      evidence: [
        { kind: 'observation', series: 'pmi.pmi', period: '2021-04', value: 54.6, published: '2021-05-03', url },
        { kind: 'target', series: 'pmi.pmi', period: '2021', value: 2, published: null, url },
        { kind: 'event', event: 'mulai', date: '2020-05-14', url },
      ],
      since: '2014-03',
      others: [{ kind: 'conflict', series: 'pmi.pmi', period: '2021-04', value: 54.7, published: null, url }],
    });
  });

  it.each([[full], [{ outcome: 'agrees', figures: [], evidence: [], others: [] }]] satisfies [Verdict][])(
    'writes what the contract says: %j',
    (verdict) => {
      const plain: unknown = JSON.parse(JSON.stringify(encodeVerdict(verdict)));
      expect(v.safeParse(contract('check').verdict, plain)).toMatchObject({ success: true, output: plain });
    },
  );

  it('does not refer to a row without a figure', () => {
    const empty = sampleRow('2021-04', null, { status: 'L' });
    expect(
      encodeVerdict({ ...full, evidence: [{ kind: 'observation', series: 'pmi.pmi', row: empty }] }).evidence,
    ).toEqual([]);
  });
});
