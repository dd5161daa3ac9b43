import { useState, type ReactElement, type ReactNode } from 'react';

import styles from './controls.module.css';
import { usePrinting } from './printing';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** A look of its own instead of the usual one. */
  readonly className?: string | undefined;
}

/** More for those who want it, closed at first; the browser's own element, so that search in the page opens it. Open on paper. */
export function Disclosure({ summary, children, className = styles['disclosure'] }: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  return (
    <details
      className={className}
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
