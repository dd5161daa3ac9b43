import { calendarOf, periodAt, type Day, type Freq, type Period } from '@/series/period';

import type { FredRow } from './fredRows';
import type { Question } from './question';
import { Refused } from './refusal';

/** From the shortest to the longest. */
const freqs = ['D', 'W', 'M', 'Q', 'S', 'A'] as const satisfies readonly Freq[];

/** Usual days from one date to the next, at most: up to four days lie between working days, thirty-one between months. */
const spacings: readonly (readonly [days: number, freq: Freq])[] = [
  [4, 'D'],
  [10, 'W'],
  [45, 'M'],
  [135, 'Q'],
  [270, 'S'],
];

function distinctDays(rows: readonly FredRow[]): readonly Day[] {
  return [...new Set(rows.map((row) => row.day))];
}

/** The middle one of the distances between neighbours; `undefined` of fewer than two days. */
function usualSpacing(days: readonly Day[]): number | undefined {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
}

function likeliest(days: readonly Day[]): Freq {
  const spacing = usualSpacing(days);
  if (spacing !== undefined) return spacings.find(([most]) => spacing <= most)?.[1] ?? 'A';
  const { month, date } = calendarOf(days[0] ?? 0);
  if (date !== 1) return 'D';
  return month === 1 ? 'A' : 'M';
}

/** Whether the dates of rows come less often than a frequency, as those that were asked for by quarters of a monthly series. */
export function isRarer(rows: readonly FredRow[], freq: Freq): boolean {
  const days = distinctDays(rows);
  return days.length > 1 && freqs.indexOf(likeliest(days)) > freqs.indexOf(freq);
}

/** Whether no two of the days fall in one period. */
function isOnceIn(freq: Freq, days: readonly Day[]): boolean {
  return new Set(days.map((day) => periodAt(freq, day))).size === days.length;
}

/** Whether the days are such as name periods of a frequency: months and longer ones begin on the first. */
function beginIn(freq: Freq, days: readonly Day[]): boolean {
  return freq === 'D' || freq === 'W' || days.every((day) => calendarOf(day).date === 1);
}

/**
 * How often the dates of a FRED file may come: first the one that their spacing makes likely, then the others that are
 * possible, the nearest first. A first of the month does not prove a month, so a person is asked; nothing is blocked.
 */
export function frequencyQuestion(rows: readonly FredRow[]): Question {
  const days = distinctDays(rows);
  const guess = likeliest(days);
  const place = freqs.indexOf(guess);
  const options = freqs
    // The likeliest may be named by other days, such as the last of each month.
    .filter((freq) => isOnceIn(freq, days) && (freq === guess || beginIn(freq, days)))
    .sort((a, b) => Math.abs(freqs.indexOf(a) - place) - Math.abs(freqs.indexOf(b) - place));
  const examples = [...new Set(rows.slice(0, 100).map((row) => row.date))].slice(0, 3);
  return { about: 'freq', options, examples, blocking: false };
}

/**
 * Each row with its period: the one of that frequency that holds the day, of weeks the ISO week in which they end.
 * `FeedSemanticError` where two dates fall in one period, as the frequency cannot be right then.
 */
export function withPeriods(rows: readonly FredRow[], freq: Freq): readonly (readonly [FredRow, Period])[] {
  const dates = new Map<Period, string>();
  let before: readonly [FredRow, Period] | undefined;
  return rows.map((row) => {
    // Vintages of one date stand one after another.
    const period = before?.[0].date === row.date ? before[1] : periodAt(freq, row.day);
    const other = dates.get(period) ?? row.date;
    if (other !== row.date) {
      const detail = `has two dates in one period of frequency ${freq}, ${period}: ${other} and ${row.date}`;
      throw new Refused('FeedSemanticError', detail, 'observations');
    }
    dates.set(period, row.date);
    before = [row, period];
    return before;
  });
}
