import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, milestoneOf, seriesOf } from '@mocks/sampleChart';
import { periodFrom, sampleRow, sampleSource, sampleTarget } from '@mocks/sampleSeries';
import { chartModel } from './layout';
import { readingAt } from './reading';
import { subjectOf } from './subject';

function wordsAt(language: 'id' | 'en', month: string) {
  const readings = [
    sampleRow('2020-04', 27.5),
    sampleRow('2021-03', 53.2),
    sampleRow('2021-04', 54.6, {
      status: 'P',
      note: { id: 'Catatan.', en: 'A note.' },
      conflicts: [
        {
          period: periodFrom('2021-04'),
          value: 54.06,
          published: null,
          source: sampleSource,
          confidence: 'news-report',
          also: [],
          note: { id: 'Salah cetak.', en: 'A misprint.' },
        },
      ],
    }),
  ];
  const feed = feedOf(seriesOf({ readings, threshold: 50, targets: [sampleTarget('2021-04', 55)] }));
  const subject = subjectOf({ chart: chartOf('line', feed), feed, range: {}, milestones: [milestoneOf('2021-04-03')] });
  const model = chartModel(subject, { kind: 'page', width: 600, height: 300, language });
  const stop = model.stops.findIndex((candidate) => candidate.period === month);
  return readingAt(subject, model, { stop, language });
}

describe('a reading', () => {
  it('says value, changes, side, status, target, conflict and source', () => {
    const words = wordsAt('id', '2021-04');
    expect(words?.heading).toBe('April 2021');
    expect(words?.lines[0]).toMatchObject({
      value: '54,6',
      onPrevious: 'naik 1,4\u00A0poin dari Maret 2021',
      onYear: 'naik 27,1\u00A0poin dari April 2020',
      side: 'di atas 50: ekspansi',
      status: 'angka sementara',
      target: 'target 55,0',
      note: 'Catatan.',
      conflicts: [{ text: 'Example menyebut 54,06 untuk April 2021. Salah cetak.', source: sampleSource }],
      source: sampleSource,
    });
  });

  it('is one sentence for the ear, milestones included', () => {
    expect(wordsAt('en', '2021-04')?.spoken).toBe(
      'April 2021: 54.6, up 1.4\u00A0points from March 2021, up 27.1\u00A0points from April 2020, above 50: expansion, target 55.0, provisional, Example gives 54.06 for April 2021; milestone 1: Event 2021-04-03.',
    );
  });

  it('says nothing that it does not know', () => {
    expect(Object.keys(wordsAt('en', '2020-04')?.lines[0] ?? {})).not.toContain('onPrevious');
    expect(wordsAt('en', '1999-01')).toBeUndefined();
  });
});
