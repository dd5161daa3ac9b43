import { useEffect, useState } from 'react';
import * as v from 'valibot';

import type { Runtime } from '@/briefing/runtime';

/** Every briefing of this browser hears it, and nothing that is said there moves any: it only tells that one is on. */
const everywhere = 'pendopo-briefings';
const tellEvery = 1000;
const goneAfter = 3000;

const shape = v.object({ story: v.string(), session: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)) });

function open(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel(everywhere) : undefined;
}

/** Tells, from now on, when a presentation is on in this window. */
export function tellOthers({ session, storyId }: Runtime): void {
  const channel = open();
  setInterval(() => {
    const { deck } = session.store.getState();
    if (deck.phase === 'presenting') channel?.postMessage({ story: storyId, session: session.id });
  }, tellEvery);
}

/** The session of another presentation of this story that is on in this browser, for a window that nobody else is with. */
export function useOther({ session, storyId }: Runtime): string | null {
  const [other, setOther] = useState<string | null>(null);
  useEffect(() => {
    const channel = open();
    let timer: ReturnType<typeof setTimeout> | undefined;
    channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const read = v.safeParse(shape, data);
      if (!read.success || read.output.story !== storyId || read.output.session === session.id) return;
      clearTimeout(timer);
      setOther(read.output.session);
      timer = setTimeout(() => setOther(null), goneAfter);
    });
    return () => {
      clearTimeout(timer);
      channel?.close();
    };
  }, [session, storyId]);
  return other;
}
