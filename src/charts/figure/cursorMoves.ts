import { calendarOf, dayOf, type Day } from '@/series/period';
import { dayOfStop, stopNearDay, stopNearX, type PlacedStop } from './stopSearch';

/** What the cursor moves over: a chart's model, or as much of one as an embed has. */
export interface CursorField {
  /** In order of time. */
  readonly stops: readonly PlacedStop[];
  readonly rail: {
    readonly flags: readonly { readonly milestones: readonly { readonly x: number }[] }[];
  } | null;
}

/** Where the reader's cursor stands: a stop and, where several series have a figure, one of them. */
export interface CursorPlace {
  readonly stop: number;
  /** Key of the series, `null` for the first. */
  readonly series: string | null;
}

/** Index of the reading at a stop that a place points at. */
export function readingIndex(stop: PlacedStop, series: string | null): number {
  const found = stop.readings.findIndex((reading) => reading.key === series);
  return Math.max(found, 0);
}

function yearsLater(day: Day, years: number): Day {
  const { year, month, date } = calendarOf(Math.floor(day));
  return dayOf(year + years, month, Math.min(date, 28));
}

/** A year on from a stop: the stop nearest to that day, but at least one further. */
function yearAway(stops: readonly PlacedStop[], from: number, direction: 1 | -1): number {
  const stop = stops[from];
  if (!stop) return from;
  const target = stopNearDay(stops, yearsLater(dayOfStop(stop), direction));
  return direction === 1 ? Math.max(target, from + 1) : Math.min(target, from - 1);
}

/** Stops that hold or are nearest to a milestone of the rail, in order. */
function milestoneStops(model: CursorField): readonly number[] {
  const xs = (model.rail?.flags ?? []).flatMap((flag) => flag.milestones.map((milestone) => milestone.x));
  return [...new Set(xs.map((x) => stopNearX(model.stops, x)))].filter((stop) => stop >= 0).toSorted((a, b) => a - b);
}

/** Round and round: after the last milestone comes the first. */
function toMilestone(model: CursorField, from: number, backwards: boolean): number {
  const stops = milestoneStops(model);
  const next = backwards ? stops.findLast((stop) => stop < from) : stops.find((stop) => stop > from);
  return next ?? stops.at(backwards ? -1 : 0) ?? from;
}

function toSeries(stop: PlacedStop, place: CursorPlace, step: 1 | -1): CursorPlace {
  const index = readingIndex(stop, place.series) + step;
  const reading = stop.readings[Math.min(stop.readings.length - 1, Math.max(0, index))];
  return { stop: place.stop, series: reading?.key ?? null };
}

function upOrDown(model: CursorField, place: CursorPlace, up: boolean): CursorPlace {
  const stop = model.stops[place.stop];
  if (stop && stop.readings.length > 1) return toSeries(byHeight(stop), place, up ? -1 : 1);
  return { ...place, stop: place.stop + (up ? 1 : -1) };
}

/** Readings from the top down, so that Up goes up. */
function byHeight(stop: PlacedStop): PlacedStop {
  return { ...stop, readings: stop.readings.toSorted((a, b) => a.point.y - b.point.y) };
}

type Move = (model: CursorField, place: CursorPlace) => CursorPlace;

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (_, place) => ({ ...place, stop: place.stop + 1 }),
  ArrowLeft: (_, place) => ({ ...place, stop: place.stop - 1 }),
  ArrowUp: (model, place) => upOrDown(model, place, true),
  ArrowDown: (model, place) => upOrDown(model, place, false),
  Home: (_, place) => ({ ...place, stop: 0 }),
  End: (model, place) => ({ ...place, stop: model.stops.length - 1 }),
  PageUp: (model, place) => ({ ...place, stop: yearAway(model.stops, place.stop, 1) }),
  PageDown: (model, place) => ({ ...place, stop: yearAway(model.stops, place.stop, -1) }),
  m: (model, place) => ({ ...place, stop: toMilestone(model, place.stop, false) }),
  M: (model, place) => ({ ...place, stop: toMilestone(model, place.stop, true) }),
};

/** Where a key leads from a place (PageUp is a year later, as on every slider); `undefined` when the key is not ours. From nowhere the cursor starts at the latest stop. */
export function moved(model: CursorField, place: CursorPlace | null, key: string): CursorPlace | undefined {
  const move = moves[key];
  const last = model.stops.length - 1;
  if (!move || last < 0) return undefined;
  const starting = place === null && !['Home', 'm', 'M'].includes(key);
  if (starting) return { stop: last, series: null };
  const next = move(model, place ?? { stop: key === 'M' ? last + 1 : -1, series: null });
  return { ...next, stop: Math.min(last, Math.max(0, next.stop)) };
}

/** The reading nearest to a pointer at (x, y) in pixels of the drawing. */
export function placeAt(model: CursorField, at: { readonly x: number; readonly y: number }): CursorPlace | undefined {
  const stop = stopNearX(model.stops, at.x);
  const readings = model.stops[stop]?.readings;
  if (!readings) return undefined;
  const [first, ...others] = readings;
  const closest = others.reduce(
    (best, reading) => (best && Math.abs(best.point.y - at.y) <= Math.abs(reading.point.y - at.y) ? best : reading),
    first,
  );
  return { stop, series: closest?.key ?? null };
}
