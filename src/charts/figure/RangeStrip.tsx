import {
  useMemo,
  useRef,
  useState,
  type DOMAttributes,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { Subject } from '@/charts/model/subject';
import { pagePalette as palette } from '@/charts/paint/palette';
import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { endDay, startDay, stepsBetween } from '@/series/period';
import type { PeriodRange } from '@/series/range';
import styles from './RangeStrip.module.css';
import { StillWindow } from './StillWindow';
import { rangeBetween, shownPeriods, type Span } from './span';
import { stripLines } from './stripLines';
import { movedBy, periodAtShare, shareOf, stepsOfKey, type Ends, type Grip } from './stripMoves';
import { useWidth } from './useWidth';

interface RangeStripProps {
  readonly subject: Subject;
  readonly span: Span;
  readonly language: Language;
  readonly onRange: (range: PeriodRange) => void;
}

interface Drag {
  readonly grip: Grip;
  readonly pointer: number;
  /** The ends and the share of the strip at which the drag began. */
  readonly ends: Ends;
  readonly share: number;
}

const height = 44;
/** Markup rendered for a file is stretched to its place. */
const unmeasured = 720;

function sliderLimits(end: 'from' | 'to', ends: Ends, span: Span): { readonly min: number; readonly max: number } {
  const least = end === 'from' ? span.first : movedBy(ends, span, { grip: 'to', steps: -Infinity }).to;
  const most = end === 'to' ? span.last : movedBy(ends, span, { grip: 'from', steps: Infinity }).from;
  return { min: stepsBetween(span.first, least), max: stepsBetween(span.first, most) };
}

/** Pointer and keys of the strip: a draft while dragging, told to the page on release. */
function useStrip({ subject, span, onRange }: RangeStripProps) {
  const strip = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [draft, setDraft] = useState<Ends | null>(null);
  const ends = draft ?? shownPeriods(subject, span);

  const shareAt = (clientX: number): number => {
    const box = strip.current?.getBoundingClientRect();
    return box && box.width > 0 ? (clientX - box.left) / box.width : 0;
  };
  const start = (event: PointerEvent, grip: Grip): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
    drag.current = { grip, pointer: event.pointerId, ends, share: shareAt(event.clientX) };
  };
  const move = (event: PointerEvent): void => {
    const now = drag.current;
    if (!now || now.pointer !== event.pointerId) return;
    const steps = stepsBetween(periodAtShare(now.share, span), periodAtShare(shareAt(event.clientX), span));
    setDraft(movedBy(now.ends, span, { grip: now.grip, steps }));
  };
  const finish = (): void => {
    drag.current = null;
    if (draft) onRange(rangeBetween(subject, span, draft));
    setDraft(null);
  };
  const cancel = (): void => {
    drag.current = null;
    setDraft(null);
  };
  const key = (event: KeyboardEvent, grip: Grip): void => {
    const steps = event.ctrlKey || event.altKey || event.metaKey ? undefined : stepsOfKey(event.key, span);
    if (steps === undefined) return;
    event.preventDefault();
    onRange(rangeBetween(subject, span, movedBy(ends, span, { grip, steps })));
  };
  return { strip, ends, start, move, finish, cancel, key };
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

interface StripHandleProps {
  readonly end: 'from' | 'to';
  /** Its place as a share of the strip. */
  readonly at: string;
  readonly ends: Ends;
  readonly span: Span;
  readonly language: Language;
  readonly onKey: (event: KeyboardEvent, grip: Grip) => void;
  readonly onStart: (event: PointerEvent, grip: Grip) => void;
  readonly drags: Pick<DOMAttributes<HTMLElement>, 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>;
}

/** One end of the range as a slider. */
function StripHandle({ end, at, ends, span, language, onKey, onStart, drags }: StripHandleProps): ReactElement {
  const texts = chartMessages[language];
  const { min, max } = sliderLimits(end, ends, span);
  return (
    <div
      className={styles['handle']}
      style={{ left: at }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two handles on one track, which an input cannot be
      role="slider"
      tabIndex={0}
      aria-label={end === 'from' ? texts.stripStart : texts.stripEnd}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={stepsBetween(span.first, ends[end])}
      aria-valuetext={formatPeriod(ends[end], language, 'long')}
      onKeyDown={(event) => onKey(event, end)}
      onPointerDown={(event) => onStart(event, end)}
      {...drags}
    />
  );
}

interface LiveWindowProps {
  /** Ends of the shown range as shares of the strip. */
  readonly left: number;
  readonly right: number;
  readonly moves: ReturnType<typeof useStrip>;
  readonly span: Span;
  readonly language: Language;
}

/** The shown range with what is left out on both sides; it is dragged as a whole or by its ends. */
function LiveWindow({ left, right, moves, span, language }: LiveWindowProps): ReactElement {
  const { ends, start, move, finish, cancel, key } = moves;
  const drags = { onPointerMove: move, onPointerUp: finish, onPointerCancel: cancel };
  const place = (from: number, to: number) => ({ style: { left: percent(from), width: percent(to - from) } });
  const handle = { ends, span, language, onKey: key, onStart: start, drags };
  return (
    <>
      <div className={styles['outside']} {...place(0, left)} />
      <div className={styles['outside']} {...place(right, 1)} />
      <div
        className={styles['window']}
        {...place(left, right)}
        onPointerDown={(event) => start(event, 'window')}
        {...drags}
      />
      <StripHandle end="from" at={percent(left)} {...handle} />
      <StripHandle end="to" at={percent(right)} {...handle} />
    </>
  );
}

/** All data small, with the shown range marked: two handles and the window between them can be dragged or moved by keys; the typed range does the same without dragging. */
export function RangeStrip(props: RangeStripProps): ReactElement {
  const { subject, span, language } = props;
  const texts = chartMessages[language];
  const [measured, measure] = useWidth();
  const width = measured ?? unmeasured;
  const lines = useMemo(() => stripLines(subject, span, { width, height }), [subject, span, width]);
  const moves = useStrip(props);
  const { strip, ends } = moves;
  const left = shareOf(startDay(ends.from), span);
  const right = shareOf(endDay(ends.to) + 1, span);
  return (
    <fieldset className={styles['block']} aria-label={texts.strip} ref={measure}>
      <div className={styles['strip']} ref={strip}>
        <svg
          className={styles['context']}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          height={height}
          aria-hidden="true"
        >
          {lines.map((line) => (
            <path
              key={line.key}
              d={line.path}
              fill="none"
              stroke={palette.soft}
              vectorEffect="non-scaling-stroke"
              strokeWidth={subject.chart.form === 'points' ? 2.5 : 1}
            />
          ))}
        </svg>
        {measured === null ? (
          <StillWindow left={left} right={right} />
        ) : (
          <LiveWindow {...{ left, right, moves, span, language }} />
        )}
      </div>
      <p className={styles['ends']} aria-hidden="true">
        <span>{formatPeriod(span.first, language, 'short')}</span>
        <span>{formatPeriod(span.last, language, 'short')}</span>
      </p>
    </fieldset>
  );
}
