import { useState, type ReactElement, type ReactNode } from 'react';

import styles from './controls.module.css';
import { usePrinting } from './printing';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** More for those who want it, closed at first; the browser's own element, so that search in the page opens it. Open on paper. */
export function Disclosure({ summary, children }: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <details
      className={styles['disclosure']}
      open={open || printing}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
