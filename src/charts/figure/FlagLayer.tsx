import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import type { Flag, Rail } from '@/charts/model/chartModel';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { formatCount } from '@/i18n/number';
import type { MilestoneKind } from '@/milestones/milestone';
import { FlagEvents } from './FlagEvents';
import styles from './FlagLayer.module.css';
import type { Highlight } from './highlight';
import { useTypeScale } from './useTypeScale';

interface FlagLayerProps {
  readonly rail: Rail;
  /** Width of the stage in pixels of the page. */
  readonly width: number;
  /** How much larger the rail is shown than it is laid out. */
  readonly scale: number;
  readonly kinds: readonly MilestoneKind[];
  readonly language: Language;
  readonly highlight: Highlight;
  /** Label of the flag whose events are shown. */
  readonly open: string | null;
  readonly onOpen: (label: string | null) => void;
}

function nameOf(flag: Flag, language: Language): string {
  const texts = chartMessages[language];
  const [only, second] = flag.milestones;
  if (!only) return flag.label;
  if (second) return texts.sharedFlag(flag.label, formatCount(flag.milestones.length, language));
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

interface FlagButtonProps {
  readonly flag: Flag;
  readonly rail: Rail;
  readonly scale: number;
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
  const { flag, rail, scale, language, highlight, listId, open, reachable, handle, onFocus, onKeyDown, onToggle } =
    props;
  const lit = open || flag.milestones.some(({ number }) => highlight.numbers.has(number));
  return (
    <button
      ref={handle}
      type="button"
      className={lit ? styles['lit'] : styles['flag']}
      style={{
        left: (flag.at - flag.width / 2) * scale,
        top: (rail.y - rail.height / 2) * scale,
        width: flag.width * scale,
        height: rail.height * scale,
        fontSize: rail.type * scale,
      }}
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

/** Arrows, Home and End lead from flag to flag. */
function step(event: KeyboardEvent, index: number, buttons: readonly (HTMLButtonElement | null)[]): void {
  const next = steps[event.key]?.(
    index,
    buttons.findLastIndex((button) => button !== null),
  );
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}

/** Below its flag, within the stage. */
function placeUnder(flag: Flag, { rail, width, scale }: FlagLayerProps, typeScale: number) {
  const listWidth = Math.min(320 * typeScale, width - 8);
  return {
    left: Math.max(4, Math.min(flag.at * scale - listWidth / 2, width - listWidth - 4)),
    top: (rail.y + rail.height / 2) * scale + 4,
    width: listWidth,
  };
}

/** The flags of the rail as buttons: one tab stop, arrows between them, Enter opens what a flag stands for and Tab goes into it. */
export function FlagLayer(props: FlagLayerProps): ReactElement {
  const { rail, scale, kinds, language, highlight, open, onOpen } = props;
  const typeScale = useTypeScale();
  const listId = useId();
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const [current, setCurrent] = useState(0);
  const last = rail.flags.length - 1;
  const openIndex = rail.flags.findIndex((flag) => flag.label === open);
  const openFlag = rail.flags[openIndex];

  const close = (): void => {
    onOpen(null);
    buttons.current[openIndex]?.focus();
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !openFlag) return;
    event.preventDefault();
    close();
  };
  const onBlur = (event: FocusEvent): void => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    onOpen(null);
    highlight.show([]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape and blur of the flags and their events, handled once
    <div onBlur={onBlur} onKeyDown={onEscape}>
      <div role="toolbar" aria-label={chartMessages[language].flags}>
        {rail.flags.map((flag, index) => (
          <FlagButton
            key={flag.label}
            {...{ flag, rail, scale, language, highlight, listId }}
            open={flag === openFlag}
            reachable={index === Math.min(current, last)}
            handle={(element) => {
              buttons.current[index] = element;
            }}
            onFocus={() => {
              setCurrent(index);
              highlight.show(numbersOf(flag));
            }}
            onKeyDown={(event) => step(event, index, buttons.current)}
            onToggle={() => onOpen(flag === openFlag ? null : flag.label)}
          />
        ))}
      </div>
      {openFlag && (
        <FlagEvents
          flag={openFlag}
          name={nameOf(openFlag, language)}
          id={listId}
          {...{ kinds, language }}
          place={placeUnder(openFlag, props, typeScale)}
          onClose={close}
        />
      )}
    </div>
  );
}
