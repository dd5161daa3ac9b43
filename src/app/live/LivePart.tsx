import { useSyncExternalStore, type ReactElement } from 'react';

import { drawNow, whenFilled, type LivePartProps } from './places';

/** A place for what is known about how current the page is: empty until that is known, and in markup for a file. */
export function LivePart(props: LivePartProps): ReactElement | null {
  const draw = useSyncExternalStore(whenFilled, drawNow, () => undefined);
  return draw ? draw(props) : null;
}
