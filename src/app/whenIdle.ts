/** Calls once the page is loaded and the browser has nothing else to do. */
export function whenIdle(work: () => void): void {
  const soon = (): void => {
    // Older Safari has no such call.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 8000 });
    else setTimeout(work, 3000);
  };
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}
