import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, seriesOf } from '@mocks/sampleChart';
import { subjectOf, type SubjectInput } from '@/charts/model/subject';
import { parsePeriod } from '@/series/period';
import { embedBadge } from './embedBadge';

const feed = feedOf(seriesOf({ readings: { '2021-03': 50, '2021-04': 51, '2021-05': 52, '2021-06': null } }));

function badge(input: Partial<SubjectInput>, edition?: { readonly name: string; readonly asOf: string }): string {
  const subject = subjectOf({ chart: chartOf('line', feed), feed, range: {}, milestones: [], ...input });
  return embedBadge(subject, 'id', edition);
}

function until(period: string): Partial<SubjectInput> {
  const to = parsePeriod(period);
  return { range: to === undefined ? {} : { to } };
}

describe('embedBadge', () => {
  it('says of a live chart that it follows the data, and how new they are', () => {
    expect(badge({})).toMatch(/^Mengikuti data terbaru · Angka terakhir: Mei 2021/u);
    expect(badge(until('2021-05'))).toMatch(/^Mengikuti data terbaru · /u);
    expect(badge(until('2030'))).toMatch(/^Mengikuti data terbaru · /u);
  });

  it('says where a range ends that leaves newer figures out', () => {
    expect(badge(until('2021-04'))).toBe('Mengikuti data terbaru, sampai April 2021');
  });

  it('says up to which day a reader wants to know', () => {
    const said = badge({ asOf: '2021-05-07' });
    expect(said).toMatch(/^Menurut data yang diketahui pada 7 Mei 2021 · Angka terakhir: April 2021/u);
    expect(said).not.toContain('terbaru');
  });

  it('names the edition and its day whatever the range', () => {
    const edition = { name: '2021-05-07.3fa9c1d2', asOf: '2021-05-07' };
    for (const input of [{}, until('2021-04'), { asOf: '2021-05-07' }])
      expect(badge(input, edition)).toBe('Data per 7 Mei 2021 · edisi 2021-05-07.3fa9c1d2');
  });
});
