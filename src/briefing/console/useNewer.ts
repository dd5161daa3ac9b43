import { useCallback, useEffect, useState } from 'react';

import { askForNewer, type Runtime } from '@/briefing/runtime';

/** So often the server is asked without being told to, in milliseconds. */
const askEvery = 300_000;

/** Asking for newer data, in the presenter's window alone. */
export interface NewerAsked {
  readonly asking: boolean;
  readonly ask: () => void;
  /** Edition of the data that the presenter does not want to hear of now. */
  readonly putOff: string | null;
  readonly setPutOff: (edition: string | null) => void;
}

/**
 * Asks for newer data when told to, every five minutes, and when the network is back; while some wait, only when told to.
 */
export function useNewer(runtime: Runtime): NewerAsked {
  const [asking, setAsking] = useState(false);
  const [putOff, setPutOff] = useState<string | null>(null);
  const ask = useCallback(() => {
    setAsking(true);
    void askForNewer(runtime).finally(() => setAsking(false));
  }, [runtime]);
  useEffect(() => {
    const look = (): void => {
      if (runtime.store.getState().newer === null) ask();
    };
    const timer = setInterval(look, askEvery);
    window.addEventListener('online', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', look);
    };
  }, [runtime, ask]);
  return { asking, ask, putOff, setPutOff };
}
