import type { ReactElement, ReactNode } from 'react';

import styles from './Aged.module.css';

interface AgedProps {
  /** The day as the caller counts it; `undefined` in markup for a file, which cannot know when it is read. */
  readonly today: number | undefined;
  /** The day on which such markup will most likely be read, for the room that its words will take. */
  readonly expected?: number | undefined;
  /** The words on a day, and those that are true on any day. */
  readonly children: (today: number | undefined) => ReactNode;
}

/** Words that depend on the day. A file says what stays true and keeps the room of what is said once the day is known, so that nothing moves then. */
export function Aged({ today, expected, children }: AgedProps): ReactElement {
  return (
    <span className={styles['aged']}>
      <span>{children(today)}</span>
      {today === undefined && expected !== undefined && (
        <span className={styles['ghost']} aria-hidden="true" data-nosnippet>
          {children(expected)}
        </span>
      )}
    </span>
  );
}
