import { readFileSync } from 'node:fs';
import { storyFixture } from '@tests/fixtures/stories/storyFixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '@/claims/claim';
import { periodOf } from '@/series/period';
import type { Story, StoryStep } from '@/stories/story';
import { decodeStory } from './decodeStory';
import { encodeStory } from './encodeStory';

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What a briefing becomes on its way out and back. */
function again(story: Story): unknown {
  const decoded = decodeStory(JSON.parse(JSON.stringify(encodeStory(story))), 'check');
  return decoded.ok ? decoded.value : decoded.problems;
}

const index = json('public/stories/index.json');
const ids =
  typeof index === 'object' && index !== null && 'stories' in index && Array.isArray(index.stories)
    ? index.stories
    : [];
const shipped = ids.map((id) => [String(id), json(`public/stories/${id}.json`)] as const);

describe('encodeStory', () => {
  it.each([['the fixture', storyFixture()] as const, ...shipped])('gives %s back', (_, wire) => {
    const decoded = decodeStory(wire, 'check');
    const story = decoded.ok ? decoded.value : undefined;
    expect(story).toBeDefined();
    expect(story && again(story)).toEqual(story);
  });

  it('gives any briefing back', () => {
    const month = fc.integer({ min: 24_000, max: 24_400 }).map((n) => periodOf({ freq: 'M', n }));
    const words = fc.stringMatching(/^[a-z]{1,20}$/u);
    const bilingual = fc.record({ id: words, en: words });
    const claim: fc.Arbitrary<Claim> = fc.record({
      says: fc.constant('level'),
      series: fc.constant('pmi.pmi'),
      period: month,
      value: fc.record({ value: fc.integer({ min: 0, max: 100 }) }),
    });
    const step = fc.record(
      {
        name: bilingual,
        caption: fc.array(claim, { minLength: 1, maxLength: 4 }),
        priority: fc.constantFrom('must', 'should', 'could'),
        seconds: fc.integer({ min: 5, max: 900 }),
        compare: fc.constantFrom(null, 'iki.iki'),
        highlight: fc.array(month, { minLength: 1, maxLength: 12 }),
        milestone: words,
        range: fc
          .record({ from: month, to: month }, { requiredKeys: [] })
          .filter(({ from, to }) => !from || !to || from <= to),
      },
      { requiredKeys: ['name', 'caption', 'priority', 'seconds'] },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), bilingual, (parts, title) => {
        const steps = parts.map((part, at): StoryStep => ({
          ...part,
          id: `langkah-${at}`,
          chart: '/chart/pmi/',
          answers: [],
        }));
        const story: Story = { id: 'mine', title, description: title, modified: '2026-11-30', steps, answers: [] };
        expect(again(story)).toEqual(story);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out what the contract has no word for', () => {
    const decoded = decodeStory(storyFixture(), 'check');
    if (!decoded.ok) throw new Error('the fixture is refused');
    const [first, ...others] = decoded.value.steps;
    if (!first) throw new Error('the fixture has no step');
    const counted: Claim = { says: 'count', series: 'contoh.indeks', of: 'undated', value: { value: 1 } };
    const story = { ...decoded.value, steps: [{ ...first, caption: [...first.caption, counted] }, ...others] };
    expect(again(story)).toEqual(decoded.value);
  });
});
