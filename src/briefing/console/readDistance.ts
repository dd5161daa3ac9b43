/** What was typed of a room, both in metres. */
export interface Room {
  /** From the screen to the farthest seat. */
  readonly seat: string;
  /** The picture's height. */
  readonly screen: string;
}

/** Nobody has measured the room yet. */
export const unmeasured: Room = { seat: '', screen: '' };

/** Reads a positive number with a decimal point or comma. */
export function readDistance(text: string): number | undefined {
  const trimmed = text.trim().replace(',', '.');
  const value = /^\d{1,3}(?:\.\d{1,2})?$/u.test(trimmed) ? Number(trimmed) : 0;
  return value > 0 ? value : undefined;
}

/** How many heights of the screen the farthest seat is away; `undefined` until both are known. */
export function distanceOf({ seat, screen }: Room): number | undefined {
  const [far, height] = [readDistance(seat), readDistance(screen)];
  return far === undefined || height === undefined ? undefined : far / height;
}
