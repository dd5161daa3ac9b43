import type { Freq } from '@/series/period';

/** How a file writes numbers: `1.234,5` (Indonesian) or `1,234.5` (international). */
export type NumberStyle = 'indonesian' | 'international';

/** How a file writes dates such as 03/04/2021. */
export type DateOrder = 'day-first' | 'month-first';

/** What a person decided about a file. Absent = not asked or not answered. */
export interface Answers {
  readonly numbers?: NumberStyle;
  readonly dates?: DateOrder;
  /** Name of the column or dimension that holds time. */
  readonly time?: string;
  /** How often, where first days or plain dates do not tell. */
  readonly freq?: Freq;
  /** Whether `2021T1` is a quarter (triwulan, trimestre) or a third of a year (SDMX). */
  readonly trimester?: 'quarter' | 'third';
  /** Columns with values, of a CSV. */
  readonly values?: readonly string[];
  /** `long`: one row a period and key; `wide`: a column a period or a series. */
  readonly layout?: 'long' | 'wide';
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
  /** True where nothing can be shown before it is answered; else the first option was assumed for now. */
  readonly blocking: boolean;
}
