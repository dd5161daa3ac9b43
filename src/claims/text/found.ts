import type { Claim } from '@/claims/claim';
import type { Language } from '@/i18n/language';
import type { Period } from '@/series/period';

/** A stretch of the text, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What the text does not say and was read into it. */
export type Assumption =
  /** "this year", or a month without a year: taken from the article's date, or from a date named in the text. */
  | { readonly kind: 'assumed-date'; readonly words: string; readonly read: Period; readonly from: 'written' | 'named' }
  /** "that figure": the period of the figure that it refers back to. */
  | { readonly kind: 'assumed-period'; readonly read: Period }
  /** A change without a baseline is one over the reading before. */
  | { readonly kind: 'assumed-baseline' }
  /** A running total without a date: the last reading at the article's date, or the only one that carries the figure. */
  | { readonly kind: 'assumed-reading'; readonly read: Period; readonly from: 'written' | 'figure' };

/** Why words were read as they were; `words` are quoted from the text. */
export type Reason =
  | { readonly kind: 'series'; readonly series: string; readonly words: string }
  | { readonly kind: 'event'; readonly event: string; readonly words: string }
  /** Refers back to the sentence before. */
  | { readonly kind: 'back'; readonly words: string }
  | { readonly kind: 'period'; readonly period: Period; readonly words: string }
  /** The words that made it a claim of its kind. */
  | { readonly kind: 'sign'; readonly of: Claim['says']; readonly words: string }
  /** What a change is counted from. */
  | { readonly kind: 'baseline'; readonly words: string }
  | Assumption;

/** A claim that was recognised, with the words that are marked. */
export interface Found extends Span {
  readonly claim: Claim;
  readonly because: readonly Reason[];
}

/**
 * Why a figure was left alone: nothing known is named, or the words between are not understood; several readings fit; no time is named, or not
 * that of the figure; its time, unit or baseline is not one of the series; the sentence denies, doubts or asks.
 */
export type Unread = 'unnamed' | 'ambiguous' | 'undated' | 'misfit' | 'doubtful';

/** A figure that no claim covers. */
export interface Unchecked extends Span {
  readonly why: Unread;
}

/** What was recognised in a text. Spans are in order and do not overlap. */
export interface Recognised {
  readonly language: Language;
  readonly found: readonly Found[];
  readonly unchecked: readonly Unchecked[];
  /** Each assumption once, in the order of the text. */
  readonly assumptions: readonly Assumption[];
  /** How many characters were read; less than the text has when it is too long. */
  readonly read: number;
}
