import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { FrameHeights } from './frameHeights';
import { MeasuringFrames } from './MeasuringFrames';

const told = vi.fn<(heights: FrameHeights | null) => void>();

beforeEach(() => {
  vi.useFakeTimers();
  told.mockClear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function sized(element: Element, edges: { readonly top: number; readonly bottom: number }): void {
  const { top, bottom } = edges;
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, bottom - top);
}

interface Content {
  readonly whole: number;
  readonly drawing: number;
  /** What has changed since an edition, with a table of it or without. */
  readonly since?: 'note' | 'table';
}

/** What an embed holds when it is laid out: drawings of three widths, of which one is shown. */
function fill(frame: HTMLIFrameElement, { whole, drawing, since }: Content): void {
  const page = frame.contentDocument;
  if (!page) throw new Error('the frame has no document');
  Object.defineProperty(page, 'readyState', { configurable: true, value: 'complete' });
  const main = page.createElement('main');
  main.id = 'embed-root';
  sized(main, { top: 10, bottom: 10 + whole });
  for (const bottom of [0, 10 + drawing, 0]) {
    const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('role', 'img');
    sized(svg, { top: 0, bottom });
    main.append(svg);
  }
  if (since) {
    const note = page.createElement('div');
    note.className = 'since';
    if (since === 'table') note.append(page.createElement('details'));
    main.append(note);
  }
  page.body.replaceChildren(main);
}

function open(frozen: boolean): { readonly phone: HTMLIFrameElement; readonly column: HTMLIFrameElement } {
  const { container } = render(<MeasuringFrames href="about:blank" title="t" frozen={frozen} onMeasured={told} />);
  const [phone, column] = container.querySelectorAll('iframe');
  if (!phone || !column) throw new Error('there are not two frames');
  expect([phone.width, column.width]).toEqual(['320', '640']);
  return { phone, column };
}

function wait(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

it('tells both heights and where the drawings end, once nothing moves', () => {
  const { phone, column } = open(false);
  fill(phone, { whole: 2400.4, drawing: 700 });
  fill(column, { whole: 1500, drawing: 620 });
  wait(400);
  // Something came late.
  fill(column, { whole: 1540, drawing: 620 });
  wait(400);
  expect(told).not.toHaveBeenCalled();
  wait(400);
  expect(told).toHaveBeenCalledExactlyOnceWith({ phone: 2401, column: 1540, drawing: 716 });
  fill(column, { whole: 9000, drawing: 620 });
  wait(20_000);
  expect(told).toHaveBeenCalledTimes(1);
});

it('waits for what an edition says of changes, and leaves room for what it may say later', () => {
  const { phone, column } = open(true);
  fill(phone, { whole: 2400, drawing: 700 });
  fill(column, { whole: 1500, drawing: 620 });
  wait(3000);
  expect(told).not.toHaveBeenCalled();
  fill(phone, { whole: 2500, drawing: 700, since: 'note' });
  fill(column, { whole: 1540, drawing: 620, since: 'table' });
  wait(1000);
  expect(told).toHaveBeenCalledExactlyOnceWith({ phone: 2548, column: 1540, drawing: 716 });
});

it('goes by what there is when that never comes', () => {
  const { phone, column } = open(true);
  fill(phone, { whole: 2400, drawing: 700 });
  fill(column, { whole: 1500, drawing: 620 });
  wait(9000);
  expect(told).toHaveBeenCalledExactlyOnceWith({ phone: 2448, column: 1548, drawing: 716 });
});

it('says that nothing could be measured where there is no embed', () => {
  const { phone } = open(false);
  fill(phone, { whole: 2400, drawing: 700 });
  wait(7000);
  expect(told).not.toHaveBeenCalled();
  wait(2000);
  expect(told).toHaveBeenCalledExactlyOnceWith(null);
});

it('tells nothing once it is gone', () => {
  open(false);
  cleanup();
  wait(20_000);
  expect(told).not.toHaveBeenCalled();
});
