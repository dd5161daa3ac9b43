import type { ClaimData } from '@/claims/data';
import type { Period } from '@/series/period';
import type { When } from './calendar';
import type { Reason } from './found';
import type { Item } from './item';
import type { Lexis } from './lexis';
import type { Wording } from './wording';

/** What a sentence leaves for the next one to refer back to. */
export interface Carried {
  /** Series that a figure was given of. */
  readonly figures: ReadonlySet<string>;
  /** The period of that figure. */
  readonly period?: Period;
  /** Series that were named. */
  readonly named: ReadonlySet<string>;
  /** Keys of the phrases of the vocabulary in the sentence. */
  readonly phrases: ReadonlySet<string>;
}

/** A term of the vocabulary found in tokens, the end exclusive. */
export interface TermHit {
  readonly from: number;
  readonly to: number;
  readonly phrase: string;
}

/** A part of a sentence with all that its figures can be read from. */
export interface Scope extends Wording {
  readonly items: readonly Item[];
  /** Those that tell of another time than this part does. */
  readonly aside: ReadonlySet<Item>;
  /** Terms of the vocabulary in this part. */
  readonly hits: readonly TermHit[];
  /** Keys of the terms in the whole sentence. */
  readonly spoken: ReadonlySet<string>;
  readonly whens: ReadonlyMap<Item, When>;
  readonly lexis: Lexis;
  readonly data: ClaimData;
  /** Series that no word of the sentence rules out. */
  readonly open: ReadonlySet<string>;
  readonly carried?: Carried;
  /** The article's date. */
  readonly written?: Period;
}

/** What was read for one figure or cue: the claim's parts so far. */
export interface Dated {
  readonly period: Period;
  readonly because: readonly Reason[];
}
