import { tokenise } from './token';
import type { Token } from './token';

/** A phrase found in tokens, the end exclusive. */
export interface PhraseHit<T> {
  readonly to: number;
  readonly phrase: string;
  readonly means: T;
}

/** These do not tell phrases apart: "e-Smart IKM", "managers' index", "#PasarLaut". */
const unheard = new Set(['-', '#', "'"]);
const mostTokens = 14;

/** The key of a phrase: its letters and digits in a row, so that "on boarding" and "onboarding" are one. */
export function phraseKey(phrase: string): string {
  return tokenise(phrase)
    .filter(({ text }) => !unheard.has(text))
    .map(({ text }) => text)
    .join('');
}

/** Finds phrases in tokens; time in proportion to the tokens, whatever the number of phrases. */
export class PhraseIndex<T> {
  readonly #means = new Map<string, T>();
  #longest = 0;

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, means] of phrases) {
      const key = phraseKey(phrase);
      this.#means.set(key, means);
      this.#longest = Math.max(this.#longest, key.length);
    }
  }

  /** Every phrase that begins at a token, the shortest first. */
  all(tokens: readonly Token[], from: number): readonly PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    let key = '';
    const last = Math.min(tokens.length, from + mostTokens);
    for (let at = from; at < last && key.length <= this.#longest; at += 1) {
      const text = tokens[at]?.text ?? '';
      if (unheard.has(text)) {
        if (at === from) break;
        continue;
      }
      key += text;
      const means = this.#means.get(key);
      if (means !== undefined) hits.push({ to: at + 1, phrase: key, means });
    }
    return hits;
  }

  /** The longest phrase that begins at a token. */
  longest(tokens: readonly Token[], from: number): PhraseHit<T> | undefined {
    return this.all(tokens, from).at(-1);
  }
}
