import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import type { StageHandle } from './stageHandle';

const textFields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.altKey || event.metaKey;
}

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest(textFields) !== null;
}

/** T turns to the other view, Escape closes what is open, and a pinned reading goes when the focus does. */
export function useFigureKeys(stage: RefObject<StageHandle | null>, turn: () => void) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || hasModifier(event)) return;
    if (event.key === 'Escape' && stage.current?.close()) event.preventDefault();
    if (event.key.toLowerCase() !== 't' || isTyping(event)) return;
    event.preventDefault();
    turn();
  };
  const onBlur = (event: FocusEvent): void => {
    // Nothing else has the focus when the window loses it or a text is pressed: the reading stays.
    if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
      stage.current?.leave();
  };
  return { onKeyDown, onBlur };
}
