import { samplePack } from '@mocks/briefingWindows';
import { describe, expect, it } from 'vitest';
import { briefingOf } from '@/briefing/data/pack';
import { sizes } from '@/briefing/deck/deck';
import { languages } from '@/i18n/language';
import { frameOf, typeFactor, usualFrame } from './stageFrame';
import { stagePicture, type StagePicture } from './stagePicture';
import { stageStory } from './stageStep';

const screens = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1024, height: 768 },
  { width: 3440, height: 1440 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 320, height: 640 },
];

const stories = ['kampanye-2020-2021', 'posisi-terkini'].flatMap((id) =>
  languages.map((language) => ({ id, language, story: stageStory(briefingOf(samplePack(id)), language) })),
);

/** Lower edge of lines of text. */
function bottomOf(texts: StagePicture['headline']): number {
  return Math.max(0, ...texts.map(({ y }) => y));
}

function topOf(texts: StagePicture['headline']): number {
  return Math.min(Number.POSITIVE_INFINITY, ...texts.map(({ y, size }) => y - size));
}

describe('a frame', () => {
  it('is the same for screens of the same proportions, and grows with them', () => {
    expect(frameOf({ width: 1280, height: 720 }, 0)).toEqual(usualFrame);
    expect(frameOf({ width: 3840, height: 2160 }, 0)).toEqual(usualFrame);
    expect(frameOf({ width: 1024, height: 768 }, 0)).toEqual({ width: 1440, height: 1080, type: 1 });
  });

  it('keeps type readable on a phone and does not break on a screen of nothing', () => {
    expect(frameOf({ width: 390, height: 844 }, 0)).toEqual({ width: 780, height: 1688, type: 1 });
    const none = frameOf({ width: 0, height: 0 }, 0);
    expect(none.width).toBeGreaterThan(0);
    expect(none.height).toBeGreaterThan(0);
  });

  it('knows a factor for every size', () => {
    const all = Array.from({ length: sizes.greatest - sizes.least + 1 }, (_, index) => typeFactor(sizes.least + index));
    expect(all.toSorted((a, b) => a - b)).toEqual(all);
    expect(new Set(all).size).toBe(all.length);
    expect([typeFactor(-99), typeFactor(0), typeFactor(99)]).toEqual([all[0], 1, all.at(-1)]);
  });
});

describe.each(stories)('the pictures of $id in $language', ({ language, story }) => {
  const look = { language, count: story.steps.length, edition: '2026-11-30.c65279a9', frozen: true } as const;
  const pictures = [...story.steps, ...story.answers].flatMap((step) =>
    screens.flatMap((screen) =>
      [sizes.least, 0, 2].map((size) => ({
        name: `${step.id} at ${screen.width}×${screen.height}, size ${size}`,
        step,
        picture: stagePicture(step, { ...look, frame: frameOf(screen, size) }),
      })),
    ),
  );

  it('say the whole headline', () => {
    const cut = pictures.filter(({ step, picture }) => {
      const said = picture.headline.map(({ text }) => text).join(' ');
      return said.replaceAll('\u00A0', ' ') !== step.headline.replaceAll('\u00A0', ' ');
    });
    expect(cut.map(({ name }) => name)).toEqual([]);
  });

  it('always name source, edition and step', () => {
    const lacking = pictures.filter(({ picture }) => {
      const said = picture.footer
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00A0', ' ');
      return !said.includes('2026-11-30.c65279a9') || !/^(?:Sumber|Source): /u.test(said) || said.includes('…');
    });
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('keep their parts below each other, inside the stage', () => {
    const wrong = pictures.filter(({ picture }) => {
      const { headline, chart, caption, footer, height } = picture;
      const chartBottom = chart.y + chart.model.height * chart.scale;
      const below = caption.length > 0 ? topOf(caption) : topOf(footer);
      return (
        bottomOf(headline) > chart.y ||
        chartBottom > below + 1 ||
        bottomOf(caption) > topOf(footer) + 1 ||
        bottomOf(footer) > height
      );
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('give the chart a third of a usual stage at least', () => {
    const small = pictures.filter(({ name, picture: { chart, height } }) => {
      const isUsual = / at (?:1280×720|1920×1080|1024×768|390×844), size 0$/u.test(name);
      return isUsual && (chart.model.height * chart.scale) / height < 0.33;
    });
    expect(small.map(({ name }) => name)).toEqual([]);
  });

  it('name what is pointed at', () => {
    const usual = pictures.filter(({ name }) => name.endsWith('1920×1080, size 0'));
    const silent = usual.filter(({ step, picture }) => {
      if (step.chart.form === 'columns') return false;
      const named = picture.chart.model.labels.filter(({ colour, role }) => colour === 'accent' && role === 'extreme');
      const ends = new Set(picture.chart.model.marks.map(({ runs }) => runs.at(-1)?.at(-1)?.period));
      return named.length < step.pointed.filter((period) => !ends.has(period)).length;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
