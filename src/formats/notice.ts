/** What is doubtful in a file that can be read. Words for each, in both languages: `i18n/messages/formats.ts`. */
export type NoticeName =
  /** Fewer rows than the file itself announces. `rows`, `total`. */
  | 'FeedPartial'
  /** No unit anywhere. */
  | 'UnitUnknown'
  /** Series of several units in one file: not for one axis. `units`. */
  | 'SeveralUnits'
  /** A multiplier is stated that is no power of ten; 0 was taken for it. `what`. */
  | 'MultiplierUnknown'
  /** Neither file nor spelling says how often. */
  | 'FrequencyUnknown'
  /** Series of several frequencies in one file. `freqs`. */
  | 'SeveralFrequencies'
  /** The file states another frequency than the periods spell, which holds. `stated`, `freq`. */
  | 'FrequencyDiffers'
  /** No dimension or column of time at all. */
  | 'TimeUnknown'
  /** Combinations of the lists that have no number at all and are left out. `count`. */
  | 'SeriesEmpty'
  /** Times that spell no period. `count`, `example`. */
  | 'PeriodUnreadable'
  /** A flag that is in no code list known. `flag`, `count`. */
  | 'StatusUnknown'
  /** Cells that are no number and no known sign of a missing one. `count`, `example`. */
  | 'ValueUnreadable'
  /** The same period twice with the same value, or none, and the same flag: left out once. `count`. */
  | 'PeriodRepeated'
  /** The same period twice, once without a number or with another flag: the number and every flag of it are kept. `count`, `first`. */
  | 'PeriodDiffers'
  /** Periods inside the range without a row. `count`, `first`. */
  | 'GapsInTime'
  /** Periods that have not begun yet. `count`. */
  | 'FeedFuture'
  /** Data sets of a message that say "delete" are left out. `count`. */
  | 'ActionDelete'
  /** A total that does not belong to the series, such as BPS's "Tahunan". `name`. */
  | 'TotalDropped'
  /** Keys of the data that no list of the file explains. `count`, `example`; and `about`: `places` where each fits several places. */
  | 'KeysUnexplained'
  /** The file has several vintages; the latest is shown. `vintages`. */
  | 'SeveralVintages'
  /** Columns or parts that were not read. `names`. */
  | 'PartsLeftOut'
  /** The order of the lists is not the order of time, or similar oddities that were put right. `what`. */
  | 'OrderMended'
  /** A table is not the one that its descriptor's hash was made from. `file`. */
  | 'HashDiffers'
  /** A guess that a person should confirm. `what`; and `about`: `time` where it is a dimension taken for time, `unit` or `multiplier` where it is one taken from a name, `sign` where it is a sign taken for a missing number in `count` cells; `since` where it is a day taken for that of publication of `count` values that may be older. */
  | 'Assumed';

/** One doubt. `values` fill the words. */
export interface Notice {
  readonly name: NoticeName;
  readonly values: Readonly<Record<string, string | number>>;
  /** Where in the file. */
  readonly path?: string;
}
