import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { stageMessages } from '@/i18n/messages/stage';

type Meaning = keyof (typeof stageMessages)['id']['keys'];

/** Keys as they are printed on keyboards, and what they do. */
const rows: readonly (readonly [meaning: Meaning, ...keys: string[]])[] = [
  ['forward', '→', '↓', 'Page Down', 'Space', 'N', 'Enter'],
  ['backward', '←', '↑', 'Page Up', 'Shift Space', 'P', 'Backspace'],
  ['scene', 'Shift →', 'Shift ←', 'Alt Page Down', 'Alt Page Up'],
  ['ends', 'Home', 'End'],
  ['number', '1 2 … Enter'],
  ['find', 'G'],
  ['grid', 'O'],
  ['black', 'B', '.'],
  ['white', 'W', ','],
  ['fullscreen', 'F'],
  ['start', 'F5'],
  ['escape', 'Esc'],
  ['presenter', 'S'],
  ['question', 'Q'],
  ['laser', 'L'],
  ['sources', 'I'],
  ['motion', 'M'],
  ['size', '+', '−'],
  ['clock', 'R'],
  ['help', '?', 'F1'],
];

/** Every key of a briefing, in two columns that can be printed. */
export function KeyList({ language }: { readonly language: Language }): ReactElement {
  const words = stageMessages[language];
  return (
    <>
      <dl className="b-keys">
        {rows.map(([meaning, ...keys]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys[meaning]}</dd>
          </div>
        ))}
      </dl>
      <p>{words.touch}</p>
    </>
  );
}
