import type { Language } from '@/i18n/language';
import { formatPeriod } from '@/i18n/calendar';
import { calendarOf, dayOf, middleDay, periodAt, type Day, type Freq } from '@/series/period';
import { textWidth } from './textWidth';

/** A tick of a time axis before it has a position. Months are named in their middle, where their readings stand; years where they begin. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

interface Rhythm {
  readonly months: number;
  readonly label: (day: Day, first: boolean, language: Language) => string;
}

function yearLabel(day: Day): string {
  return String(calendarOf(day).year);
}

function shortYearLabel(day: Day): string {
  return `’${yearLabel(day).slice(2)}`;
}

/** January says the year, other months their name; the first tick says both. */
function monthLabel(day: Day, first: boolean, language: Language): string {
  const { month } = calendarOf(day);
  const text = formatPeriod(periodAt('M', day), language, 'short');
  if (first) return text;
  return month === 1 ? yearLabel(day) : text.replace(/\s\d{4}$/u, '');
}

const rhythms: readonly Rhythm[] = [
  { months: 1, label: monthLabel },
  { months: 3, label: monthLabel },
  { months: 12, label: yearLabel },
  { months: 12, label: shortYearLabel },
  { months: 24, label: yearLabel },
  { months: 24, label: shortYearLabel },
  { months: 60, label: yearLabel },
  { months: 120, label: yearLabel },
  { months: 300, label: yearLabel },
];

function ticksOf(rhythm: Rhythm, range: { readonly from: Day; readonly to: Day }, language: Language): TimeTick[] {
  const { year, month } = calendarOf(range.from);
  const ticks: TimeTick[] = [];
  let at = Math.floor((year * 12 + month - 1) / rhythm.months) * rhythm.months;
  for (;;) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > range.to) return ticks;
    const stands = rhythm.months < 12 ? middleDay(periodAt('M', day)) : day;
    if (stands >= range.from && stands <= range.to) {
      ticks.push({ day: stands, label: rhythm.label(day, ticks.length === 0, language) });
    }
    at += rhythm.months;
  }
}

function fits(ticks: readonly TimeTick[], perDay: number, room: { size: number; between: number }): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    if (!next) return true;
    return (
      (next.day - tick.day) * perDay >=
      (textWidth(tick.label, room.size) + textWidth(next.label, room.size)) / 2 + room.between
    );
  });
}

/** A range of one period is named after it. */
function wholeTick(range: { readonly from: Day; readonly to: Day }, freq: Freq, language: Language): TimeTick {
  const middle = (range.from + range.to + 1) / 2;
  return { day: middle, label: formatPeriod(periodAt(freq, Math.floor(middle)), language, 'short') };
}

function dayTicks(range: { readonly from: Day; readonly to: Day }, language: Language): TimeTick[] {
  const span = range.to - range.from;
  const step = Math.max(1, Math.round(span / 4));
  const count = Math.floor(span / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const day = range.from + index * step;
    return { day, label: formatPeriod(periodAt('D', day), language, 'short') };
  });
}

/** Month, quarter or year ticks of [from, to], the densest rhythm whose labels at `size` pixels of type stay `between` pixels apart over `width` pixels. */
export function timeTicks(
  range: { readonly from: Day; readonly to: Day },
  room: { readonly width: number; readonly size: number; readonly between: number; readonly finest: Freq },
  language: Language,
): readonly TimeTick[] {
  const finest = room.finest;
  if (range.to - range.from < 45)
    return finest === 'D' || finest === 'W' ? dayTicks(range, language) : [wholeTick(range, finest, language)];
  const perDay = room.width / (range.to - range.from);
  const fitting = rhythms
    .map((rhythm) => ticksOf(rhythm, range, language))
    .filter((ticks) => fits(ticks, perDay, room));
  return fitting.find((ticks) => ticks.length >= 2) ?? fitting[0] ?? [];
}
