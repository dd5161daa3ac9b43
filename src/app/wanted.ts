import { prefetchLater } from './prefetch';
import { recorder } from './recorder';

/** What a reader does that the page alone cannot answer, or that shows that somebody is there. */
const signs = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'input'] as const;

/** Whether the page in the file is what the address asks for: a query changes the view, and no file knows what is the reader's own. */
function shows(root: Element): boolean {
  return (
    root.firstChild !== null &&
    location.search === '' &&
    !/\/(?:briefing|open)\/(?:index\.html)?$/u.test(location.pathname)
  );
}

/** Whether the page came from this browser because there is no network: the reader must hear of its age untouched. */
function isOfflineCopy(): boolean {
  return navigator.onLine === false && Boolean(navigator.serviceWorker?.controller);
}

/** Nothing can be unfolded on paper: what is folded stands open while the page is printed. */
function unfold(): () => void {
  let folded: readonly HTMLDetailsElement[] = [];
  const open = (): void => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const each of folded) {
      each.dataset['unfolded'] = 'for print';
      each.open = true;
    }
  };
  const close = (): void => {
    for (const each of folded) {
      delete each.dataset['unfolded'];
      each.open = false;
    }
    folded = [];
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
    // The app folds and unfolds from here on; what is marked is no reader's choice.
    for (const each of folded) delete each.dataset['unfolded'];
  };
}

/**
 * Waits until the app is wanted. Gives back what to call once it is there, which does again what was done meanwhile, or
 * once it is known that it cannot be had (`false`), which gives the page back to the browser.
 */
export async function whenWanted(root: Element): Promise<(isThere?: boolean) => void> {
  if (!shows(root) || isOfflineCopy()) return () => undefined;
  const { replay, stop: stopRecording } = recorder(root);
  const unfolded = unfold();
  const stop = prefetchLater();
  await new Promise<void>((wanted) => {
    const done = (): void => {
      for (const sign of signs) removeEventListener(sign, done, true);
      stop();
      wanted();
    };
    for (const sign of signs) addEventListener(sign, done, { capture: true, passive: true });
  });
  return (isThere = true) => {
    if (!isThere) return stopRecording();
    unfolded();
    replay();
  };
}
