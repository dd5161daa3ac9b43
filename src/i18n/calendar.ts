import type { Language } from './language';
import { formatMessages, type FormatMessages } from '@/i18n/messages/format';
import { noFigure } from './number';

/** How long a period or date is written; `axis` is the shortest that still names the year. */
export type PeriodStyle = 'long' | 'short' | 'axis';

/** How the parts of a year are written in one language and style. */
interface Manner {
  readonly words: FormatMessages;
  readonly style: PeriodStyle;
}

const periodShape =
  /^(?<year>\d{4})(?:-(?:S(?<half>[12])|Q(?<quarter>[1-4])|W(?<week>\d{2})|(?<month>0[1-9]|1[0-2])(?:-(?<date>\d{2}))?))?$/u;

/** Asia/Jakarta has no daylight saving time: UTC+7. */
const jakartaOffset = 7 * 3_600_000;

function yearIn(style: PeriodStyle, year: string): string {
  return style === 'axis' ? `\u2019${year.slice(2)}` : year;
}

function monthName(month: string, { words, style }: Manner): string {
  return (style === 'long' ? words.months : words.monthsShort)[Number(month) - 1] ?? month;
}

function formatPart(letter: 'S' | 'Q', [year, index]: readonly [string, number], { words, style }: Manner): string {
  const long = (letter === 'S' ? words.halves : words.quarters)[index - 1] ?? '';
  const short = (letter === 'S' ? words.halvesShort : words.quartersShort)[index - 1] ?? '';
  switch (style) {
    case 'long':
      return words.partOfYear(long, year);
    case 'short':
      return words.partOfYearShort(short, year);
    case 'axis':
      return `${short} ${yearIn(style, year)}`;
    default:
      return style satisfies never;
  }
}

function formatWeek([year, week]: readonly [string, number], { words, style }: Manner): string {
  const number = String(week);
  return style === 'long' ? words.week(number, year) : `${words.weekShort(number)} ${yearIn(style, year)}`;
}

/**
 * A period in canonical spelling (`2021`, `2021-S1`, `2021-Q2`, `2021-04`, `2021-W05`, `2021-04-15`) as people write it:
 * long "Triwulan II-2021" / "Q2 2021", short "Tw II-2021" / "Q2 2021", axis "Tw II ’21" / "Q2 ’21".
 * Text of any other shape comes back as it is.
 */
export function formatPeriod(period: string, language: Language, style: PeriodStyle): string {
  const match = periodShape.exec(period);
  if (!match) return period;
  const { year = '', half, quarter, week, month, date } = match.groups ?? {};
  const manner = { words: formatMessages[language], style };
  if (half !== undefined) return formatPart('S', [year, Number(half)], manner);
  if (quarter !== undefined) return formatPart('Q', [year, Number(quarter)], manner);
  if (week !== undefined) return formatWeek([year, Number(week)], manner);
  if (month === undefined) return year;
  const monthAndYear = `${monthName(month, manner)} ${yearIn(style, year)}`;
  return date === undefined ? monthAndYear : `${Number(date)} ${monthAndYear}`;
}

/** A date known to the day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`): "17 Agustus 2025" | "Agustus 2025" | "2025". Text of any other shape comes back as it is. */
export function formatDate(date: string, language: Language, style: 'long' | 'short'): string {
  return formatPeriod(date, language, style);
}

/** A moment in milliseconds since 1970 UTC, always told in WIB (UTC+7) whatever the reader's zone: "17 Agustus 2025 pukul 10.05 WIB". An impossible moment gives an en dash. */
export function formatTimestamp(ms: number, language: Language): string {
  const local = new Date(ms + jakartaOffset);
  if (Number.isNaN(local.getTime())) return noFigure;
  const [date = '', time = ''] = local.toISOString().split('T');
  return formatMessages[language].timestamp(formatDate(date, language, 'long'), [time.slice(0, 2), time.slice(3, 5)]);
}

/** An age in whole days: "hari ini", "kemarin", "3 hari yang lalu", from 61 days "2 bulan yang lalu", from two years "3 tahun yang lalu"; full months and years only. Nothing is younger than today. */
export function formatAge(days: number, language: Language): string {
  const words = formatMessages[language];
  if (Number.isNaN(days)) return noFigure;
  const whole = Math.floor(days);
  if (whole <= 0) return words.today;
  if (whole === 1) return words.yesterday;
  if (whole <= 60) return words.daysAgo(String(whole));
  if (whole < 730) return words.monthsAgo(String(Math.floor((whole * 12) / 365)));
  const months = Math.floor((whole * 12) / 365);
  const over = months % 12;
  return words.yearsAgo(String(Math.floor(months / 12)), over === 0 ? '' : String(over));
}

/** Items in a sentence: "a", "a dan b", "a, b, dan c"; English without the comma before "and". */
export function formatList(items: readonly string[], language: Language): string {
  const { pairJoin, lastJoin } = formatMessages[language];
  const last = items.at(-1) ?? '';
  if (items.length <= 1) return last;
  const head = items.slice(0, -1);
  return head.length === 1 ? `${head[0]}${pairJoin}${last}` : `${head.join(', ')}${lastJoin}${last}`;
}
