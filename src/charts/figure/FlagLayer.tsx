import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { Flag, Rail } from '@/charts/model/chartModel';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { formatNumber } from '@/i18n/number';
import styles from './FlagLayer.module.css';
import type { Highlight } from './highlight';

interface FlagLayerProps {
  readonly rail: Rail;
  readonly width: number;
  readonly language: Language;
  readonly highlight: Highlight;
}

function nameOf(flag: Flag, language: Language): string {
  const texts = chartMessages[language];
  const [only, second] = flag.milestones;
  if (!only) return flag.label;
  if (second) return texts.sharedFlag(flag.label, formatNumber(flag.milestones.length, language, { min: 0, max: 0 }));
  return texts.flag(
    flag.label,
    pick(only.milestone.title, language),
    formatDate(only.milestone.date, language, 'long'),
  );
}

function numbersOf(flag: Flag): readonly number[] {
  return flag.milestones.map(({ number }) => number);
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(last, at + 1),
  ArrowLeft: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function Events({
  flag,
  id,
  place,
  language,
}: {
  readonly flag: Flag;
  readonly id: string;
  readonly place: { left: number; top: number; width: number };
  readonly language: Language;
}): ReactElement {
  return (
    <ul id={id} className={styles['events']} style={place}>
      {flag.milestones.map(({ number, milestone }) => (
        <li key={milestone.id}>
          <b>{number}</b>
          <span>
            {pick(milestone.title, language)}
            <span className={styles['date']}>{formatDate(milestone.date, language, 'long')}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface FlagButtonProps {
  readonly flag: Flag;
  readonly rail: Rail;
  readonly language: Language;
  readonly highlight: Highlight;
  readonly listId: string;
  readonly open: boolean;
  readonly reachable: boolean;
  readonly handle: Ref<HTMLButtonElement>;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onToggle: () => void;
}

function FlagButton(props: FlagButtonProps): ReactElement {
  const { flag, rail, language, highlight, listId, open, reachable, handle, onFocus, onKeyDown, onToggle } = props;
  const lit = open || flag.milestones.some(({ number }) => highlight.numbers.has(number));
  return (
    <button
      ref={handle}
      type="button"
      className={lit ? styles['lit'] : styles['flag']}
      style={{ left: flag.at - flag.width / 2, top: rail.y - rail.height / 2, width: flag.width, height: rail.height }}
      tabIndex={reachable ? 0 : -1}
      aria-label={nameOf(flag, language)}
      aria-expanded={open}
      aria-controls={open ? listId : undefined}
      onFocus={onFocus}
      onPointerEnter={() => highlight.show(numbersOf(flag))}
      onPointerLeave={() => highlight.show([])}
      onKeyDown={onKeyDown}
      onClick={onToggle}
    >
      {flag.label}
    </button>
  );
}

/** The flags of the rail as buttons: one tab stop, arrows between them, Enter opens what a flag stands for. */
export function FlagLayer({ rail, width, language, highlight }: FlagLayerProps): ReactElement {
  const listId = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const last = rail.flags.length - 1;
  const openFlag = rail.flags.find((flag) => flag.label === open);

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault();
      setOpen(null);
      return;
    }
    const next = steps[event.key]?.(index, last);
    if (next === undefined) return;
    event.preventDefault();
    buttons.current[next]?.focus();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    setOpen(null);
    highlight.show([]);
  };
  const listWidth = Math.min(300, width - 8);
  return (
    <div role="toolbar" aria-label={chartMessages[language].flags} onBlur={onBlur}>
      {rail.flags.map((flag, index) => (
        <FlagButton
          key={flag.label}
          {...{ flag, rail, language, highlight, listId }}
          open={flag.label === open}
          reachable={index === Math.min(current, last)}
          handle={(element) => {
            buttons.current[index] = element;
          }}
          onFocus={() => {
            setCurrent(index);
            highlight.show(numbersOf(flag));
          }}
          onKeyDown={(event) => onKeyDown(event, index)}
          onToggle={() => setOpen(flag.label === open ? null : flag.label)}
        />
      ))}
      {openFlag && (
        <Events
          flag={openFlag}
          id={listId}
          language={language}
          place={{
            left: Math.max(4, Math.min(openFlag.at - listWidth / 2, width - listWidth - 4)),
            top: rail.y + rail.height / 2 + 4,
            width: listWidth,
          }}
        />
      )}
    </div>
  );
}
