import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { findingMessages } from '@/i18n/messages/finding';
import { freqOf, type Period } from '@/series/period';

/** "pada April 2021", "in April 2021", "on 15 April 2021" */
export function sayWhen(period: Period, language: Language): string {
  return findingMessages[language].when[freqOf(period)](formatPeriod(period, language, 'long'));
}
