import { put } from '@tests/fixtures/feeds/feedFixture';
import { storyFixture } from '@tests/fixtures/stories/storyFixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStory } from './decodeStory';
import { encodeStory } from './encodeStory';

/** The first problem that the check finds after one change. */
function problemOf(at: readonly (string | number)[], value: unknown) {
  const decoded = decodeStory(put(storyFixture(), at, value), 'check');
  const [first] = decoded.ok ? [] : decoded.problems;
  return first && `${first.path}: ${first.problem}`;
}

const step = ['steps', 0] as const;

describe('decodeStory', () => {
  it('gives a frozen briefing, answers left out as none', () => {
    const decoded = decodeStory(storyFixture(), 'check');
    const story = decoded.ok ? decoded.value : undefined;
    expect(story).toMatchObject({
      id: 'contoh',
      steps: [
        { id: 'awal', range: { to: '2021-05' }, highlight: ['2021-04', '2021-05'], answers: ['mengapa'] },
        { id: 'pesta', compare: null, milestone: 'pesta', answers: [] },
      ],
      answers: [{ id: 'mengapa', chart: '/chart/indeks/?asOf=2021-06-30' }],
    });
    expect(Object.isFrozen(story?.steps[0]?.caption)).toBe(true);
    expect(story && Object.keys(story)).not.toContain('version');
  });

  it('reads periods in any spelling', () => {
    const decoded = decodeStory(put(storyFixture(), [...step, 'highlight'], ['2021M04']), 'reader');
    expect(decoded.ok && decoded.value.steps[0]?.highlight).toEqual(['2021-04']);
  });

  it.each([
    [['steps'], [], 'steps: must have at least one entry'],
    [[...step, 'caption'], [], 'steps[0].caption: must have at least one entry'],
    [[...step, 'seconds'], 4, 'steps[0].seconds: must be at least 5'],
    [[...step, 'seconds'], 901, 'steps[0].seconds: must be at most 900'],
    [[...step, 'seconds'], 30.5, 'steps[0].seconds: must be whole seconds'],
    [[...step, 'name', 'en'], 'x'.repeat(61), 'steps[0].name.en: must be at most 60 characters long'],
    [[...step, 'name', 'id'], '\u200B ', 'steps[0].name.id: must not be blank'],
    [[...step, 'priority'], 'may', 'steps[0].priority: must be ("must" | "should" | "could"), not "may"'],
    [[...step, 'compare'], 'pmi', 'steps[0].compare: must be feed.series, such as pmi.pmi'],
    [[...step, 'text'], 'Free words', 'steps[0].text: is not a field of the contract'],
    [['answers', 0, 'question'], undefined, 'answers[0].question: is missing'],
    [
      [...step, 'chart'],
      'https://lain.example/chart/indeks/',
      'steps[0].chart: must be an address of the dashboard, such as /chart/pmi/?from=2019-01',
    ],
    [['version'], '2.0', 'version: is 2.0, but only 1.x can be read'],
  ] as const)('points at %j = %j', (at, value, problem) => {
    expect(problemOf(at, value)).toBe(problem);
  });

  it('allows four claims a caption and no more', () => {
    const claim = { says: 'event', event: 'pesta', date: '2021-05' };
    const four = Array.from({ length: 4 }, () => claim);
    expect(problemOf([...step, 'caption'], four)).toBeUndefined();
    expect(problemOf([...step, 'caption'], [...four, claim])).toBe('steps[0].caption: must have at most 4 entries');
  });

  it.each([
    ['steps', 60],
    ['answers', 40],
  ] as const)('allows as many %s as the contract says: %i', (list, most) => {
    const decoded = decodeStory(storyFixture(), 'check');
    const [one] = decoded.ok ? encodeStory(decoded.value)[list] : [];
    const many = (length: number) =>
      Array.from({ length }, (_, at) => ({ ...one, id: `${list}-${at}`, answers: undefined }));
    const wire = (length: number): unknown => JSON.parse(JSON.stringify(many(length)));
    expect(problemOf([list], wire(most + 1))).toBe(`${list}: must have at most ${most} entries`);
    // Another list may still name what is gone: no limit is broken.
    expect(problemOf([list], wire(most)) ?? '').not.toContain('entries');
  });

  it('passes over fields that a reader does not know', () => {
    expect(decodeStory(put(storyFixture(), [...step, 'text'], 'x'), 'reader').ok).toBe(true);
  });

  it('takes any JSON at all, in any place, without throwing', () => {
    const places = fc.constantFrom(
      ['steps'],
      [...step],
      [...step, 'chart'],
      [...step, 'range'],
      [...step, 'caption', 0],
      [...step, 'answers'],
      ['answers', 0],
    );
    fc.assert(
      fc.property(places, fc.jsonValue(), (at, value) => {
        const decoded = decodeStory(put(storyFixture(), at, value), 'reader');
        expect(decoded.ok || decoded.problems.length > 0).toBe(true);
      }),
    );
  });
});
