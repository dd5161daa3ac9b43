import { useEffect } from 'react';

import { useLocal } from './localStore';

/** Whether the browser can fill the screen with a page; the one of an iPhone cannot. */
export function canFillScreen(): boolean {
  return typeof document.documentElement.requestFullscreen === 'function' && document.fullscreenEnabled;
}

/** Whether the page fills the screen, by its own wish or the browser's (F11). */
export function fillsScreen(): boolean {
  return document.fullscreenElement !== null || window.matchMedia('(display-mode: fullscreen)').matches;
}

/** Fills the screen where the browser allows it; the stage fills its window anyway, so that nothing depends on it. */
export async function fillScreen(): Promise<void> {
  const refuse = (refused: boolean): void =>
    useLocal.setState(({ refused: before }) => ({ refused: { ...before, fullscreen: refused } }));
  if (!canFillScreen()) {
    refuse(true);
    return;
  }
  try {
    await document.documentElement.requestFullscreen();
    refuse(false);
  } catch {
    // Without a gesture, or against a policy: the button says so and can be pressed again.
    refuse(true);
  }
}

/** Fills the screen, or gives it back. */
export async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement === null) {
    await fillScreen();
    return;
  }
  try {
    await document.exitFullscreen();
  } catch {
    // It was given back meanwhile.
  }
}

/** Follows the browser, which leaves the full screen by itself when Escape is pressed. */
export function useFullscreen(): void {
  useEffect(() => {
    const follow = (): void => useLocal.setState({ fullscreen: fillsScreen() });
    follow();
    document.addEventListener('fullscreenchange', follow);
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      window.removeEventListener('resize', follow);
    };
  }, []);
}
