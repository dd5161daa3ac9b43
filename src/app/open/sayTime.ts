import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { dateInJakarta } from '@/series/dates';
import { parsePeriod } from '@/series/period';

/** A time in the reader's words where it is a period, else as it is spelt. */
export function sayTime(time: string | null, language: Language): string {
  if (time === null) return '';
  const period = parsePeriod(time);
  return period ? formatPeriod(period, language, 'short') : time;
}

/** The day of a moment in Jakarta, in words. */
export function sayDay(moment: number, language: Language): string {
  return formatDate(dateInJakarta(moment), language, 'short');
}
