// oxlint-disable-next-line import/default -- the bundler gives the address of the module, built as a worker
import address from './readWorker?worker&url';

import { trustedAddress } from '@/ui/trustedAddress';

/** The thread that reads large files; `undefined` where the browser has none or does not let it start. */
export function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(trustedAddress(address, 'pendopo-reader'), { type: 'module' });
  } catch {
    // An older policy that a host sends, or a browser that knows no such workers: the page reads by itself.
    return undefined;
  }
}
