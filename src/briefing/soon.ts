/** So long after a change what is kept of it is written: first the room sees it, in milliseconds. */
const patience = 100;

/**
 * Work that nobody waits for: it is done a moment after it was last asked for, and at once when the page goes away.
 * Gives back how to ask for it.
 */
export function soon(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    work();
  };
  addEventListener('pagehide', now);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(now, patience);
  };
}
