import type { Language } from '@/i18n/language';

function plural(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

const id = {
  now: 'baru saja',
  minutes: (count: string) => `${count} menit yang lalu`,
  hours: (count: string, minutes: string) =>
    minutes === '' ? `${count} jam yang lalu` : `${count} jam ${minutes} menit yang lalu`,
  days: (count: string) => `${count} hari yang lalu`,
  spanMinutes: (count: string) => `${count} menit`,
  spanHours: (count: string) => `${count} jam`,
  spanDays: (count: string) => `${count} hari`,
};

const en: typeof id = {
  now: 'just now',
  minutes: (count) => `${plural(count, 'minute', 'minutes')} ago`,
  hours: (count, minutes) => {
    const hours = plural(count, 'hour', 'hours');
    return minutes === '' ? `${hours} ago` : `${hours} ${plural(minutes, 'minute', 'minutes')} ago`;
  },
  days: (count) => `${plural(count, 'day', 'days')} ago`,
  spanMinutes: (count) => plural(count, 'minute', 'minutes'),
  spanHours: (count) => plural(count, 'hour', 'hours'),
  spanDays: (count) => plural(count, 'day', 'days'),
};

/** Words of times that have passed, in both languages. Counts are formatted already and not zero. */
export const elapsedMessages: Readonly<Record<Language, typeof id>> = { id, en };
