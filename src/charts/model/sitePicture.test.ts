import { expect, it } from 'vitest';
import { chartOf, feedOf, seriesOf } from '@mocks/sampleChart';
import { overviewFinding } from './card';
import { sitePicture } from './sitePicture';
import { subjectOf, type Subject } from './subject';

function subject(name: string): Subject {
  const feed = feedOf(seriesOf({ threshold: 50, readings: { '2021-01': 51, '2021-02': 52, '2021-03': 54.6 } }));
  const chart = { ...chartOf('line', feed), name: { id: name, en: name } };
  return subjectOf({ chart, feed, range: {}, milestones: [] });
}

const request = { language: 'id', title: 'Pendopo', address: 'pendopo.example' } as const;

it('says name, finding and address, and shows the first charts with their latest values', () => {
  const subjects = ['Satu', 'Dua', 'Tiga', 'Empat'].map(subject);
  const picture = sitePicture(subjects, request);
  const words = picture.texts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00A0', ' ');
  expect(picture).toMatchObject({ width: 1200, height: 630 });
  expect(words).toContain(overviewFinding(subjects, 'id').replaceAll('\u00A0', ' '));
  for (const part of ['Pendopo', 'pendopo.example', 'Satu', 'Dua', 'Tiga', '54,6 pada Maret 2021']) {
    expect(words).toContain(part);
  }
  expect(words).not.toContain('Empat');
  expect(picture.charts).toHaveLength(3);
  for (const { x, y, scale, model } of picture.charts) {
    expect(x + model.width * scale).toBeLessThanOrEqual(1200 - 40);
    expect(y + model.height * scale).toBeLessThan(630 - 40);
    expect(model.height).toBeGreaterThan(80);
  }
});

it('says what the site is where the data say nothing yet', () => {
  const picture = sitePicture([], { ...request, language: 'en' });
  expect(picture.name).toBe('Pendopo');
  expect(picture.texts.map(({ text }) => text).join(' ')).toContain('Indonesian economic indicators');
});
