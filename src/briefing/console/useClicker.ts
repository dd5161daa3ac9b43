import { useEffect, useRef, useState } from 'react';

import type { Command } from '@/briefing/deck/keys';
import { useLocal } from '@/briefing/localStore';

/** The buttons that clickers have. */
export type ClickerButton = 'next' | 'previous' | 'blank' | 'start';

/** All of them. */
export const clickerButtons: readonly ClickerButton[] = ['next', 'previous', 'blank', 'start'];

/** The button that sends what was heard: that for the start sends F5 and Escape by turns. */
function buttonOf({ kind }: Command): ClickerButton | undefined {
  if (kind === 'next' || kind === 'previous' || kind === 'blank' || kind === 'start') return kind;
  return kind === 'escape' ? 'start' : undefined;
}

/** Which buttons were heard while the test was on; it ends once all were. */
export function useClicker(isPresenting: boolean): {
  readonly heard: ReadonlySet<ClickerButton>;
  readonly isOn: boolean;
} {
  const [heard, setHeard] = useState<ReadonlySet<ClickerButton>>(new Set());
  const known = useRef(heard);
  const isOn = useLocal((state) => state.clickerTest);
  useEffect(() => {
    const learn = (buttons: readonly ClickerButton[]): void => {
      known.current = new Set(buttons);
      setHeard(known.current);
    };
    const isWhole = (): boolean => known.current.size === clickerButtons.length;
    return useLocal.subscribe(({ clickerTest, lastCommand }, before) => {
      if (!clickerTest) return;
      // Tried again: what was heard of another clicker says nothing of this one.
      if (!before.clickerTest && isWhole()) learn([]);
      const button = lastCommand && lastCommand !== before.lastCommand ? buttonOf(lastCommand.command) : undefined;
      if (!button) return;
      learn([...known.current, button]);
      // A test that was left on would make the clicker dead on the stage.
      if (isWhole()) useLocal.setState({ clickerTest: false });
    });
  }, []);
  useEffect(() => {
    if (isPresenting) useLocal.setState({ clickerTest: false });
    return () => useLocal.setState({ clickerTest: false });
  }, [isPresenting]);
  return { heard, isOn };
}
