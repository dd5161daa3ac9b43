/** What became of the frame when its content grew and shrank; pixels. `alone` is a document in no frame. */
export type HeightFound =
  | { readonly kind: 'alone' }
  | { readonly kind: 'follows'; readonly tall: number; readonly back: number }
  | { readonly kind: 'grows' | 'limited' | 'fixed'; readonly frame: number; readonly content: number };

/** A frame's own border may take a few pixels. */
const tolerance = 8;
/** Milliseconds: hosts may listen late at first, later they need no time to speak of. */
const patience = { first: 2500, later: 1200 } as const;
const step = 50;

interface Measured {
  readonly frame: number;
  readonly content: number;
}

function measure(root: Element): Measured {
  return { frame: innerHeight, content: Math.ceil(root.getBoundingClientRect().height) };
}

function fits({ frame, content }: Measured): boolean {
  return Math.abs(frame - content) <= tolerance;
}

/** Measures until the frame is as high as its content, at most so many milliseconds, and gives what was measured last. */
async function settled(root: Element, wait: number): Promise<Measured> {
  let measured = measure(root);
  for (let left = wait; left > 0 && !fits(measured); left -= step) {
    await new Promise((done) => {
      setTimeout(done, step);
    });
    measured = measure(root);
  }
  return measured;
}

/** Makes `root` higher by showing `room`, then as high as before, and looks whether the frame goes along. */
export async function tryHeight(root: Element, room: HTMLElement): Promise<HeightFound> {
  if (parent === window) return { kind: 'alone' };
  const first = innerHeight;
  const before = await settled(root, patience.first);
  room.hidden = false;
  const tall = await settled(root, patience.later);
  room.hidden = true;
  const back = await settled(root, patience.later);
  if (fits(tall) && fits(back)) return { kind: 'follows', tall: tall.frame, back: back.frame };
  if (fits(tall)) return { kind: 'grows', ...back };
  const moved = [before, tall, back].some(({ frame }) => frame !== first);
  return { kind: moved ? 'limited' : 'fixed', ...(fits(back) ? tall : back) };
}
