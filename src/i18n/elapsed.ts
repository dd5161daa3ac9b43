import type { Language } from './language';
import { elapsedMessages } from '@/i18n/messages/elapsed';
import { formatCount } from './number';

const minute = 60_000;

/**
 * How long ago something was, to the minute: "baru saja", "12 menit yang lalu", "3 jam 12 menit yang lalu", from two
 * days on in full days. What lies ahead, as a clock that was set back makes it, is "baru saja".
 */
export function formatElapsed(ms: number, language: Language): string {
  const words = elapsedMessages[language];
  const minutes = Math.floor(Math.max(0, ms) / minute);
  const count = (value: number): string => formatCount(value, language);
  if (!Number.isFinite(minutes) || minutes === 0) return words.now;
  if (minutes < 60) return words.minutes(count(minutes));
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return words.hours(count(hours), minutes % 60 === 0 ? '' : count(minutes % 60));
  return words.days(count(Math.floor(hours / 24)));
}

/** A length of time, for a clock that is wrong: "12 menit", "3 jam", "2 hari", the nearest whole one; at least a minute. */
export function formatSpan(ms: number, language: Language): string {
  const words = elapsedMessages[language];
  const minutes = Math.max(1, Math.round(Math.abs(ms) / minute));
  if (minutes < 120) return words.spanMinutes(formatCount(minutes, language));
  const hours = Math.round(minutes / 60);
  if (hours < 48) return words.spanHours(formatCount(hours, language));
  return words.spanDays(formatCount(Math.round(hours / 24), language));
}
