import { useEffect, useState } from 'react';

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

/** Which buttons were heard while the test was on. */
export function useClicker(isPresenting: boolean): {
  readonly heard: ReadonlySet<ClickerButton>;
  readonly isOn: boolean;
} {
  const [heard, setHeard] = useState<ReadonlySet<ClickerButton>>(new Set());
  const isOn = useLocal((state) => state.clickerTest);
  useEffect(
    () =>
      useLocal.subscribe(({ clickerTest, lastCommand }, before) => {
        const button =
          clickerTest && lastCommand !== before.lastCommand && lastCommand ? buttonOf(lastCommand.command) : undefined;
        if (button) setHeard((known) => new Set([...known, button]));
      }),
    [],
  );
  // A test that was left on would make the clicker dead on the stage.
  useEffect(() => {
    if (isPresenting) useLocal.setState({ clickerTest: false });
    return () => useLocal.setState({ clickerTest: false });
  }, [isPresenting]);
  return { heard, isOn };
}
