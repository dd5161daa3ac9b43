import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { Check } from './Check';
import { offlineCheckState, type Offline } from './offline';

/** Whether the briefing can be loaded again without a network. */
export function OfflineCheck({ offline, language }: { offline: Offline; language: Language }): ReactElement {
  const words = consoleMessages[language].ready.fixes;
  const { state, have, want, prepare } = offline;
  const checked = offlineCheckState(offline);
  return (
    <Check name="offline" state={checked} language={language}>
      {want > 0 && <p className="c-soft">{words.offline(formatCount(have, language), formatCount(want, language))}</p>}
      {state !== 'ready' && <p>{words.offlineNone}</p>}
      {(state === 'none' || state === 'partial') && <Button onClick={prepare}>{words.prepare}</Button>}
    </Check>
  );
}
