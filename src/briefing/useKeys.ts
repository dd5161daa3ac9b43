import { useLayoutEffect } from 'react';

import { run } from './commands';
import { commandOf, type Focus } from './deck/keys';
import { useLocal } from './localStore';
import type { Runtime } from './runtime';

const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'number', 'time', 'date', 'url', 'email', 'tel']);

function isLine(element: Element): boolean {
  if (element instanceof HTMLSelectElement) return true;
  return element instanceof HTMLInputElement && textTypes.has(element.type);
}

function isLines(element: Element): boolean {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);
}

const controls = 'button, a[href], input, summary, [role="slider"], [role="switch"], [role="tab"]';

/** What has the focus, as far as keys are concerned; what a pointer left the focus on has no claim to them. */
function focusOf(element: Element | null): Focus {
  if (!element || element === document.body) return 'none';
  if (isLines(element)) return 'lines';
  if (isLine(element)) return 'line';
  if (!element.matches(':focus-visible')) return 'none';
  if (element.matches('[data-plot]')) return 'plot';
  return element.matches(controls) ? 'control' : 'none';
}

/** Keys and clickers move the deck whatever has the focus, before any chart or control hears of them. */
export function useKeys(runtime: Runtime): void {
  // Before the page is painted: a key that is pressed as soon as it is seen must not be lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { sheet, digits, asking, clickerTest } = useLocal.getState();
      const { paused, answer } = runtime.session.store.getState().deck;
      const focus = focusOf(document.activeElement);
      const command = commandOf(event, {
        focus,
        sheet: sheet !== 'none',
        digits,
        // As long as questions are taken a digit is one of them.
        asking: asking || (paused && answer === null),
      });
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      useLocal.setState({ lastCommand: { command, key: event.key, at: Date.now() } });
      if (!clickerTest) run(runtime, command);
    };
    // A control that was clicked would swallow the next Space or Enter.
    const onClick = (event: MouseEvent): void => {
      const { activeElement } = document;
      const isPointed = event.detail > 0 && activeElement instanceof HTMLElement;
      if (isPointed && activeElement.matches('button, a[href], summary')) activeElement.blur();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('click', onClick);
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('click', onClick);
    };
  }, [runtime]);
}
