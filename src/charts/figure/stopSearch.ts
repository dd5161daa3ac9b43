import type { Day, Period } from '@/series/period';
import { firstIndex } from '@/series/periodIndex';

/** What is needed of a model's stop to find it: an embed has no more of one. Places are in pixels of the drawing. */
export interface PlacedStop {
  readonly period: string;
  readonly x: number;
  readonly readings: readonly {
    readonly key: string;
    readonly point: { readonly day: Day; readonly x: number; readonly y: number };
  }[];
}

/** Where a stop stands on one scale, with its index among the stops. */
interface Placed {
  readonly at: number;
  readonly index: number;
}

/** The stops of a model in order of a place; series that are read on different days may stand in another order than time. */
interface Search {
  readonly byX: readonly Placed[];
  readonly byDay: readonly Placed[];
  readonly byPeriod: ReadonlyMap<string, number>;
}

const searches = new WeakMap<readonly PlacedStop[], Search>();

function ordered(stops: readonly PlacedStop[], place: (stop: PlacedStop) => number): readonly Placed[] {
  return stops.map((stop, index) => ({ at: place(stop), index })).toSorted((a, b) => a.at - b.at || a.index - b.index);
}

/** Sorted once, when a reader first moves over the stops. */
function searchOf(stops: readonly PlacedStop[]): Search {
  const known = searches.get(stops) ?? {
    byX: ordered(stops, ({ x }) => x),
    byDay: ordered(stops, dayOfStop),
    byPeriod: new Map(stops.map(({ period }, index) => [period, index])),
  };
  searches.set(stops, known);
  return known;
}

/** The first of the stops that are nearest to a place; -1 without any. */
function nearest(placed: readonly Placed[], at: number): number {
  const right = firstIndex(placed, (stop) => stop.at >= at);
  const [before, after] = [placed[right - 1], placed[right]];
  // Of those that stand in one place the first in order of time.
  const left = before && placed[firstIndex(placed, (stop) => stop.at >= before.at)];
  if (!left || !after) return (left ?? after)?.index ?? -1;
  const [toLeft, toRight] = [Math.abs(left.at - at), Math.abs(after.at - at)];
  if (toLeft === toRight) return Math.min(left.index, after.index);
  return toLeft < toRight ? left.index : after.index;
}

/** The day of a stop's first reading. */
export function dayOfStop(stop: PlacedStop): Day {
  return stop.readings[0]?.point.day ?? 0;
}

/** Index of the stop nearest to a horizontal position in pixels; the first of equals, -1 without stops. */
export function stopNearX(stops: readonly PlacedStop[], x: number): number {
  return nearest(searchOf(stops).byX, x);
}

/** Index of the stop nearest to a day; the first of equals, -1 without stops. */
export function stopNearDay(stops: readonly PlacedStop[], day: Day): number {
  return nearest(searchOf(stops).byDay, day);
}

/** Index of a period's stop; -1 where the period has none. */
export function stopOfPeriod(stops: readonly PlacedStop[], period: Period): number {
  return searchOf(stops).byPeriod.get(period) ?? -1;
}
