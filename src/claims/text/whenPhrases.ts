import type { Period } from '@/series/period';
import { PhraseIndex } from './phraseIndex';

/** What a reading is compared with when no date is named: the one before in months, quarters or years, whichever it is of, or that of a year earlier. */
export type Earlier = 'month' | 'quarter' | 'year';

/** Words for a time, as they stand. */
export type Raw =
  | { readonly is: 'at'; readonly period: Period; readonly end: boolean }
  /** A month whose year is not said; from 1. */
  | { readonly is: 'month'; readonly month: number; readonly end: boolean }
  | { readonly is: 'relative'; readonly to: 'this-year' | 'last-year' | 'this-month' | 'last-month' }
  | { readonly is: 'earlier'; readonly by: Earlier }
  /** A time that is no single period, such as the beginning of a year or several months. */
  | { readonly is: 'vague' };

/** A time read from tokens, the end exclusive. */
export interface RawHit {
  readonly to: number;
  readonly raw: Raw;
}

const relative = (to: 'this-year' | 'last-year' | 'this-month' | 'last-month'): Raw => ({ is: 'relative', to });
const earlier = (by: Earlier): Raw => ({ is: 'earlier', by });

const phrases: readonly { readonly said: string; readonly raw: Raw }[] = [
  { said: 'tahun ini|this year', raw: relative('this-year') },
  { said: 'tahun lalu|tahun kemarin|last year', raw: relative('last-year') },
  { said: 'bulan ini|this month', raw: relative('this-month') },
  { said: 'bulan lalu|bulan kemarin|last month', raw: relative('last-month') },
  {
    said: 'bulan sebelumnya|sebulan sebelumnya|bulan yang lalu|the previous month|previous month|the month before|a month earlier|a month before|month on month|month over month|month to month|mom|mtm|secara bulanan',
    raw: earlier('month'),
  },
  {
    said: 'kuartal sebelumnya|triwulan sebelumnya|the previous quarter|previous quarter|the quarter before|a quarter earlier|quarter on quarter|quarter to quarter|quarter over quarter|qtq|qoq|q to q|secara kuartalan|secara triwulanan',
    raw: earlier('quarter'),
  },
  {
    said: 'tahun sebelumnya|setahun sebelumnya|setahun lalu|setahun yang lalu|periode yang sama tahun lalu|periode yang sama tahun sebelumnya|bulan yang sama tahun lalu|bulan yang sama tahun sebelumnya|triwulan yang sama tahun sebelumnya|periode sama tahun lalu|the same month last year|the same month a year earlier|the same period last year|the same period a year earlier|the same quarter a year earlier|the previous year|previous year|the year before|a year earlier|a year before|a year ago|year on year|year over year|yoy|y on y|secara tahunan',
    raw: earlier('year'),
  },
  {
    said: 'dua tahun lalu|beberapa bulan lalu|beberapa tahun lalu|recent months|recent years|bulan depan|tahun depan|next month|next year|pekan lalu|last week|kuartal lalu|triwulan lalu|last quarter|kuartal ini|triwulan ini|this quarter|semester lalu|semester ini|kini|saat ini|sekarang|now|currently|hari ini|today|kemarin|yesterday',
    raw: { is: 'vague' },
  },
];
/** Times that are said without a number. */
export const fixedTimes = new PhraseIndex(
  phrases.flatMap(({ said, raw }) => said.split('|').map((each) => [each, raw] as const)),
);
