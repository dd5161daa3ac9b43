import {
  endDay,
  periodAt,
  periodsPerYear,
  shift,
  startDay,
  stepsBetween,
  type Day,
  type Period,
} from '@/series/period';
import type { Span } from './span';

/** The two ends of the shown range, in whole periods, both inclusive. */
export interface Ends {
  readonly from: Period;
  readonly to: Period;
}

/** What is moved: one end or the whole window. */
export type Grip = 'from' | 'to' | 'window';

/** A grip and how many periods it moves, negative to the left. */
export interface Move {
  readonly grip: Grip;
  readonly steps: number;
}

const leastPeriods = 2;

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** The ends after moving a grip by whole periods: inside the data, never closer than two periods. */
export function movedBy(ends: Ends, span: Span, { grip, steps }: Move): Ends {
  const toStart = stepsBetween(ends.from, span.first);
  const toEnd = stepsBetween(ends.to, span.last);
  const room = stepsBetween(ends.from, ends.to) + 1 - leastPeriods;
  switch (grip) {
    case 'from':
      return { ...ends, from: shift(ends.from, clamp(steps, toStart, Math.max(room, toStart))) };
    case 'to':
      return { ...ends, to: shift(ends.to, clamp(steps, Math.min(-room, toEnd), toEnd)) };
    case 'window': {
      const by = clamp(steps, toStart, toEnd);
      return { from: shift(ends.from, by), to: shift(ends.to, by) };
    }
    default:
      return grip satisfies never;
  }
}

/** How many periods a key moves a grip; `undefined` when the key is not ours. */
export function stepsOfKey(key: string, span: Span): number | undefined {
  const year = periodsPerYear(span.freq) ?? (span.freq === 'W' ? 52 : 365);
  const everything = stepsBetween(span.first, span.last);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: 1,
    ArrowUp: 1,
    ArrowLeft: -1,
    ArrowDown: -1,
    PageUp: year,
    PageDown: -year,
    Home: -everything,
    End: everything,
  };
  return steps[key];
}

/** A day's place on a strip, 0 at its left and 1 at its right end. */
export function shareOf(day: Day, span: Span): number {
  const from = startDay(span.first);
  return clamp((day - from) / (endDay(span.last) + 1 - from), 0, 1);
}

/** The period under a share of the strip. */
export function periodAtShare(share: number, span: Span): Period {
  const from = startDay(span.first);
  const to = endDay(span.last);
  return periodAt(span.freq, clamp(Math.floor(from + share * (to + 1 - from)), from, to));
}
