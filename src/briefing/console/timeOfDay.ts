import type { Language } from '@/i18n/language';

const locales = { id: 'id-ID', en: 'en-GB' } as const;
const known = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, style: 'zoned' | 'short'): Intl.DateTimeFormat {
  const key = `${language} ${style}`;
  const made =
    known.get(key) ??
    new Intl.DateTimeFormat(locales[language], {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(style === 'zoned' && { timeZoneName: 'short' }),
    });
  known.set(key, made);
  return made;
}

/** The time of day of a moment in the zone of the machine, of 24 hours: `14.05` or `14:05`; zoned with the zone's name, such as WIB. */
export function timeOfDay(at: number, language: Language, style: 'zoned' | 'short' = 'short'): string {
  return formatter(language, style).format(at);
}
