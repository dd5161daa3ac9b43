import { readingIndex, type CursorPlace } from '@/charts/figure/cursorMoves';
import { svgElement } from '@/charts/paint/domNodes';
import { marker } from '@/charts/paint/markParts';
import { svg } from '@/charts/paint/svgNode';
import type { EmbedReadings } from '@/exports/document/embedReadings';
import { placedStops, type PlacedStops, type SaidStop } from './stops';

/** A drawing of the document with what stands on it. */
export interface Drawing {
  readonly svg: SVGSVGElement;
  readonly stops: PlacedStops;
  /** The plot, in pixels of the drawing. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Size in its own pixels. */
  readonly width: number;
  readonly height: number;
}

/** The document's drawings, the narrowest first. */
export function drawingsIn(box: Element, told: EmbedReadings, said: readonly SaidStop[]): readonly Drawing[] {
  return [...box.querySelectorAll<SVGSVGElement>(':scope > div > svg')].map((each, index) => {
    const [x = 0, y = 0, width = 0, height = 0] = told.frames[index] ?? [];
    const [, , full = 0, high = 0] = (each.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const stops = placedStops(said, told, index);
    return { svg: each, stops, plot: { x, y, width, height }, width: full, height: high };
  });
}

/** How a drawing's own pixels lie on the box around all drawings: enlarged by `scale`, then moved. */
export interface Fit {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Where a drawing is; `undefined` for one that is not shown. */
export function fitOf({ svg: drawn }: Drawing, box: Element): Fit | undefined {
  if (drawn.getClientRects().length === 0) return undefined;
  const matrix = drawn.getScreenCTM();
  const { left, top } = box.getBoundingClientRect();
  return matrix === null ? undefined : { scale: matrix.a, x: matrix.e - left, y: matrix.f - top };
}

/** The cursor as it is seen: a line through the plot and a larger marker on each reading, ringed on the chosen one. */
export function cursorMark({ stops, plot }: Drawing, place: CursorPlace, told: EmbedReadings): SVGElement | undefined {
  const stop = stops[place.stop];
  if (!stop) return undefined;
  const chosen = readingIndex(stop, place.series);
  const size = told.form === 'points' ? 7 : 5.5;
  const line = svg('line', { x1: stop.x, x2: stop.x, y1: plot.y, y2: plot.y + plot.height, stroke: 'var(--ink)' });
  const marks = stop.readings.flatMap(({ key, point: { x, y } }, index) => {
    const [, , colour, shape] = told.series.find(([own]) => own === key) ?? [];
    if (colour === undefined || shape === undefined) return [];
    const edge = 'var(--paper)';
    const ring = svg('circle', { cx: x, cy: y, r: size + 4, fill: edge, stroke: colour, 'stroke-width': 2 });
    return [...(index === chosen ? [ring] : []), marker(shape, { x, y, size, colour, edge })];
  });
  return svgElement(svg('g', { class: 'cursor', 'aria-hidden': 'true' }, [line, ...marks]), document);
}

/** Room that a card keeps to its reading. */
const gap = 14;

/** Pixels of a drawing. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Top left corner of the card of a place, in pixels of the drawing: beside the readings of the stop where the plot is
 * wider, in the half of the plot that the chosen reading is not in, so that it hides none that it speaks of.
 */
export function cardPlace(
  { plot, stops }: Drawing,
  place: CursorPlace,
  card: Size,
): { readonly x: number; readonly y: number } {
  const stop = stops[place.stop];
  if (!stop) return plot;
  const xs = stop.readings.map(({ point }) => point.x);
  const { y = 0 } = stop.readings[readingIndex(stop, place.series)]?.point ?? {};
  const isRight = stop.x > plot.x + plot.width / 2;
  const isLow = y > plot.y + plot.height / 2;
  return {
    x: Math.max(plot.x, isRight ? Math.min(...xs) - gap - card.width : Math.max(...xs) + gap),
    y: Math.max(plot.y, isLow ? plot.y : plot.y + plot.height - card.height),
  };
}
