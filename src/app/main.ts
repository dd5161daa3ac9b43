import { ifThere, isAbsent } from './absentCode';
import { onCodeFailure, rememberWriting, whenReachable } from './newBuild';
import { whenWanted } from './wanted';
import { whenLoadedAndIdle } from '@/ui/whenIdle';

/** Brings the page to life. Where the code for it cannot be had, the page stays what its file holds, and nothing is held back any longer. */
async function bringApp(root: Element, release: (isThere: boolean) => void): Promise<void> {
  try {
    await whenReachable();
    const { takeOver } = await import('./takeOver');
    await takeOver(root, () => {
      // What the address asks for stands there now, or why it does not.
      delete document.documentElement.dataset['frozen'];
      release(true);
    });
  } catch (error) {
    release(false);
    if (!isAbsent(error)) throw error;
    await onCodeFailure({ isDead: true });
  }
}

/** Keeps the app's files for a time without a network, and offers newer ones, once nothing else is to be done. Its style comes after that of the app. */
async function keepUp(): Promise<void> {
  // Without it the page is what it was.
  const updates = await ifThere(import('./update/start'));
  await updates?.startUpdates();
}

/**
 * The only script of a page at first. The page is complete without it: the app takes over when a reader does something,
 * or at once where the address asks for more than the page shows (or, in development, where there is no page yet).
 */
async function start(): Promise<void> {
  // Recorded feeds instead of the network; the condition is constant in a build, which leaves the mocks out.
  if (import.meta.env.MODE === 'mock') await import('@mocks/browser');
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no #root');
  // A deck is no page to be read first: it answers at once.
  if (/\/briefing\/[a-z0-9]/u.test(location.pathname)) {
    const { startBriefing } = await import('@/briefing/start');
    await startBriefing(root);
    return;
  }
  rememberWriting();
  if (import.meta.env.PROD) whenLoadedAndIdle(() => void keepUp(), 8000);
  await bringApp(root, await whenWanted(root));
}

void start();
