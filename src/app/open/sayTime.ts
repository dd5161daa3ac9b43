import { formatDate, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { parsePeriod, periodAt } from '@/series/period';

/** A time in the reader's words where it is a period, else as it is spelt. */
export function sayTime(time: string | null, language: Language): string {
  if (time === null) return '';
  const period = parsePeriod(time);
  return period ? formatPeriod(period, language, 'short') : time;
}

const day = 86_400_000;
const inJakarta = 7 * 3_600_000;

/** The day of a moment in Jakarta, in words. */
export function sayDay(moment: number, language: Language): string {
  return formatDate(periodAt('D', Math.floor((moment + inJakarta) / day)), language, 'short');
}
