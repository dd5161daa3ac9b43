import type { Choice, FrameHeight } from './choice';

/** How high the content of an embed is, in pixels: on a phone, in a column of text, and down to its drawing at both. */
export interface FrameHeights {
  readonly phone: number;
  readonly column: number;
  readonly drawing: number;
}

/** What was found out about the heights of an embed. */
export type Measured =
  | { readonly state: 'measuring' }
  | { readonly state: 'measured'; readonly heights: FrameHeights }
  | { readonly state: 'unknown' };

/** Where an embed's content and its drawing end at one width. */
export interface Extent {
  readonly whole: number;
  readonly drawing: number;
}

/** What the heights of a frame depend on. */
export type HeightChoice = Pick<Choice, 'height' | 'width' | 'script' | 'destination'>;

/** Heading and drawing of every embed end above this, in pixels, at the width of an article. */
export const unmeasured = 640;

/** Frames below this width, in pixels, are laid out as on a phone. */
const narrowBelow = 480;

/** What stands below a drawing before the next thing begins, so that a frame that ends there cuts nothing. */
const belowDrawing = 16;

/** The heights to choose from, of an embed that was laid out on a phone and in a column. A drawing must be whole at both. */
export function heightsOf(phone: Extent, column: Extent): FrameHeights {
  const drawing = Math.max(phone.drawing, column.drawing) + belowDrawing;
  return { phone: phone.whole, column: column.whole, drawing: Math.min(drawing, phone.whole) };
}

function fits(height: FrameHeight | null): height is 'phone' | 'column' | null {
  return height === null || height === 'phone' || height === 'column';
}

/** Whether the code brings the script. It would undo a height that hides something, and WordPress takes it out. */
export function hasScript({ script, destination, height }: HeightChoice): boolean {
  return script && destination !== 'wordpress' && fits(height);
}

/** The height that is meant: where nobody chose, what needs no scrolling inside the frame even if nothing mends it. */
export function heightMeant(choice: HeightChoice): FrameHeight {
  const { height, width } = choice;
  if (height !== null) return height;
  return hasScript(choice) && (width === null || width >= narrowBelow) ? 'column' : 'phone';
}

/** The height that stands in the code, in pixels. */
export function heightInCode(choice: HeightChoice, measured: Measured): number {
  const meant = heightMeant(choice);
  if (typeof meant === 'number') return meant;
  return measured.state === 'measured' ? measured.heights[meant] : unmeasured;
}
