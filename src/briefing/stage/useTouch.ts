import { useEffect } from 'react';

import { run } from '@/briefing/commands';
import type { Runtime } from '@/briefing/runtime';

/** A finger that went down and up again; pixels of the window. */
export interface Stroke {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly width: number;
}

const leastSwipe = 60;
const swipeShare = 0.12;
const tapSlack = 5;
const leastEdge = 48;
const edgeShare = 0.12;

/** What a stroke asks for: a swipe to the left or a tap at the right edge goes on, the other way round back; anything else is nothing. */
export function strokeMeans({ from, to, width }: Stroke): 'next' | 'previous' | undefined {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  if (Math.abs(dx) <= tapSlack && Math.abs(dy) <= tapSlack) {
    const edge = Math.max(leastEdge, width * edgeShare);
    if (from.x >= width - edge) return 'next';
    return from.x <= edge ? 'previous' : undefined;
  }
  const isSwipe = Math.abs(dx) >= Math.min(leastSwipe, width * swipeShare) && Math.abs(dx) > 1.5 * Math.abs(dy);
  if (!isSwipe) return undefined;
  return dx < 0 ? 'next' : 'previous';
}

/** From this magnification on a page is moved about in. */
const enlarged = 1.03;

function isForDeck(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest('button, a, input, select, textarea, dialog, summary') === null;
}

function isPlot(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-no-swipe]') !== null;
}

/** Whether the reader moves about in an enlarged page, or selects text. */
function isBusyOtherwise(): boolean {
  return (window.visualViewport?.scale ?? 1) > enlarged || window.getSelection()?.isCollapsed === false;
}

/** One finger moves the deck; two do nothing, and neither does the wheel or a click of the mouse. */
export function useTouch(runtime: Runtime): void {
  useEffect(() => {
    let start: { readonly x: number; readonly y: number; readonly id: number; readonly plot: boolean } | undefined;
    const onDown = (event: PointerEvent): void => {
      // A second finger: neither of them moves anything.
      if (start || event.pointerType === 'mouse' || !isForDeck(event.target)) {
        start = undefined;
        return;
      }
      start = { x: event.clientX, y: event.clientY, id: event.pointerId, plot: isPlot(event.target) };
    };
    const onUp = (event: PointerEvent): void => {
      const begun = start;
      start = undefined;
      if (!begun || begun.id !== event.pointerId || isBusyOtherwise()) return;
      const to = { x: event.clientX, y: event.clientY };
      const meant = strokeMeans({ from: begun, to, width: window.innerWidth });
      const isTap = Math.abs(to.x - begun.x) <= tapSlack;
      if (meant && (isTap || !begun.plot)) run(runtime, { kind: meant });
    };
    const onCancel = (): void => {
      start = undefined;
    };
    window.addEventListener('pointerdown', onDown);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    return () => {
      window.removeEventListener('pointerdown', onDown);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
    };
  }, [runtime]);
}
