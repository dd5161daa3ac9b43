import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf, feedOf, milestoneOf, seriesOf } from '@mocks/sampleChart';
import { sampleTarget } from '@mocks/sampleSeries';
import type { ChartForm } from '@/catalogue/catalogue';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { finding } from './finding';
import { pictureModel, pictureSizes, type PicturePreset } from './picture';
import type { PictureModel, PictureText } from './pictureModel';
import { boxOf } from './placing';
import { subjectOf, type Subject } from './subject';
import { textWidth } from './textWidth';

const dates = ['2021-02-01', '2021-03-11', '2021-05-20', '2021-06-08', '2021-08-19'];
const readings = {
  '2021-01': 52.2,
  '2021-02': 50.9,
  '2021-04': 54.6,
  '2021-07': 40.1,
  '2021-08': 43.7,
  '2021-09': 52.2,
};
const forms: readonly ChartForm[] = ['line', 'step', 'columns', 'points'];
const presets = ['article', 'square', 'portrait', 'card', 'thumbnail'] as const satisfies readonly PicturePreset[];
const languages: readonly Language[] = ['id', 'en'];
const address = 'pendopo.example/chart/uji/';

function subjectIn(form: ChartForm, milestones: readonly string[] = dates): Subject {
  const nature = form === 'line' ? 'index' : 'stock';
  const targets = [sampleTarget('2021-09', 60)];
  const first = seriesOf({ id: 'a', nature, readings, targets, ...(form === 'line' ? { threshold: 50 } : {}) });
  const feed = feedOf(first, seriesOf({ id: 'b', nature, readings: { '2021-03': 30, '2021-06': 35 } }));
  const chart = form === 'points' ? chartOf(form, feed) : { ...chartOf(form, feed), series: ['a'] };
  return subjectOf({ chart, feed, range: {}, milestones: milestones.map((date) => milestoneOf(date)) });
}

interface Rectangle {
  readonly what: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

function textBox({ x, y, anchor, size, weight, text }: PictureText): Rectangle {
  const width = textWidth(text, size, weight > 400);
  const left = anchor === 'end' ? x - width : x;
  return { what: text, x: left, y: y - size * 0.75, right: left + width, bottom: y + size * 0.2 };
}

function boxes(picture: PictureModel): readonly Rectangle[] {
  return [
    ...picture.texts.map(textBox),
    ...picture.badges.map(({ x, y, height: h, label }) => ({
      what: `badge ${label}`,
      x: x - h / 2,
      y: y - h / 2,
      right: x + h / 2,
      bottom: y + h / 2,
    })),
    ...picture.charts.map(({ x, y, scale, model }) => ({
      what: 'chart',
      x,
      y,
      right: x + model.width * scale,
      bottom: y + model.height * scale,
    })),
  ];
}

/** Pairs that overlap by more than a pixel. */
function overlaps(all: readonly Rectangle[]): readonly string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.bottom - 1 && b.y < a.bottom - 1)
      .map((b) => `${a.what} × ${b.what}`),
  );
}

function outside(picture: PictureModel): readonly string[] {
  return boxes(picture)
    .filter(({ x, y, right, bottom }) => x < 12 || y < 8 || right > picture.width - 12 || bottom > picture.height - 6)
    .map(({ what }) => what);
}

function said({ texts }: PictureModel): string {
  return texts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('\u00A0', ' ');
}

const cases = presets.flatMap((preset) =>
  forms.flatMap((form) => languages.map((language) => [preset, form, language] as const)),
);

describe.each(cases)('the %s picture of %s in %s', (preset, form, language) => {
  const subject = subjectIn(form);
  const picture = pictureModel(subject, { preset, language, address });

  it('has its size, and everything inside it and apart', () => {
    expect(picture).toMatchObject(pictureSizes[preset]);
    expect(outside(picture)).toEqual([]);
    expect(overlaps(boxes(picture))).toEqual([]);
  });

  it('is legible at half its size, a thumbnail at its own', () => {
    const least = preset === 'thumbnail' ? 14 : 16;
    const [chart] = picture.charts;
    const inChart = chart?.model.labels.map(({ size }) => size * chart.scale) ?? [];
    expect(Math.min(...picture.texts.map(({ size }) => size), ...inChart)).toBeGreaterThanOrEqual(least);
  });

  it('says what the chart says', () => {
    expect(picture.name).toBe(finding(subject, language));
    expect(picture.description).not.toBe('');
    expect(said(picture)).toContain(address);
  });
});

