import { useEffect, useRef, type ReactElement } from 'react';

import { heightsOf, type Extent, type FrameHeights } from './frameHeights';
import styles from './share.module.css';

interface MeasuringFramesProps {
  /** Path and query of the embed on this site; another one needs other frames. */
  readonly href: string;
  /** What the frames are, for tools that list them; nobody sees or hears them. */
  readonly title: string;
  /** Whether the embed will say what has changed since its edition. */
  readonly frozen: boolean;
  /** Told once; `null` where nothing can be measured. */
  readonly onMeasured: (heights: FrameHeights | null) => void;
}

/** Milliseconds: between two looks, how long nothing may have moved, and how long is waited at most. */
const pace = { step: 100, still: 600, most: 8000 } as const;

/** Later an edition may have more to say of what has changed: a line that unfolds its table. */
const laterLine = 48;

interface Seen extends Extent {
  /** Whether everything that comes late has come. */
  readonly complete: boolean;
}

/** Where the drawing ends; those of other widths are not laid out, and end nowhere. */
function drawingEnd(root: Element): number {
  const { top } = root.getBoundingClientRect();
  const drawings = [...root.querySelectorAll('svg[role="img"]')];
  return Math.ceil(Math.max(0, ...drawings.map((each) => each.getBoundingClientRect().bottom - top)));
}

function seenIn(frame: HTMLIFrameElement | null, frozen: boolean): Seen | undefined {
  // Our own document from our own site, in no sandbox here: it may be looked into.
  const page = frame?.contentDocument;
  const root = page?.getElementById('embed-root');
  if (!page || !root) return undefined;
  const room = frozen && root.querySelector('.since details') === null ? laterLine : 0;
  const whole = Math.ceil(root.getBoundingClientRect().height) + room;
  const complete = page.readyState === 'complete' && (!frozen || root.querySelector('.since') !== null);
  return { whole, drawing: drawingEnd(root) || whole, complete };
}

/**
 * Lays the embed out at the widths of a phone and of a column of text, and tells how high it is once nothing moves any
 * more. The frames are in view, if only by a dot: browsers let frames out of view sleep.
 */
export function MeasuringFrames({ href, title, frozen, onMeasured }: MeasuringFramesProps): ReactElement {
  const phone = useRef<HTMLIFrameElement>(null);
  const column = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    let last = '';
    let still = 0;
    let passed = 0;
    const timer = setInterval(() => {
      const [narrow, wide] = [seenIn(phone.current, frozen), seenIn(column.current, frozen)];
      passed += pace.step;
      const now = JSON.stringify([narrow, wide]);
      still = now === last ? still + pace.step : 0;
      last = now;
      const isOver = passed >= pace.most;
      const isDone = narrow?.complete === true && wide?.complete === true && still >= pace.still;
      if (!isDone && !isOver) return;
      clearInterval(timer);
      onMeasured(narrow && wide ? heightsOf(narrow, wide) : null);
    }, pace.step);
    return () => clearInterval(timer);
  }, [frozen, onMeasured]);
  return (
    <div className={styles['measuring']} aria-hidden inert>
      <iframe ref={phone} src={href} title={title} tabIndex={-1} width={320} height={640} />
      <iframe ref={column} src={href} title={title} tabIndex={-1} width={640} height={640} />
    </div>
  );
}
