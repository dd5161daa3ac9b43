import type { Box, ChartModel, PlacedLabel, PlacedPoint, SeriesMark } from '@/charts/model/chartModel';
import { textWidth } from '@/charts/model/textWidth';

/** A place in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What a reading card is placed from: everything in pixels of the stage. */
export interface CardRoom {
  readonly point: Spot;
  readonly card: { readonly width: number; readonly height: number };
  /** Where the card may lie: the plot, as far as the window shows it. */
  readonly plot: Box;
  /** Spots that carry the drawing's argument; the card hides as few as it can. */
  readonly ink: readonly Spot[];
  /** Where the reader's pointer is, if it is what moves the cursor. */
  readonly pointer: Spot | null;
}

const gap = 14;
const between = 8;
const grain = 12;

/** Evenly spaced spots on the way from one point to the next; the first is left to the one before. */
function along(from: Spot, to: Spot): Spot[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / between));
  return Array.from({ length: count }, (_, index) => ({
    x: from.x + ((to.x - from.x) * (index + 1)) / count,
    y: from.y + ((to.y - from.y) * (index + 1)) / count,
  }));
}

function inside({ x, y, width, height }: Box): Spot[] {
  const columns = Math.max(1, Math.ceil(width / grain));
  const rows = Math.max(1, Math.ceil(height / grain));
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: x + ((index % columns) + 0.5) * (width / columns),
    y: y + (Math.floor(index / columns) + 0.5) * (height / rows),
  }));
}

function runInk(run: readonly PlacedPoint[], form: ChartModel['form']): Spot[] {
  return run.flatMap((point, index) => {
    const before = run[index - 1];
    if (point.bar) return inside(point.bar);
    if (!before || form === 'points') return [point];
    if (form === 'line') return along(before, point);
    const corner = { x: point.x, y: before.y };
    return [...along(before, corner), ...along(corner, point)];
  });
}

function markInk(mark: SeriesMark, form: ChartModel['form']): Spot[] {
  return mark.runs.flatMap((run) => runInk(run, form));
}

function labelInk(label: PlacedLabel): Spot[] {
  const width = Math.max(
    textWidth(label.text, label.size, label.bold),
    textWidth(label.detail ?? '', label.size * 0.68),
  );
  const x = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  return inside({ x, y: label.y - label.size, width, height: label.size * (label.detail === undefined ? 1.2 : 2.2) });
}

/** Spots of a drawing that should stay in sight: lines, columns and points of all series, and the labels. */
export function inkOf(model: ChartModel): readonly Spot[] {
  return [...model.marks.flatMap((mark) => markInk(mark, model.form)), ...model.labels.flatMap(labelInk)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

function covers(at: Spot, { card }: CardRoom, spot: Spot): boolean {
  return spot.x >= at.x && spot.x <= at.x + card.width && spot.y >= at.y && spot.y <= at.y + card.height;
}

/** Numbers from one end to the other, both included. */
function spread(from: number, to: number): readonly number[] {
  const count = 9;
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** Places in the plot beside, over and under the point, clear of it by a gap. */
function candidates({ point, card, plot }: CardRoom): readonly Spot[] {
  const right = plot.x + plot.width - card.width;
  const bottom = plot.y + plot.height - card.height;
  if (right < plot.x || bottom < plot.y) return [];
  const xs = [point.x + gap, point.x - gap - card.width, point.x - card.width / 2, ...spread(plot.x, right)];
  const ys = [point.y - card.height / 2, point.y + gap, point.y - gap - card.height, ...spread(plot.y, bottom)];
  return xs.flatMap((x) => {
    const left = clamp(x, plot.x, right);
    const besides = left + card.width <= point.x - gap || left >= point.x + gap;
    return ys.flatMap((y) => {
      const top = clamp(y, plot.y, bottom);
      const clear = besides || top + card.height <= point.y - gap || top >= point.y + gap;
      return clear ? [{ x: left, y: top }] : [];
    });
  });
}

/** Where the plot has no room for the card: beside the point if the plot is wide enough, else over or under it. */
function outside({ point, card, plot }: CardRoom): Spot {
  const y = Math.max(plot.y, Math.min(point.y, plot.y + plot.height - card.height));
  if (point.x + gap + card.width <= plot.x + plot.width) return { x: point.x + gap, y };
  if (point.x - gap - card.width >= plot.x) return { x: point.x - gap - card.width, y };
  const below = plot.y + plot.height - point.y > point.y - plot.y;
  const x = clamp(point.x - card.width / 2, plot.x, Math.max(plot.x, plot.x + plot.width - card.width));
  return { x, y: below ? point.y + gap : point.y - gap - card.height };
}

/** How far a card is from the point that it speaks of. */
function distance(at: Spot, { point, card }: CardRoom): number {
  const dx = Math.max(at.x - point.x, point.x - at.x - card.width, 0);
  const dy = Math.max(at.y - point.y, point.y - at.y - card.height, 0);
  return Math.hypot(dx, dy);
}

/** How much a place hides, and a little how far off it is. Under the pointer the card would stop the reader's hand. */
function cost(at: Spot, room: CardRoom): number {
  const hidden = room.ink.filter((spot) => covers(at, room, spot)).length;
  const inTheWay = room.pointer !== null && covers(at, room, room.pointer);
  return hidden + distance(at, room) / 60 + (inTheWay ? 1000 : 0);
}

/** Top left corner of a card: never over its point, inside the plot where the plot has room, over as little of the drawing as can be. */
export function placeCard(room: CardRoom): Spot {
  let best = outside(room);
  let least = Number.POSITIVE_INFINITY;
  for (const at of candidates(room)) {
    const costs = cost(at, room);
    if (costs < least) [best, least] = [at, costs];
  }
  return best;
}