describe.each(presets.filter((preset) => preset !== 'thumbnail'))('the %s picture', (preset) => {
  it.each(languages)('carries finding, owner, date of the data and what markers mean in %s', (language) => {
    const subject = subjectIn('line');
    const words = said(pictureModel(subject, { preset, language, address }));
    expect(words).toContain(finding(subject, language).replaceAll('\u00A0', ' '));
    expect(words).toContain(language === 'id' ? 'Sumber: Pemilik Contoh' : 'Source: Example Owner');
    expect(words).toContain(language === 'id' ? 'Angka terakhir: September 2021' : 'Latest figure: September 2021');
    expect(words).toContain(chartMessages[language].timing);
  });

  it('names every milestone whose flag it shows', () => {
    const { badges, charts } = pictureModel(subjectIn('line'), { preset, language: 'id', address });
    const flags = charts[0]?.model.rail?.flags.flatMap(({ milestones }) =>
      milestones.map(({ number }) => String(number)),
    );
    expect(badges.map(({ label }) => label)).toEqual(flags);
    expect(badges).toHaveLength(dates.length);
  });

  it('shows no flag without a key, however many there are', () => {
    const many = Array.from({ length: 28 }, (_, index) => `2021-0${1 + Math.floor(index / 4)}-${10 + (index % 4) * 5}`);
    const picture = pictureModel(subjectIn('line', many), { preset, language: 'en', address });
    const flags = picture.charts[0]?.model.rail?.flags.flatMap(({ milestones }) => milestones) ?? [];
    expect(picture.badges.map(({ label }) => label)).toEqual(flags.map(({ number }) => String(number)));
    expect(flags.length).toBeGreaterThan(3);
    expect(said(picture)).toContain(`${many.length - flags.length} more milestones`);
    expect([...outside(picture), ...overlaps(boxes(picture))]).toEqual([]);
  });

  it('has no rail, key or note on markers without milestones', () => {
    const picture = pictureModel(subjectIn('line', []), { preset, language: 'id', address });
    expect(picture.badges).toEqual([]);
    expect(picture.charts[0]?.model.rail).toBeNull();
    expect(said(picture)).not.toContain(chartMessages.id.timing);
  });

  it('names series that the drawing cannot name', () => {
    const picture = pictureModel(subjectIn('points'), { preset, language: 'id', address });
    expect(picture.signs.map(({ entry }) => entry.label)).toEqual(['Uji a', 'Uji b']);
    expect(said(picture)).toContain('Uji b');
  });
});

it('has no milestones on a thumbnail', () => {
  const picture = pictureModel(subjectIn('line'), { preset: 'thumbnail', language: 'id', address });
  expect(picture.badges).toEqual([]);
  expect(picture.charts[0]?.model.rail).toBeNull();
  expect(said(picture)).toContain('Indeks uji 52,2 pada September 2021');
});

it('stands without a number in its range', () => {
  const feed = feedOf(seriesOf({ readings: { '2021-01': null } }));
  const subject = subjectOf({ chart: chartOf('line', feed), feed, range: {}, milestones: [] });
  for (const preset of presets) {
    const picture = pictureModel(subject, { preset, language: 'id', address });
    expect(outside(picture)).toEqual([]);
    expect(said(picture)).toContain('Indeks uji');
  }
});

describe('a picture of an edition', () => {
  const edition = '2026-11-29.3fa9c1d2';

  it.each(cases)('prints its day and code on the %s picture of %s in %s', (preset, form, language) => {
    const subject = subjectIn(form);
    const picture = pictureModel(subject, { preset, language, address, edition });
    const whole = language === 'id' ? 'Edisi 2026-11-29 · kode 3fa9c1d2' : 'Edition 2026-11-29 · code 3fa9c1d2';
    // A thumbnail may have room for the code only.
    expect(said(picture)).toContain(preset === 'thumbnail' ? '3fa9c1d2' : whole);
    expect(said(picture)).toContain(address);
    expect([...outside(picture), ...overlaps(boxes(picture))]).toEqual([]);
  });

  it('keeps the code where an address leaves no room', () => {
    for (const preset of presets) {
      const long = `pendopo.example/${'bagian/'.repeat(30)}`;
      const picture = pictureModel(subjectIn('line'), { preset, language: 'id', address: long, edition });
      expect(said(picture)).toContain('3fa9c1d2');
      expect(outside(picture)).toEqual([]);
    }
  });
});

it('keeps words inside and apart, however long names and titles are', () => {
  const words = fc.string({ unit: 'grapheme-ascii', maxLength: 400 });
  fc.assert(
    fc.property(words, fc.constantFrom(...presets), fc.constantFrom(...forms), (text, preset, form) => {
      const subject = subjectIn(form);
      const both = { id: text, en: text };
      const { feed } = subject;
      const long: Subject = {
        ...subject,
        chart: { ...subject.chart, name: both },
        feed: { ...feed, rights: { ...feed.rights, owner: both } },
        milestones: subject.milestones.map(({ number, milestone }) => ({
          number,
          milestone: { ...milestone, title: both },
        })),
      };
      const picture = pictureModel(long, { preset, language: 'id', address: `pendopo.example/${text}` });
      expect([...outside(picture), ...overlaps(boxes(picture))]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('keeps the labels of its chart inside the chart', () => {
  for (const [preset, form, language] of cases) {
    const [chart] = pictureModel(subjectIn(form), { preset, language, address }).charts;
    for (const label of chart?.model.labels ?? []) {
      const box = boxOf(label);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual((chart?.model.width ?? 0) + 1);
    }
  }
});
