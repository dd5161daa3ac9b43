import type { Language } from '@/i18n/language';
import { formatPeriod } from '@/i18n/calendar';
import { calendarOf, dayOf, middleDay, periodAt, type Day, type Freq } from '@/series/period';
import type { TextMeasure } from './textWidth';

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

interface Room {
  /** Pixels of a day. */
  readonly perDay: number;
  /** Type size and the least room between two labels, in pixels. */
  readonly size: number;
  readonly between: number;
  readonly measure: TextMeasure;
}

function isApart(tick: TimeTick, next: TimeTick, { perDay, size, between, measure }: Room): boolean {
  const needed = (measure(tick.label, size) + measure(next.label, size)) / 2 + between;
  return (next.day - tick.day) * perDay >= needed;
}

interface Dated {
  readonly range: { readonly from: Day; readonly to: Day };
  readonly language: Language;
}

/** The ticks of a rhythm, or `undefined` as soon as two labels come too close: centuries of months are not written out to see that. */
function ticksOf(rhythm: Rhythm, { range, language }: Dated, room: Room): readonly TimeTick[] | undefined {
  const { year, month } = calendarOf(range.from);
  const ticks: TimeTick[] = [];
  let at = Math.floor((year * 12 + month - 1) / rhythm.months) * rhythm.months;
  for (;;) {
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
    if (day > range.to) return ticks;
    const stands = rhythm.months < 12 ? middleDay(periodAt('M', day)) : day;
    if (stands >= range.from && stands <= range.to) {
      const before = ticks.at(-1);
      const tick = { day: stands, label: rhythm.label(day, before === undefined, language) };
      if (before && !isApart(before, tick, room)) return undefined;
      ticks.push(tick);
    }
    at += rhythm.months;
  }
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

/** Ticks of the densest rhythm that has two or more with room for their labels, else of one that has a single tick. */
function rhythmTicks(dated: Dated, room: Omit<Room, 'perDay'> & { readonly width: number }): readonly TimeTick[] {
  const { from, to } = dated.range;
  const perDay = room.width / (to - from);
  let single: readonly TimeTick[] = [];
  for (const rhythm of rhythms) {
    const ticks = ticksOf(rhythm, dated, { ...room, perDay }) ?? [];
    if (ticks.length >= 2) return ticks;
    if (single.length === 0) single = ticks;
  }
  return single;
}

/** Month, quarter or year ticks of [from, to], the densest rhythm whose labels at `size` pixels of type stay `between` pixels apart over `width` pixels. */
export function timeTicks(
  range: { readonly from: Day; readonly to: Day },
  room: Omit<Room, 'perDay'> & { readonly width: number; readonly finest: Freq },
  language: Language,
): readonly TimeTick[] {
  const finest = room.finest;
  if (range.to - range.from < 45)
    return finest === 'D' || finest === 'W' ? dayTicks(range, language) : [wholeTick(range, finest, language)];
  const ticks = rhythmTicks({ range, language }, room);
  // A narrow plot of a few months may hold no mark of any rhythm; an axis without a date says nothing.
  return ticks.length > 0 ? ticks : [wholeTick(range, finest, language)];
}
