import type { ReactElement } from 'react';

import { stageMessages } from '@/i18n/messages/stage';
import type { Runtime } from './runtime';
import { useOther } from './session/others';
import { useDeck, useSession } from './useRuntime';

/** A window that was opened by its address knows nothing of the presentation that is on in another: it can join it. */
export function JoinNotice({ runtime }: { readonly runtime: Runtime }): ReactElement | null {
  const words = stageMessages[runtime.language];
  const other = useOther(runtime);
  const isAlone = useSession(runtime, ({ peers }) => peers.length === 0);
  const isBefore = useDeck(runtime).phase === 'before';
  if (other === null || !isAlone || !isBefore) return null;
  const url = new URL(window.location.href);
  url.searchParams.set('session', other);
  return (
    <p className="b-join">
      {words.elsewhere} <a href={url.href}>{words.join}</a>
    </p>
  );
}
