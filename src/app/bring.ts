import { isKept, onCodeFailure } from './newBuild';

const brought = new Set<string>();

/**
 * Has code that comes on demand, by a name. Without a network none is asked for that is not kept: some browsers (Chromium
 * 150) keep the failure of a module as long as the page lives, so that trying again with a network would not help. What
 * was there once is there. `kept` says when a worker keeps it: `first` is what publishing names among the first modules.
 * Code that a deploy has taken away brings the page anew, where nothing is lost by it.
 */
export async function bring<T>(name: string, load: () => Promise<T>, kept: 'first' | 'later' = 'later'): Promise<T> {
  const isOffline = globalThis.navigator?.onLine === false;
  if (isOffline && !brought.has(name) && !(await isKept(kept))) {
    throw new TypeError(`Failed to fetch module ${name}: there is no network`);
  }
  try {
    const code = await load();
    brought.add(name);
    return code;
  } catch (error) {
    if (error instanceof TypeError) await onCodeFailure();
    throw error;
  }
}
