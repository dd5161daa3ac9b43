import { fold } from './fold';

/** A word, a number as it is written, or a single other character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded; without the `'s` of a possessive. */
  readonly text: string;
  /** Place in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether anything blank stands before it. */
  readonly spaced: boolean;
  /** Line ends before it. */
  readonly lines: number;
}

const shape = /(?<number>\d+(?:[.,]\d+)*)|(?<word>[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*)|[^\s]/gu;

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Token['kind'] {
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['word'] === undefined ? 'mark' : 'word';
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/** Takes a text apart. Hidden characters are in no token. */
export function tokenise(text: string): readonly Token[] {
  const folded = fold(text);
  const tokens: Token[] = [];
  let before = 0;
  for (const match of folded.text.matchAll(shape)) {
    const kind = kindOf(match.groups);
    const bare = kind === 'word' ? match[0].replace(/'s$/u, '') : match[0];
    const blank = folded.text.slice(before, match.index);
    const start = folded.at[match.index] ?? 0;
    const end = (folded.at[match.index + bare.length - 1] ?? start) + 1;
    const capital = kind === 'word' && isCapital(text.charAt(start));
    const spaced = blank !== '' || tokens.length === 0;
    tokens.push({ kind, text: bare, start, end, capital, spaced, lines: blank.split('\n').length - 1 });
    before = match.index + match[0].length;
  }
  return tokens;
}
