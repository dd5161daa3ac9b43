import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, milestoneOf, seriesOf } from '@mocks/sampleChart';
import { periodFrom, sampleRow, sampleTarget } from '@mocks/sampleSeries';
import type { ChartForm } from '@/catalogue/catalogue';
import { formatMeasure } from '@/i18n/measure';
import { periodOf } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import type { Series } from '@/series/series';
import { cardWords, overviewFinding } from './card';
import { finding, subtitle } from './finding';
import { subjectOf } from './subject';
import { summary } from './summary';

function subject(form: ChartForm, series: readonly Series[], range: PeriodRange = {}) {
  const feed = feedOf(...series);
  return subjectOf({
    chart: chartOf(form, feed),
    feed,
    range,
    milestones: [milestoneOf('2020-12-05'), milestoneOf('2021-02')],
  });
}

const index = seriesOf({
  threshold: 50,
  readings: {
    '2020-09': 47.2,
    '2020-10': 47.8,
    '2020-11': 50.6,
    '2020-12': 51.3,
    '2021-01': 52.2,
    '2021-02': 50.9,
    '2021-03': 53.2,
    '2021-04': 54.6,
  },
});
const flow = seriesOf({
  freq: 'A',
  nature: 'flow',
  unitMult: 6,
  readings: { '2020': 3.8, '2021': 5.5 },
  targets: [sampleTarget('2020', 2), sampleTarget('2021', 6.1)],
});

describe('finding', () => {
  it.each([
    ['id', 'Indeks uji 54,6 pada April 2021, tertinggi dalam catatan ini sejak September 2020'],
    ['en', 'Test index 54.6 in April 2021, the highest in this record since September 2020'],
  ] as const)('ranks the last value (%s)', (language, text) => {
    expect(finding(subject('line', [index]), language)).toBe(text);
  });

  it('speaks of the last value in the range shown', () => {
    expect(finding(subject('line', [index], { to: periodFrom('2021-02') }), 'id')).toBe(
      'Indeks uji 50,9 pada Februari 2021, turun 1,3\u00A0poin dari Januari 2021',
    );
  });

  it('claims no rank across a missing month', () => {
    const holed = seriesOf({
      readings: {
        '2020-06': 60,
        '2020-08': 50,
        '2020-10': 51,
        '2020-11': 52,
        '2020-12': 53,
        '2021-01': 54,
        '2021-02': 55,
        '2021-03': 56,
      },
    });
    expect(finding(subject('line', [holed]), 'en')).toBe(
      'Test index 56.0 in March 2021, up 1.0\u00A0points from February 2021',
    );
  });

  it('measures a total against its target', () => {
    expect(finding(subject('columns', [flow]), 'id')).toBe(
      'Indeks uji: 5,5\u00A0juta pada 2021, 90\u00A0% dari target 6,1\u00A0juta',
    );
    expect(finding(subject('columns', [flow], { to: periodFrom('2020') }), 'en')).toBe(
      'Test index: 3.8\u00A0million in 2020, 1.9 times the 2\u00A0million target',
    );
  });

  it('says who counted where counters differ, and takes the newest', () => {
    const a = seriesOf({ id: 'a', nature: 'stock', readings: { '2021-12': 17.2 } });
    const b = seriesOf({ id: 'b', nature: 'stock', readings: { '2022-03': 16.9 } });
    expect(finding(subject('points', [a, b]), 'en')).toBe('Test index: 16.9 in March 2022 (Test b)');
  });

  it('names the series set beside it', () => {
    const feed = feedOf(index);
    const beside = seriesOf({ id: 'iki', readings: { '2021-03': 51.9 } });
    const compared = subjectOf({
      chart: chartOf('line', feed),
      feed,
      compare: { key: 'lain.iki', series: beside, feed: { ...feedOf(beside), id: 'lain' } },
      range: {},
      milestones: [],
    });
    expect(finding(compared, 'id')).toBe('Indeks uji 54,6 pada April 2021; Uji iki 51,9 pada Maret 2021');
    expect(subtitle(compared, 'en')).toBe(
      'Test series, index, monthly; 50 = no change; compared with Test series, which is not the same measure. Example Owner; Example Owner.',
    );
  });

  it('says so when the range holds nothing', () => {
    const holed = seriesOf({ readings: { '2020-01': 60, '2020-08': 50 } });
    expect(finding(subject('line', [holed], { from: periodFrom('2020-03'), to: periodFrom('2020-04') }), 'en')).toBe(
      'Test index: no figure in this range',
    );
  });

  it('always contains the value it was computed from', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 40 }), (tenths) => {
        const readings = tenths.map((value, at) => sampleRow(periodOf({ freq: 'M', n: 24_240 + at }), value / 10));
        const series = seriesOf({ readings, threshold: 50 });
        const last = (tenths.at(-1) ?? 0) / 10;
        for (const language of ['id', 'en'] as const) {
          const value = formatMeasure(last, series, { language, style: 'short' });
          expect(finding(subject('line', [series]), language)).toContain(value);
          expect(summary(subject('line', [series]), language)).toContain(value);
          expect(cardWords(subject('line', [series]), language).headline).toContain(value);
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('says what is measured, how often and by whom', () => {
  expect(subtitle(subject('line', [index]), 'id')).toBe(
    'Deret uji, indeks, bulanan; 50 = tidak berubah. Pemilik Contoh.',
  );
  expect(subtitle(subject('columns', [flow]), 'en')).toBe('Test series, million, annual. Example Owner.');
});

it('sums the chart up for everyone', () => {
  expect(summary(subject('line', [index]), 'en')).toBe(
    'From September 2020 to April 2021 there are 8 figures; Test index: latest 54.6 (April 2021), up 1.4\u00A0points from March 2021, above 50 (expansion) for 6 months in a row, highest 54.6 (April 2021), lowest 47.2 (September 2020); 2 campaign milestones are marked.',
  );
});

it('says that a run may be longer where the month before it is unknown', () => {
  const open = seriesOf({ threshold: 50, readings: { '2021-01': 52.2, '2021-03': 53.2, '2021-04': 54.6 } });
  expect(summary(subject('line', [open]), 'en')).toContain('above 50 (expansion) for at least 2 months in a row');
});

it('words a card and the overview', () => {
  expect(cardWords(subject('line', [index]), 'id')).toEqual({
    headline: '54,6 pada April 2021, naik 1,4\u00A0poin',
    detail: 'Tertinggi dalam catatan ini sejak September 2020; di atas 50 (ekspansi) selama 6 bulan berturut-turut.',
  });
  expect(overviewFinding([subject('line', [index]), subject('columns', [flow])], 'en')).toBe(
    'Test index above 50 (expansion) for 6 months in a row to April 2021; Test index: 5.5\u00A0million in 2021, 90% of the 6.1\u00A0million target',
  );
});
