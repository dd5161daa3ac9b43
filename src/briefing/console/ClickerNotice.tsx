import type { ReactElement } from 'react';

import { useLocal } from '@/briefing/localStore';
import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { Button } from '@/ui/Button';

/** While keys are tried out: that they move nothing, and the way back, where nobody can overlook it. */
export function ClickerNotice({ language }: { readonly language: Language }): ReactElement | null {
  const words = consoleMessages[language].ready.clicker;
  const isOn = useLocal((state) => state.clickerTest);
  if (!isOn) return null;
  return (
    <div className="c-trying">
      <p role="alert">{words.notice}</p>
      <Button onClick={() => useLocal.setState({ clickerTest: false, lastCommand: null })}>{words.stop}</Button>
    </div>
  );
}
