import type { Box, ChartModel, PlacedLabel, PlacedPoint } from '@/charts/model/chartModel';
import { inkOn, type Ink } from '@/charts/model/ink';
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
  /** What carries the drawing's argument; the card hides as little of it as it can. */
  readonly ink: Ink;
  /** Where the reader's pointer is, if it is what moves the cursor. */
  readonly pointer: Spot | null;
}

const gap = 14;
/** A card hides lines and texts, not single pixels of them. */
const cell = 8;

function runInk(ink: Ink, run: readonly PlacedPoint[], form: ChartModel['form']): void {
  if (form === 'line' || form === 'step') ink.along(run, form === 'step');
  else for (const { x, y, bar } of run) ink.over(bar ?? { x, y, width: 0, height: 0 });
}

function labelBox(label: PlacedLabel): Box {
  const width = Math.max(
    textWidth(label.text, label.size, label.bold),
    textWidth(label.detail ?? '', label.size * 0.68),
  );
  const x = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
  return { x, y: label.y - label.size, width, height: label.size * (label.detail === undefined ? 1.2 : 2.2) };
}

const inks = new WeakMap<ChartModel, Ink>();

/** What of a drawing should stay in sight: lines, columns and points of all series, and the labels. Made once a model, when first asked for. */
export function inkOf(model: ChartModel): Ink {
  const known = inks.get(model) ?? drawnInk(model);
  inks.set(model, known);
  return known;
}

function drawnInk(model: ChartModel): Ink {
  const ink = inkOn(model, cell);
  for (const mark of model.marks) for (const run of mark.runs) runInk(ink, run, model.form);
  for (const label of model.labels) ink.over(labelBox(label));
  return ink;
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
  const hidden = room.ink.covered({ ...at, ...room.card });
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
