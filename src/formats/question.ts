import { freqs, type Freq } from '@/series/period';

/** The answers to the questions that have a few of them, whatever the file. */
export const answerValues = {
  numbers: ['indonesian', 'international'],
  dates: ['day-first', 'month-first'],
  freq: freqs,
  trimester: ['quarter', 'third'],
  layout: ['long', 'wide'],
} as const;

/** A question that has a few answers, whatever the file. */
export type ListedQuestion = keyof typeof answerValues;

/** An answer to such a question. */
export type ListedAnswer<N extends ListedQuestion> = (typeof answerValues)[N][number];

/** The answer that a text is to such a question; `undefined` where the question does not have it. */
export function listedAnswer<N extends ListedQuestion>(about: N, text: string): ListedAnswer<N> | undefined {
  const all: readonly ListedAnswer<N>[] = answerValues[about];
  return all.find((each) => each === text);
}

/** How a file writes numbers: `1.234,5` (Indonesian) or `1,234.5` (international). */
export type NumberStyle = ListedAnswer<'numbers'>;

/** How a file writes dates such as 03/04/2021. */
export type DateOrder = ListedAnswer<'dates'>;

/** What a person decided about a file. Absent = not asked or not answered. */
export interface Answers {
  readonly numbers?: NumberStyle;
  readonly dates?: DateOrder;
  /** Name of the column or dimension that holds time. */
  readonly time?: string;
  /** How often, where first days or plain dates do not tell. */
  readonly freq?: Freq;
  /** Whether `2021T1` is a quarter (triwulan, trimestre) or a third of a year (SDMX). */
  readonly trimester?: ListedAnswer<'trimester'>;
  /** Columns with values, of a CSV. */
  readonly values?: readonly string[];
  /** `long`: one row a period and key; `wide`: a column a period or a series. */
  readonly layout?: ListedAnswer<'layout'>;
  /** Which data set of a bundle, collection or message, by its name. */
  readonly dataset?: string;
}

/** Something that cannot be decided without a person. */
export interface Question {
  readonly about: keyof Answers;
  /** The possible answers as they stand in `Answers`, the more probable first; empty = any name of the file's. */
  readonly options: readonly string[];
  /** Cells or spellings of the file that both readings fit. */
  readonly examples: readonly string[];
  /** True where nothing can be shown before it is answered. False: it was read as far as it goes without the answer (plain days, all data sets); of `numbers` the first option holds for now. */
  readonly blocking: boolean;
}
