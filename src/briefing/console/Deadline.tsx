import { useState, type ReactElement } from 'react';

import { clockText } from '@/briefing/plan/clockText';
import { readDeadline } from '@/briefing/plan/deadline';
import type { Progress } from '@/briefing/plan/plan';
import { formatList } from '@/i18n/calendar';
import { consoleMessages } from '@/i18n/messages/console';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';
import { timeOfDay } from './timeOfDay';
import { proposalFor, useDeadline } from './usePlanner';
import type { View } from './useView';

interface DeadlineProps {
  readonly view: View;
  readonly progress: Progress;
  readonly now: number;
}

function namesOf({ story, runtime }: View, ids: readonly string[]): string {
  const names = story.steps.filter(({ id }) => ids.includes(id)).map(({ name }) => `“${name}”`);
  return formatList(names, runtime.language);
}

/** What does not fit, and what to skip so that it does. */
function Proposal({ view, progress, left }: DeadlineProps & { readonly left: number }): ReactElement {
  const { runtime, deck } = view;
  const words = consoleMessages[runtime.language].clock;
  const { drop, short, spare } = proposalFor(progress, left);
  if (spare >= 0) return <output>{words.fits(clockText(spare))}</output>;
  const accept = (): void => runtime.session.act({ kind: 'drop', steps: [...deck.dropped, ...drop] });
  return (
    <div className="c-late">
      <output>
        <strong>{words.late(clockText(-spare))}</strong>{' '}
        {drop.length > 0 ? words.drop(namesOf(view, drop)) : words.nothingToDrop}{' '}
        {drop.length > 0 && short > 0 && words.stillShort(clockText(short))}
      </output>
      {drop.length > 0 && (
        <Button main onClick={accept}>
          {words.accept(formatCount(drop.length, runtime.language))}
        </Button>
      )}
    </div>
  );
}

function Dropped({ view }: Pick<DeadlineProps, 'view'>): ReactElement | null {
  const { runtime, deck } = view;
  const words = consoleMessages[runtime.language].clock;
  if (deck.dropped.length === 0) return null;
  return (
    <p className="c-row">
      <span>{words.dropped(namesOf(view, deck.dropped))}</span>
      <Button onClick={() => runtime.session.act({ kind: 'drop', steps: [] })}>{words.takeBack}</Button>
    </p>
  );
}

/** When the briefing must end, as it was typed, and what follows from it. */
export function Deadline(props: DeadlineProps): ReactElement {
  const { view, now } = props;
  const { language, session } = view.runtime;
  const words = consoleMessages[language].clock;
  const [deadline, setDeadline] = useDeadline(session.id);
  const [typed, setTyped] = useState(() => (deadline === null ? '' : timeOfDay(deadline, language)));
  const isWrong = typed.trim() !== '' && readDeadline(typed, now) === undefined;
  const example = timeOfDay(now, language);
  const change = (text: string): void => {
    setTyped(text);
    setDeadline(readDeadline(text, Date.now()) ?? null);
  };
  return (
    <div className="c-deadline">
      <TextField
        type="text"
        label={words.deadline}
        value={typed}
        onChange={change}
        hint={isWrong ? words.deadlineWrong(example) : words.deadlineHint(example)}
      />
      {deadline !== null && (
        <>
          <p className="c-soft">{words.until(timeOfDay(deadline, language))}</p>
          <Proposal {...props} left={deadline - now} />
        </>
      )}
      <Dropped view={view} />
    </div>
  );
}
