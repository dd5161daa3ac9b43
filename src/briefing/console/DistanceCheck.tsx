import { useState, type ReactElement } from 'react';

import { formatList } from '@/i18n/calendar';
import { consoleMessages } from '@/i18n/messages/console';
import { formatNumber, formatPercent } from '@/i18n/number';
import type { TooSmall } from '@/briefing/plan/legibility';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { TextField } from '@/ui/TextField';
import { Check } from './Check';
import { sizeFor, type Illegible } from './checks';
import { distanceOf, readDistance, type Room } from './readDistance';
import type { View } from './useView';

interface FailingProps {
  readonly view: View;
  readonly failing: readonly Illegible[];
}

interface DistanceProps {
  readonly view: View;
  readonly room: Room;
  readonly onMeasure: (room: Room) => void;
  /** `null` before the room was measured. */
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

/** What comes of it, in a sentence. */
function verdict({ story, runtime }: View, failing: readonly Illegible[]): string {
  const words = consoleMessages[runtime.language].ready.distance;
  if (failing.length === 0) return words.fits;
  if (failing.length === story.steps.length + story.answers.length) return words.noneFits;
  return words.someFail(
    formatList(
      failing.map(({ step }) => `“${step.name}”`),
      runtime.language,
    ),
  );
}

/** How small each part is, for those who want to know it exactly. */
function Details({ view, failing }: FailingProps): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].ready.distance;
  // Finer than that: what is just too small must not look as large as what is needed.
  const percent = (share: number): string => formatPercent(share * 100, 2, language);
  return (
    <Disclosure summary={words.details}>
      <ul className="c-list">
        {worstOf(failing).map(({ part, share, needed }) => (
          <li key={part}>{words.part(words.parts[part], percent(share), percent(needed))}</li>
        ))}
      </ul>
      <p className="c-soft">{words.shares}</p>
    </Disclosure>
  );
}

function Measures({ view, room, onMeasure }: Omit<DistanceProps, 'failing'>): ReactElement {
  const { language } = view.runtime;
  const words = consoleMessages[language].ready.distance;
  const example = formatNumber(2.5, language, { min: 1, max: 1 });
  const wrong = (text: string): { readonly hint?: string } =>
    text.trim() !== '' && readDistance(text) === undefined ? { hint: words.wrong(example) } : {};
  return (
    <>
      <div className="c-room">
        {(['seat', 'screen'] as const).map((side) => (
          <TextField
            key={side}
            type="text"
            label={words[side]}
            value={room[side]}
            onChange={(text) => onMeasure({ ...room, [side]: text })}
            {...wrong(room[side])}
          />
        ))}
      </div>
      {distanceOf(room) === undefined && <p className="c-soft">{words.hint}</p>}
    </>
  );
}

/** Whether the farthest seat can read every step, and the size of type with which it can. */
export function DistanceCheck({ view, room, onMeasure, failing }: DistanceProps): ReactElement {
  const { runtime, story, look, deck } = view;
  const words = consoleMessages[runtime.language].ready.distance;
  const [noneFits, setNoneFits] = useState(false);
  const fails = failing !== null && failing.length > 0;
  const enlarge = (): void => {
    const size = sizeFor(story, look, { k: distanceOf(room) ?? 0, from: deck.size });
    setNoneFits(size === undefined);
    for (let at = deck.size; at < (size ?? deck.size); at += 1) runtime.session.act({ kind: 'larger' });
  };
  const measure = (next: Room): void => {
    onMeasure(next);
    setNoneFits(false);
  };
  return (
    <Check name="distance" state={failing === null ? 'wait' : fails ? 'fail' : 'pass'} language={runtime.language}>
      <Measures view={view} room={room} onMeasure={measure} />
      <output>{failing && verdict(view, failing)}</output>
      {fails && (
        <>
          {noneFits ? <p role="alert">{words.none}</p> : <Button onClick={enlarge}>{words.use}</Button>}
          <Details view={view} failing={failing} />
        </>
      )}
    </Check>
  );
}
