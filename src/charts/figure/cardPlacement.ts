import type { Box } from '@/charts/model/chartModel';

/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reading card is placed from: all boxes in pixels of the stage. */
export interface CardRoom {
  readonly point: { readonly x: number; readonly y: number };
  readonly card: Size;
  /** The part of the viewport that the stage's coordinates can see. */
  readonly view: Box;
  /** The side to prefer; the other one is taken when there is no room. */
  readonly side: 'left' | 'right';
}

const gap = 14;

/** Top left corner of a card beside a point: never over the point, never outside the view as long as the view is wide enough. */
export function placeCard({ point, card, view, side }: CardRoom): { readonly x: number; readonly y: number } {
  const [left, right] = [point.x - gap - card.width, point.x + gap];
  const fitsLeft = left >= view.x;
  const fitsRight = right + card.width <= view.x + view.width;
  const lowest = Math.max(view.y, view.y + view.height - card.height);
  if (!fitsLeft && !fitsRight) {
    const below = point.y + gap;
    const x = Math.max(view.x, Math.min(point.x - card.width / 2, view.x + view.width - card.width));
    return { x, y: below + card.height <= view.y + view.height ? below : point.y - gap - card.height };
  }
  const goesRight = side === 'right' ? fitsRight : !fitsLeft;
  // Not above the stage, where it would lie over the controls, unless the window leaves no other room.
  const highest = Math.max(view.y, Math.min(0, lowest));
  const y = Math.min(Math.max(point.y - card.height / 2, highest), lowest);
  return { x: goesRight ? right : left, y };
}
