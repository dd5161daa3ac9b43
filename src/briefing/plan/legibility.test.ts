import { describe, expect, it } from 'vitest';
import { samplePack } from '@mocks/briefingWindows';

import { storyOf } from '@/briefing/runtime';
import { frameOf } from '@/briefing/stage/stageFrame';
import { stagePicture, type StagePicture } from '@/briefing/stage/stagePicture';
import { capHeight, neededShare, tooSmall } from './legibility';

const story = storyOf(samplePack(), 'id');
const shared = { language: 'id', count: story.steps.length, edition: null, frozen: false } as const;

function pictureOf(index: number, size: number): StagePicture {
  const step = story.steps[index];
  if (!step) throw new Error('no such step');
  return stagePicture(step, { ...shared, frame: frameOf({ width: 1920, height: 1080 }, size) });
}

describe('legibility', () => {
  it('asks for a 150th of the distance, for small print of one two screen heights nearer', () => {
    expect(neededShare('headline', 6)).toBeCloseTo(0.04);
    expect(neededShare('footer', 6)).toBeCloseTo(4 / 150);
    expect(neededShare('axis', 1)).toBe(0);
  });

  it('passes every step of the shipped story at four screen heights in the usual size', () => {
    for (const index of story.steps.keys()) expect(tooSmall(pictureOf(index, 0), 4)).toEqual([]);
  });

  it('names the parts that fail farther away, with what they have and need', () => {
    const picture = pictureOf(0, 0);
    const found = tooSmall(picture, 6);
    const caption = found.find(({ part }) => part === 'caption');
    const sizes = picture.caption.map(({ size }) => size);
    expect(caption?.share).toBeCloseTo((Math.min(...sizes) * capHeight) / picture.height);
    expect(caption?.needed).toBeCloseTo(0.04);
    expect(found.map(({ part }) => part)).toContain('footer');
  });

  it('holds the smallest letters of a part against the rule', () => {
    const picture = pictureOf(0, 0);
    const [first] = picture.headline;
    if (!first) throw new Error('no headline');
    const tiny = { ...picture, headline: [...picture.headline, { ...first, size: 10 }] };
    expect(tooSmall(tiny, 4).map(({ part }) => part)).toEqual(['headline']);
  });

  it('is better with larger type', () => {
    expect(tooSmall(pictureOf(1, 3), 6).length).toBeLessThan(tooSmall(pictureOf(1, 0), 6).length);
  });
});
