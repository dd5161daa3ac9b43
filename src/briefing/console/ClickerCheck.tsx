import type { ReactElement } from 'react';

import { useLocal } from '@/briefing/localStore';
import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { Button } from '@/ui/Button';
import { Check } from './Check';
import { clickerButtons, type useClicker } from './useClicker';

interface ClickerCheckProps {
  readonly language: Language;
  readonly clicker: ReturnType<typeof useClicker>;
}

/** Whether the clicker's buttons are understood, tried without moving anything. */
export function ClickerCheck({ language, clicker: { heard, isOn } }: ClickerCheckProps): ReactElement {
  const words = consoleMessages[language].ready.clicker;
  const last = useLocal((state) => state.lastCommand);
  const isDone = heard.size === clickerButtons.length;
  return (
    <Check name="clicker" state={isDone ? 'pass' : 'wait'} language={language}>
      {isOn && <p>{words.now}</p>}
      {(isOn || heard.size > 0) && (
        <ul className="c-buttons" aria-live="polite">
          {clickerButtons.map((button) => (
            <li key={button} data-heard={heard.has(button) ? '' : undefined}>
              {words.buttons[button]}: {heard.has(button) ? words.heard : words.waiting}
            </li>
          ))}
        </ul>
      )}
      {isOn && last && <p className="c-soft">{words.last(last.key)}</p>}
      <Button pressed={isOn} onClick={() => useLocal.setState({ clickerTest: !isOn, lastCommand: null })}>
        {isOn ? words.stop : words.try}
      </Button>
    </Check>
  );
}
