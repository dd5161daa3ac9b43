/** Calls once the browser has nothing else to do, after `withinMs` at the latest. Gives back how to call it off. */
export function whenIdle(work: () => void, withinMs: number): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(work, { timeout: withinMs });
    return () => cancelIdleCallback(handle);
  }
  // Older Safari has no such call.
  const timer = setTimeout(work, withinMs / 4);
  return () => clearTimeout(timer);
}

/** The same once the page is loaded. */
export function whenLoadedAndIdle(work: () => void, withinMs: number): () => void {
  let cancel: (() => void) | undefined;
  const soon = (): void => {
    cancel = whenIdle(work, withinMs);
  };
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
  return () => {
    window.removeEventListener('load', soon);
    cancel?.();
  };
}
