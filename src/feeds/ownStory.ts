import type { Story } from '@/stories/story';
import { decodeStory } from './decodeStory';
import { encodeStory } from './encodeStory';
import { FeedError, type Fail } from './feedError';
import { parseBytes } from './parseBytes';
import type { Decoded } from './problem';

/** Id of the reader's own briefing; no shipped one may be called so. */
export const ownStoryId = 'mine';

const key = 'pendopo.briefing';

/** What is kept as it stands, or `undefined` where there is nothing; storage that refuses holds nothing for us. */
export function ownStoryText(): string | undefined {
  try {
    return globalThis.localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser may refuse storage altogether, and says so by throwing.
    return undefined;
  }
}

function parse(text: string): unknown {
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: ownStoryId, at: 0 });
  return parseBytes(new TextEncoder().encode(text), fail);
}

function refused(problem: string): Decoded<Story> {
  return { ok: false, problems: [{ kind: 'schema', path: '', problem }], warnings: [] };
}

/** The reader's own briefing, or why what is kept cannot be read; `undefined` where nothing is kept. Never throws. */
export function readOwnStory(): Decoded<Story> | undefined {
  const text = ownStoryText();
  if (text === undefined) return undefined;
  try {
    return decodeStory(parse(text), 'reader');
  } catch (cause) {
    if (cause instanceof FeedError) return refused(cause.detail);
    throw cause;
  }
}

/** Keeps the reader's own briefing under `ownStoryId`, in place of the one before. `false` where storage refuses. */
export function keepOwnStory(story: Story): boolean {
  try {
    globalThis.localStorage.setItem(key, JSON.stringify(encodeStory({ ...story, id: ownStoryId })));
    return true;
  } catch {
    // Refused, or full: the caller tells the reader.
    return false;
  }
}

/** Takes the reader's own briefing away; where storage refuses there is none. */
export function forgetOwnStory(): void {
  try {
    globalThis.localStorage.removeItem(key);
  } catch {
    // Nothing could be kept here, so there is nothing to take away.
  }
}
