import type { ReactElement } from 'react';

import type { Runtime } from '@/briefing/runtime';
import type { Language } from '@/i18n/language';
import { offlineMessages } from '@/i18n/messages/offline';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import type { OfflineState } from './prepare';
import { useOffline } from './useOffline';

function say({ state, have, want, busy }: OfflineState, language: Language): string {
  const words = offlineMessages[language];
  if (window.location.protocol === 'file:') return words.inFile;
  const counts = [formatCount(have, language), formatCount(want, language)] as const;
  if (state === 'ready') return words.ready;
  if (state === 'unsupported') return words.unsupported;
  if (busy && want > 0) return words.busy(...counts);
  return state === 'partial' ? words.partial(...counts) : words.none;
}

/** One line that says whether the briefing works without a network and, where it does not, why and what to do. */
export function OfflineLine({ runtime }: { readonly runtime: Runtime }): ReactElement {
  const { language } = runtime;
  const words = offlineMessages[language];
  const offline = useOffline(runtime);
  const { state, busy, problem, prepare } = offline;
  return (
    <p className="b-offline" data-offline={state}>
      <output>{say(offline, language)}</output>
      {problem !== null && <> {words.problems[problem]}</>}
      {problem !== null && problem !== 'off' && !busy && (
        <>
          {' '}
          <Button quiet onClick={prepare}>
            {words.again}
          </Button>
        </>
      )}
    </p>
  );
}
