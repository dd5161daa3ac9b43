const anHour = 3_600_000;
/** In this time, in milliseconds, nobody asks twice for a reader who only goes from page to page. */
const soonEnough = 600_000;

/** Of the browser's navigation events what is used, where there are any. */
function navigations(): EventTarget | undefined {
  const found: unknown = Reflect.get(globalThis, 'navigation');
  return found instanceof EventTarget ? found : undefined;
}

/**
 * Calls when it is worth asking the server for a newer version: every hour while the page is open, and when the reader comes
 * back to it or goes to another page of it. The browser itself asks when a document is loaded.
 */
export function onOccasions(look: () => void): void {
  let last = Date.now();
  const unlessRecent = (): void => {
    // A clock that was set back must not silence it.
    if (Math.abs(Date.now() - last) < soonEnough || document.visibilityState === 'hidden') return;
    last = Date.now();
    look();
  };
  setInterval(() => {
    last = Date.now();
    look();
  }, anHour);
  document.addEventListener('visibilitychange', unlessRecent);
  navigations()?.addEventListener('navigatesuccess', unlessRecent);
}
