import type { ClauseRead } from './clause';
import { plays, type Item } from './item';

/** The words around what was read. */
export interface Tone {
  readonly items: readonly Item[];
  readonly question: boolean;
  /** Words of the whole sentence take it back. */
  readonly denied: boolean;
}

/** What a part of a sentence may be believed to say: nothing when it denies, doubts or asks, its targets when it says what is to be. */
export function sober(read: ClauseRead, { items, question, denied }: Tone): ClauseRead {
  const doubtful = question || denied || items.some((item) => plays(item, 'not', 'doubt'));
  const intends = items.some((item) => plays(item, 'modal'));
  if (!doubtful && !intends) return read;
  const found = doubtful ? [] : read.found.filter(({ claim }) => claim.says === 'target');
  const dropped = read.found.filter((each) => !found.includes(each)).map(({ start, end }) => ({ start, end }));
  const unchecked = [...read.unchecked, ...dropped].map(({ start, end }) => ({ start, end, why: 'doubtful' as const }));
  return { found, unchecked: unchecked.toSorted((a, b) => a.start - b.start) };
}
