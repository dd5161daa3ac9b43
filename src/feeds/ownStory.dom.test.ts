import { storyFixture } from '@tests/fixtures/stories/storyFixture';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Story } from '@/stories/story';
import { decodeStory } from './decodeStory';
import { forgetOwnStory, keepOwnStory, ownStoryId, readOwnStory } from './ownStory';

const key = 'pendopo.briefing';

function story(): Story {
  const decoded = decodeStory(storyFixture(), 'check');
  if (!decoded.ok) throw new Error('the fixture is refused');
  return decoded.value;
}

/** Storage that a browser refuses, as Safari and Firefox do in some settings. */
function refuse(): void {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('no storage', 'SecurityError');
  });
}

beforeEach(() => localStorage.clear());

describe('the own briefing', () => {
  it('is kept under its own id, read back and forgotten', () => {
    expect(readOwnStory()).toBeUndefined();
    expect(keepOwnStory(story())).toBe(true);
    expect(readOwnStory()).toEqual({ ok: true, value: { ...story(), id: ownStoryId }, warnings: [] });
    forgetOwnStory();
    expect(readOwnStory()).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it.each([
    ['{', 'is not JSON'],
    ['', 'is empty'],
    ['['.repeat(20) + ']'.repeat(20), 'is nested 20 levels deep, not 16'],
    ['{"version":"2.0"}', 'is 2.0, but only 1.x can be read'],
    ['null', 'must be Object, not null'],
  ])('says why %j cannot be read', (text, problem) => {
    localStorage.setItem(key, text);
    const read = readOwnStory();
    expect(read && !read.ok ? read.problems[0]?.problem : read).toBe(problem);
  });

  it('is not there where storage refuses, and says that it was not kept', () => {
    refuse();
    expect(readOwnStory()).toBeUndefined();
    expect(keepOwnStory(story())).toBe(false);
    expect(forgetOwnStory).not.toThrow();
  });

  it('says so when storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(keepOwnStory(story())).toBe(false);
  });
});
