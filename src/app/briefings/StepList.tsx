import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';

import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import { placedSteps } from '@/stories/shown';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { withoutStep, withStepMoved } from './edits';
import { StepItem } from './StepItem';

interface Moved {
  readonly id: string;
  readonly by: -1 | 1;
}

/** A browser takes the focus from what is moved in the page: it goes back to the button, or to the other one at an end. */
function useKeptFocus(): readonly [React.RefObject<HTMLOListElement | null>, (moved: Moved) => void] {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<Moved>();
  useEffect(() => {
    if (!moved) return;
    const item = list.current?.querySelector(`[data-step="${moved.id}"]`);
    const button =
      item?.querySelector<HTMLElement>(`[data-move="${moved.by}"] button:enabled`) ??
      item?.querySelector<HTMLElement>('[data-move] button:enabled');
    button?.focus();
  }, [moved]);
  return [list, setMoved];
}

/** Alt and an arrow within a step, other than in a field that uses them itself. */
function wantedMove(event: KeyboardEvent): Moved | undefined {
  const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
  const { target } = event;
  if (by === undefined || !event.altKey || !(target instanceof Element) || target.matches('input, select')) return;
  const id = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
  return id === undefined ? undefined : { id, by };
}

/** The steps in their order. */
export function StepList({ desk }: { readonly desk: Desk }): ReactElement {
  const { story, put, language } = desk;
  const words = briefingsMessages[language];
  const [list, setMoved] = useKeptFocus();
  const placed = useMemo(() => placedSteps(story), [story]);
  const move = ({ id, by }: Moved): void => {
    const next = withStepMoved(story, id, by);
    if (next === story) return;
    const at = next.steps.findIndex((step) => step.id === id);
    const name = pick(next.steps[at]?.name ?? { id: '', en: '' }, language);
    const place = words.position(formatCount(at + 1, language), formatCount(next.steps.length, language));
    put(next, { text: words.moved(name, place.toLowerCase()) });
    setMoved({ id, by });
  };
  useEffect(() => {
    const element = list.current;
    const press = (event: KeyboardEvent): void => {
      const wanted = wantedMove(event);
      if (!wanted) return;
      event.preventDefault();
      move(wanted);
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
  return (
    <ol ref={list} className={styles['steps']} aria-label={words.steps}>
      {placed.map((each, index) => (
        <li key={each.step.id} className={styles['step']} data-step={each.step.id}>
          <StepItem
            desk={desk}
            placed={each}
            index={index}
            onMove={(by) => move({ id: each.step.id, by })}
            onRemove={() =>
              put(withoutStep(story, each.step.id), {
                text: words.removed(pick(each.step.name, language)),
                undoable: true,
              })
            }
          />
        </li>
      ))}
    </ol>
  );
}
