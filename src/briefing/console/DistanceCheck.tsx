import { useState, type ReactElement } from 'react';

import { formatList } from '@/i18n/calendar';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount, formatPercent } from '@/i18n/number';
import type { TooSmall } from '@/briefing/plan/legibility';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { TextField } from '@/ui/TextField';
import { Check } from './Check';
import { sizeFor, type Illegible } from './checks';
import { readDistance } from './readDistance';
import type { View } from './useView';

interface DistanceProps {
  readonly view: View;
  readonly typed: string;
  readonly onType: (text: string) => void;
  /** `null` before the steps were laid out. */
  readonly failing: readonly Illegible[] | null;
}

/** The smallest letters of each part over all steps. */
function worstOf(failing: readonly Illegible[]): readonly TooSmall[] {
  const worst = new Map<string, TooSmall>();
  for (const small of failing.flatMap(({ parts }) => parts)) {
    const known = worst.get(small.part);
    if (!known || small.share < known.share) worst.set(small.part, small);
  }
  return [...worst.values()];
}

function Failing({ view, failing }: { readonly view: View; readonly failing: readonly Illegible[] }): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].ready.distance;
  // Finer than that: what is just too small must not look as large as what is needed.
  const percent = (share: number): string => formatPercent(share * 100, 2, language);
  const names = failing.map(({ step }) => step.name);
  return (
    <>
      <ul className="c-list">
        {worstOf(failing).map(({ part, share, needed }) => (
          <li key={part}>{words.part(words.parts[part], percent(share), percent(needed))}</li>
        ))}
      </ul>
      <p className="c-soft">{words.shares}</p>
      <Disclosure summary={words.steps(formatCount(names.length, language))}>
        <p>{formatList(names, language)}</p>
      </Disclosure>
    </>
  );
}

/** Whether the farthest seat can read every step, and the size of type with which it can. */
export function DistanceCheck({ view, typed, onType, failing }: DistanceProps): ReactElement {
  const { runtime, story, look, deck } = view;
  const words = consoleMessages[runtime.language].ready.distance;
  const [noneFits, setNoneFits] = useState(false);
  const k = readDistance(typed);
  const fails = failing !== null && failing.length > 0;
  const state = failing === null || k === undefined ? 'wait' : fails ? 'fail' : 'pass';
  const enlarge = (): void => {
    const size = sizeFor(story, look, { k: k ?? 0, from: deck.size });
    setNoneFits(size === undefined);
    for (let at = deck.size; at < (size ?? deck.size); at += 1) runtime.session.act({ kind: 'larger' });
  };
  return (
    <Check name="distance" state={state} language={runtime.language}>
      <div className="c-field">
        <TextField
          type="text"
          label={words.label}
          value={typed}
          onChange={(text) => {
            onType(text);
            setNoneFits(false);
          }}
          hint={k === undefined ? words.wrong : words.hint}
        />
      </div>
      {state === 'fail' && (
        <>
          <Failing view={view} failing={failing ?? []} />
          {noneFits ? <p role="alert">{words.none}</p> : <Button onClick={enlarge}>{words.use}</Button>}
        </>
      )}
    </Check>
  );
}
