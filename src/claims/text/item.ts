import type { Language } from '@/i18n/language';
import { readFigure, type Figure } from './figure';
import { lexicon, type Role } from './lexicon';
import type { PhraseIndex } from './phraseIndex';
import { readRun, type Run } from './run';
import type { Token } from './token';
import { isYear, readWhen } from './when';
import type { Raw } from './whenPhrases';

/** Tokens `from` to `to`, the end exclusive. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A part of a sentence that does one thing. */
export type Item = Placed &
  (
    | { readonly kind: 'figure'; readonly figure: Figure }
    | { readonly kind: 'when'; readonly raw: Raw }
    | { readonly kind: 'run'; readonly run: Run }
    /** A name or unit of the vocabulary. */
    | { readonly kind: 'name'; readonly phrase: string }
    | { readonly kind: 'cue'; readonly roles: ReadonlySet<Role> }
    /** A number that is the value of nothing. */
    | { readonly kind: 'idle' }
    | { readonly kind: 'word' }
  );

/** What items are read with. */
export interface ItemContext {
  readonly language: Language;
  /** Names and units of the vocabulary. */
  readonly names: PhraseIndex<string>;
  /** Tokens that belong to other terms of the vocabulary, by index. */
  readonly known: ReadonlySet<number>;
}

const gap: ReadonlySet<Role> = new Set(['gap']);
const negation: ReadonlySet<Role> = new Set(['not']);
const silentMarks = new Set(['-', '#', "'"]);

function readNumbers(tokens: readonly Token[], from: number, context: ItemContext): Item | undefined {
  const hit = readFigure(tokens, from, context.language);
  if (!hit) return undefined;
  // A year that no word makes one is still no figure.
  const bareYear = isYear(tokens[from]) && hit.to === from + 1;
  if (hit.figure === undefined || bareYear) return { kind: 'idle', from, to: hit.to };
  return { kind: 'figure', from, to: hit.to, figure: hit.figure };
}

/** "No. 15": an abbreviation, not a negation. */
function isNumero(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === '.' ? tokens[at + 2] : tokens[at + 1];
  return tokens[at]?.text === 'no' && next?.kind === 'number';
}

function readWords(tokens: readonly Token[], from: number, context: ItemContext): Item {
  const token = tokens[from];
  const cue = isNumero(tokens, from) ? undefined : lexicon.longest(tokens, from);
  if (cue) return { kind: 'cue', from, to: cue.to, roles: cue.means };
  if (token?.text.endsWith("n't") === true) return { kind: 'cue', from, to: from + 1, roles: negation };
  const silent = context.known.has(from) || silentMarks.has(token?.text ?? '');
  return silent ? { kind: 'cue', from, to: from + 1, roles: gap } : { kind: 'word', from, to: from + 1 };
}

function readItem(tokens: readonly Token[], before: Item | undefined, context: ItemContext): Item {
  const from = before?.to ?? 0;
  const run = readRun(tokens, from);
  if (run) return { kind: 'run', from, to: run.to, run: run.run };
  const name = context.names.longest(tokens, from);
  if (name) return { kind: 'name', from, to: name.to, phrase: name.phrase };
  const when = readWhen(tokens, from, before?.kind === 'name');
  if (when) return { kind: 'when', from, to: when.to, raw: when.raw };
  return readNumbers(tokens, from, context) ?? readWords(tokens, from, context);
}

/** Takes a sentence apart into items that cover it from end to end. */
export function itemsOf(tokens: readonly Token[], context: ItemContext): readonly Item[] {
  const items: Item[] = [];
  let last: Item | undefined;
  while ((last?.to ?? 0) < tokens.length) {
    last = readItem(tokens, last, context);
    items.push(last);
  }
  return items;
}

/** What refers back to the sentence before. */
export const backRoles: readonly Role[] = ['back-figure', 'back-index', 'back-programme'];

/** Whether an item can play one of these roles. */
export function plays(item: Item | undefined, ...roles: readonly Role[]): boolean {
  return item?.kind === 'cue' && roles.some((role) => item.roles.has(role));
}
