import type { BrowserContext } from '@playwright/test';

/**
 * Takes away what Chromium's headless shell makes up when it shows a page: a movement of a pointer at the corner of the
 * window. The app would take it for the first sign of a reader, and take over every page that a test leaves alone.
 */
export async function withoutPointer(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const corner = (event: PointerEvent): void => {
      if (event.isTrusted && event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
    };
    addEventListener('pointermove', corner, true);
  });
}
