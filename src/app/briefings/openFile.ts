import { decodeStory } from '@/feeds/decodeStory';
import { FeedError, type Fail } from '@/feeds/feedError';
import { ownStoryId } from '@/feeds/ownStory';
import { parseBytes } from '@/feeds/parseBytes';
import type { Problem } from '@/feeds/problem';
import type { Story } from '@/stories/story';

/** Most bytes of a file: the longest briefing is far shorter. */
export const mostBytes = 500_000;

/** Whether a file was never a briefing, or is one that is damaged or of another version. */
type Refusal = 'foreign' | 'broken';

/** What became of opening a file: the briefing in it, or why there is none. */
export type Opened =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly why: 'too-large' | 'unread' }
  | { readonly ok: false; readonly why: Refusal; readonly problems: readonly Problem[] };

function parse(bytes: Uint8Array): unknown {
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: ownStoryId, at: 0 });
  return parseBytes(bytes, fail);
}

/** A file that was cut off is no JSON and yet a briefing: what counts is whether it speaks of steps. */
function refusalOf(bytes: Uint8Array): Refusal {
  return /"steps"\s*:/u.test(new TextDecoder().decode(bytes)) ? 'broken' : 'foreign';
}

function decoded(input: unknown, why: Refusal): Opened {
  const read = decodeStory(input, 'reader');
  if (read.ok) return { ok: true, story: { ...read.value, id: ownStoryId } };
  // Whoever mends a file wants every reason, a reader of it only whether it can be read.
  const checked = decodeStory(input, 'check');
  return { ok: false, why, problems: checked.ok ? read.problems : checked.problems };
}

/** Reads a briefing from a file that the reader chose. Never throws. */
export async function openStory(file: Blob): Promise<Opened> {
  if (file.size > mostBytes) return { ok: false, why: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Moved, deleted or not allowed to be read: the browser says no more.
    return { ok: false, why: 'unread' };
  }
  try {
    return decoded(parse(bytes), refusalOf(bytes));
  } catch (cause) {
    if (!(cause instanceof FeedError)) throw cause;
    return { ok: false, why: refusalOf(bytes), problems: [{ kind: 'schema', path: '', problem: cause.detail }] };
  }
}
