import { useEffect, useState } from 'react';

import { expectedDay, useToday } from '@/app/today';
import { forgetOwnStory, keepOwnStory, readOwnStory } from '@/feeds/ownStory';
import type { Problem } from '@/feeds/problem';
import { periodOf } from '@/series/period';
import type { Story } from '@/stories/story';

import type { Put, Told } from './desk';

interface Kept {
  readonly story: Story | undefined;
  /** Why what is kept cannot be read. */
  readonly unreadable: readonly Problem[] | undefined;
  /** Storage did not take the last change. */
  readonly refused: boolean;
}

/** What was done last, to be said and undone. */
export interface Notice {
  /** Counts, so that the same words are heard again. */
  readonly number: number;
  readonly text: string;
  /** The briefing before; absent where there is nothing to undo. */
  readonly before?: Story | null;
}

/** The reader's own briefing as it is kept in this browser. */
export interface OwnStory extends Kept {
  readonly put: Put;
  readonly notice: Notice;
  readonly undo: (told: Told) => void;
}

function readKept(): Kept {
  const decoded = readOwnStory();
  if (!decoded) return { story: undefined, unreadable: undefined, refused: false };
  return decoded.ok
    ? { story: decoded.value, unreadable: undefined, refused: false }
    : { story: undefined, unreadable: decoded.problems, refused: false };
}

function keep(story: Story | undefined): boolean {
  if (story) return keepOwnStory(story);
  forgetOwnStory();
  return true;
}

/** Reads, keeps and forgets the reader's own briefing; a change in another window is seen here as well. */
export function useOwnStory(): OwnStory {
  const [kept, setKept] = useState(readKept);
  const [notice, setNotice] = useState<Notice>({ number: 0, text: '' });
  const today = useToday() ?? expectedDay();
  useEffect(() => {
    // Told only of what other windows did.
    const changed = (): void => setKept(readKept());
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, []);
  const put: Put = (next, told) => {
    const story = next && { ...next, modified: periodOf({ freq: 'D', n: today }) };
    setKept({ story, unreadable: undefined, refused: !keep(story) });
    setNotice(({ number }) => ({
      number: number + 1,
      text: told?.text ?? '',
      ...(told?.undoable === true && { before: kept.story ?? null }),
    }));
  };
  const undo = (told: Told): void => {
    if (notice.before !== undefined) put(notice.before ?? undefined, told);
  };
  return { ...kept, put, notice, undo };
}
