import type { Box, PlacedLabel } from './chartModel';
import type { Ink } from './ink';
import { pixel } from './scales';
import { textWidth, type TextMeasure } from './textWidth';

/** A place that a label may take; in a column, which it names as `ground`, it is set in the colour of the paper. */
export interface Place extends Pick<PlacedLabel, 'x' | 'y' | 'anchor' | 'ground'> {
  /** What is said there instead of the label's own text. */
  readonly text?: string;
}

/** A label that looks for room: its first candidate without a collision wins. */
export interface Wanted extends Omit<PlacedLabel, 'x' | 'y' | 'anchor'> {
  readonly places: readonly Place[];
  /** Stands even when it collides, inside the drawing where it can. */
  readonly must: boolean;
  /** Said instead where the text finds no room. */
  readonly brief?: string;
  /** May stand on marks, which its halo cuts, rather than be left out. */
  readonly over?: boolean;
}

/** What labels keep clear of. */
export interface Obstacles {
  readonly bounds: Box;
  readonly ink: Ink;
  /** Markers that a text should rather not cover where it may stand on marks. */
  readonly points: readonly Box[];
  /** Markers that such a text must not cover. */
  readonly lasts: readonly Box[];
  /** Lines from top to bottom, in pixels from the left, that a text stands beside where it can. */
  readonly lines: readonly number[];
  readonly measure: TextMeasure;
}

const leading = 1.25;

/** Size of a label's second line in pixels; on a stage it must still be read from the last row. */
export function detailSize(size: number): number {
  return Math.max(size < 24 ? 12 : 20, Math.round(size * 0.68));
}

type Sized = Omit<PlacedLabel, 'role' | 'colour'>;

/** The box that a label's text covers; `y` is the baseline of its first line. */
export function boxOf(label: Sized): Box {
  return measuredBox(label, textWidth);
}

function measuredBox(label: Sized, measure: TextMeasure): Box {
  const detail = detailSize(label.size);
  const width = Math.max(
    measure(label.text, label.size, label.bold),
    label.detail === undefined ? 0 : measure(label.detail, detail),
  );
  const height = label.size + (label.detail === undefined ? 0 : detail * leading);
  const left = { start: label.x, middle: label.x - width / 2, end: label.x - width }[label.anchor];
  return { x: left, y: label.y - label.size * 0.8, width, height };
}

function overlap(a: Box, b: Box, margin: number): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

function standing(wanted: Wanted, place: Place): PlacedLabel {
  const { places: _places, must: _must, brief: _brief, over: _over, ...label } = wanted;
  const { ground, text = label.text } = place;
  const inside = ground === undefined ? {} : { ground, colour: 'paper' as const };
  return { ...label, ...inside, text, x: pixel(place.x), y: pixel(place.y), anchor: place.anchor };
}

/** A box with the air that a text needs around it. */
function grown(box: Box): Box {
  return { x: box.x - 2, y: box.y - 2, width: box.width + 4, height: box.height + 4 };
}

/** Of the places where a text would stand on marks the one that hides the fewest points, and never a last one. */
function leastHiding(options: readonly PlacedLabel[], { points, lasts, measure }: Obstacles): PlacedLabel | undefined {
  const boxAt = (option: PlacedLabel): Box => measuredBox(option, measure);
  const hidden = (option: PlacedLabel): number => points.filter((point) => overlap(boxAt(option), point, 0)).length;
  const allowed = options.filter((option) => !lasts.some((point) => overlap(boxAt(option), point, 0)));
  const counts = allowed.map(hidden);
  return allowed[counts.indexOf(Math.min(...counts))];
}

/** Places labels in the order given; one that finds no room is left out unless it must stand. */
export function placeLabels(wanted: readonly Wanted[], obstacles: Obstacles): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  const boxAt = (option: PlacedLabel): Box => measuredBox(option, obstacles.measure);
  const isApart = (option: PlacedLabel): boolean => {
    const box = boxAt(option);
    return inside(box, obstacles.bounds) && !taken.some((other) => overlap(box, other, 3));
  };
  // A place in a column is offered where nothing but the column is.
  const isClear = (option: PlacedLabel): boolean =>
    option.ground !== undefined || !obstacles.ink.touches(grown(boxAt(option)));
  const fits = (option: PlacedLabel): boolean => isApart(option) && isClear(option);
  const isBeside = (option: PlacedLabel): boolean => {
    const { x, width } = grown(boxAt(option));
    return !obstacles.lines.some((line) => line > x && line < x + width);
  };
  for (const label of wanted) {
    const options = label.places.map((place) => standing(label, place));
    const brief = label.brief === undefined ? [] : options.map((option) => ({ ...option, text: label.brief ?? '' }));
    const forced = label.must
      ? (options.find((option) => inside(boxAt(option), obstacles.bounds)) ?? options[0])
      : undefined;
    const over = label.over === true ? [...brief.slice(1), ...brief, ...options].filter(isApart) : [];
    const all = [...options, ...brief];
    const chosen =
      all.find((option) => isBeside(option) && fits(option)) ??
      all.find(fits) ??
      leastHiding(over, obstacles) ??
      forced;
    if (!chosen) continue;
    taken.push(boxAt(chosen));
    placed.push(chosen);
  }
  return placed;
}
