import type { Span } from './found';
import type { Token } from './token';

/** A text with tokens of it. */
export interface Wording {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Tokens by index, the end exclusive. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** The place in the text from the first to the last of some tokens. */
export function spanOf({ tokens }: Wording, first: Placed, last: Placed = first): Span {
  return { start: tokens[first.from]?.start ?? 0, end: tokens[last.to - 1]?.end ?? 0 };
}

/** The words as they stand in the text. */
export function wordsOf(wording: Wording, first: Placed, last: Placed = first): string {
  const { start, end } = spanOf(wording, first, last);
  return wording.text.slice(start, end);
}
