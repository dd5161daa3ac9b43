import { describe, expect, it } from 'vitest';
import { milestoneOf } from '@mocks/sampleChart';
import type { NumberedMilestone } from './chartModel';
import { pictureKey, type KeyRoom } from './pictureKey';

function numbered(dates: readonly string[], main: (index: number) => boolean = () => true): NumberedMilestone[] {
  return dates.map((date, index) => ({ number: index + 1, milestone: { ...milestoneOf(date), main: main(index) } }));
}

const dates = ['2020-05-14', '2021-01-11', '2021-05-20', '2021-09-08', '2022-01-19', '2022-03-30', '2023-02-10'];
const room: KeyRoom = { x: 10, y: 20, width: 300, height: 600, columns: 1, language: 'id', sizes: [22, 20, 18] };

function numbers(key: ReturnType<typeof pictureKey>): readonly string[] | undefined {
  return key?.badges.map(({ label }) => label);
}

describe('the key to milestones', () => {
  it('gives number, title and date of each in the largest type that fits', () => {
    const key = pictureKey(numbered(dates), room);
    expect(numbers(key)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const texts = key?.texts.map(({ text }) => text.replaceAll('\u00A0', ' ')) ?? [];
    expect(texts).toContain('Peristiwa 2021-09-08');
    expect(texts).toContain('8 Sep 2021');
    expect(key?.texts[0]?.size).toBe(22);
    expect(pictureKey(numbered(dates), { ...room, height: 215 })?.texts[0]?.size).toBe(18);
  });

  it('stays inside its room', () => {
    for (let height = 40; height < 500; height += 20) {
      const key = pictureKey(numbered(dates), { ...room, height });
      expect(key?.height ?? 0).toBeLessThanOrEqual(height);
      for (const { y } of key?.texts ?? []) expect(y).toBeLessThan(room.y + height);
    }
  });

  it('reads down its columns', () => {
    const key = pictureKey(numbered(dates), { ...room, width: 700, columns: 2 });
    const xs = key?.badges.map(({ x }) => x) ?? [];
    expect(new Set(xs).size).toBe(2);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it('leaves out the least where room is short, and says how many', () => {
    const key = pictureKey(
      numbered(dates, (index) => index % 2 === 0),
      { ...room, height: 150 },
    );
    const kept = key?.milestones.map(({ number }) => number) ?? [];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((number) => number % 2 === 0)).toEqual([]);
    expect(numbers(key)).toEqual(kept.map(String));
    expect(key?.texts.at(-1)?.text).toContain(`${dates.length - kept.length} tonggak lain`.replace(' ', '\u00A0'));
  });

  it('leaves out of the main ones what stands nearest to another', () => {
    const key = pictureKey(numbered(['2020-01-01', '2021-01-01', '2021-01-09', '2022-01-01']), {
      ...room,
      height: 130,
    });
    expect(key?.milestones.map(({ number }) => number)).not.toContain(3);
  });

  it('is nothing where not even one fits', () => {
    expect(pictureKey(numbered(dates), { ...room, height: 12 })).toBeNull();
    expect(pictureKey([], { ...room, height: 12 })).toMatchObject({ height: 0, badges: [] });
  });
});
