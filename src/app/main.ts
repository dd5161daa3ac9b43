import { minePage, onCodeFailure } from './newBuild';
import { whenWanted } from './wanted';
import { whenIdle } from './whenIdle';

/** Whether code could not be had, in the words of each engine; whatever else is thrown is a fault of the code. */
function isAbsent(error: unknown): boolean {
  return error instanceof TypeError && /\b(?:module|import)/iu.test(error.message);
}

/** Gives nothing where the code cannot be had: the page stays what its file holds, and what can be done was said. */
async function bringApp() {
  try {
    return await import('./takeOver');
  } catch (error) {
    if (!isAbsent(error)) throw error;
    await onCodeFailure();
    return undefined;
  }
}

/** Keeps the app's files for a time without a network, and offers newer ones, once nothing else is to be done. Its style comes after that of the app. */
async function keepUp(): Promise<void> {
  try {
    const { startUpdates } = await import('./update/start');
    await startUpdates();
  } catch {
    // Without it the page is what it was.
  }
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
  minePage();
  if (import.meta.env.PROD) whenIdle(() => void keepUp());
  const replay = await whenWanted(root);
  const app = await bringApp();
  await app?.takeOver(root, () => {
    // What the address asks for stands there now, or why it does not.
    delete document.documentElement.dataset['frozen'];
    replay();
  });
}

void start();
