import type { Freq, Period } from '@/series/period';
import type { ObsStatus } from '@/series/series';

import type { Notice } from './notice';
import type { Question } from './question';

/** The formats that are read, by the names of the command line. OWID and Frictionless files are `csv` with a descriptor. */
export type Format = 'pendopo' | 'json-stat' | 'sdmx-json' | 'world-bank' | 'dbnomics' | 'fred' | 'bps' | 'csv';

/** One dimension of a series' key with the words for it where the file has any. */
export interface KeyPart {
  /** Id of the dimension, such as `geo` or `INDICATOR`. */
  readonly dimension: string;
  /** Id of the value, such as `IT`. */
  readonly value: string;
  /** The dimension's name in the file's own language. */
  readonly dimensionLabel?: string;
  /** The value's name in the file's own language. */
  readonly label?: string;
}

/** A period's value as a file gives it at one moment. Absent periods have no reading; a missing number is `value: null`. */
export interface ForeignReading {
  /** The time as it is spelt in the file (`2021M04`, `Triwulan I 2021`, a label). */
  readonly time: string;
  /** The period that it means; `null` where that is not known until a question is answered. */
  readonly period: Period | null;
  /** In the series' unit times 10^unitMult, exactly as in the file. */
  readonly value: number | null;
  /** CL_OBS_STATUS, the one that says most first; empty where the file has a flag that nobody knows. `['A']` without any flag; `['M']` for a missing number without a reason. */
  readonly statuses: readonly ObsStatus[];
  /** The flag as it stands in the file, such as `ep` or `B; E`. */
  readonly statusRaw?: string;
  /** First day on which this value was the current one (ALFRED's `realtime_start`), `YYYY-MM-DD`. */
  readonly vintage?: string;
  /** What the file says of this one figure, as plain text. */
  readonly note?: string;
}

/** One series of a file. */
export interface ForeignSeries {
  /** In the order of the file's dimensions, without time. */
  readonly key: readonly KeyPart[];
  /** What to call it, in the file's own language; never empty. */
  readonly label: string;
  /** Unit as the file words it, without the multiplier; `null` where it does not say. */
  readonly unit: string | null;
  /** Power of ten that the values are given in: 6 = millions. 0 where the file does not say. */
  readonly unitMult: number;
  /** Digits after the decimal mark, or `null` where the file does not say. */
  readonly decimals: number | null;
  /** `null` where neither the file nor the spelling of its periods says. */
  readonly freq: Freq | null;
  /** SDMX CL_SEASONAL_ADJUST, or `null` where the file does not say. */
  readonly adjustment: 'N' | 'S' | 'W' | 'Y' | null;
  /** Reference period of an index, or `null`. */
  readonly base: string | null;
  /** In time order; of one period the earlier vintage first. Where periods are not known: in the file's order. */
  readonly readings: readonly ForeignReading[];
}

/** What a file says of how a series is measured. */
export type Measure = Pick<ForeignSeries, 'unit' | 'unitMult' | 'decimals' | 'adjustment' | 'base'>;

/** A statistical file after decoding: what it holds, what is doubtful, what must be asked. */
export interface ForeignFile {
  readonly format: Format;
  /** Which generation or dialect was recognised, such as `JSON-stat 1.x dataset`; for people. */
  readonly dialect: string;
  readonly title: string | null;
  /** Who publishes it, where the file says. */
  readonly publisher: string | null;
  /** When its publisher last changed it, `YYYY-MM-DD`; `null` where unknown. Never the day of reading. */
  readonly updated: string | null;
  /** Web address of the data or its description, where the file says. */
  readonly url: string | null;
  readonly licence: { readonly name: string; readonly url: string | null } | null;
  /** Notes of the file as plain text (markup taken off). */
  readonly notes: readonly string[];
  /** False where the file holds fewer rows than it says there are. */
  readonly complete: boolean;
  readonly warnings: readonly Notice[];
  /** What cannot be decided without a person; empty = nothing. Answers are passed to the same decoder again. */
  readonly questions: readonly Question[];
  readonly series: readonly ForeignSeries[];
}

/** What a file says of itself. */
export type Publication = Pick<ForeignFile, 'title' | 'publisher' | 'updated' | 'url' | 'licence' | 'notes'>;
