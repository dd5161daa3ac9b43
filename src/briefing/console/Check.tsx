import type { ReactElement, ReactNode } from 'react';

import type { Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import type { CheckState } from './checks';

const signs: Readonly<Record<CheckState, string>> = { pass: '✓', fail: '✗', wait: '…', unsupported: '–' };

interface CheckProps {
  readonly name: keyof (typeof consoleMessages)['id']['ready']['checks'];
  readonly state: CheckState;
  readonly language: Language;
  /** What to do, and with what. */
  readonly children?: ReactNode;
}

/** A line of the check before the room: what, how it stands, and its fix. */
export function Check({ name, state, language, children }: CheckProps): ReactElement {
  const words = consoleMessages[language].ready;
  return (
    <li className="c-check" data-state={state}>
      <p>
        <span aria-hidden="true" className="c-checkSign">
          {signs[state]}
        </span>{' '}
        {words.checks[name]}: <strong>{words.states[state]}</strong>
      </p>
      {children}
    </li>
  );
}
