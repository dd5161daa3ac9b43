import type { ReactElement } from 'react';

import { ConsolePage } from './console/ConsolePage';
import { JoinNotice } from './JoinNotice';
import { useOffline } from './offline/useOffline';
import type { Runtime } from './runtime';
import { useKeys } from './useKeys';
import { useDeck } from './useRuntime';
import { useWakeLock } from './wakeLock';

/** The presenter's console, with the keys and clicker of the stage. */
export function ConsolePart({ runtime }: { readonly runtime: Runtime }): ReactElement {
  useKeys(runtime);
  useWakeLock(useDeck(runtime).phase === 'presenting');
  const offline = useOffline(runtime);
  return (
    <>
      <JoinNotice runtime={runtime} />
      <ConsolePage runtime={runtime} offline={offline} />
    </>
  );
}
