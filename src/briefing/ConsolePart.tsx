import type { ReactElement } from 'react';

import { ConsolePage } from './console/ConsolePage';
import { useOffline } from './offline/useOffline';
import type { Runtime } from './runtime';
import { useKeys } from './useKeys';
import { useDeck } from './useRuntime';
import { useWakeLock } from './wakeLock';

/** The presenter's console, with the keys and clicker of the stage. */
export function ConsolePart({ runtime }: { readonly runtime: Runtime }): ReactElement {
  useKeys(runtime);
  useWakeLock(useDeck(runtime).phase === 'presenting');
  return <ConsolePage runtime={runtime} offline={useOffline(runtime)} />;
}
