import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';

import styles from './controls.module.css';
import { usePrinting } from './printing';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** What is inside is made when it is first opened. */
  readonly later?: boolean;
  /** A look of its own instead of the usual one. */
  readonly className?: string | undefined;
}

/** More for those who want it, closed at first; the browser's own element, so that search in the page opens it. Open on paper. */
export function Disclosure(props: DisclosureProps): ReactElement {
  const { summary, children, later = false, className = styles['disclosure'] } = props;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState(!later);
  const printing = usePrinting();
  const place = useRef<HTMLDetailsElement>(null);
  // What a reader unfolded before the app took over told nobody; what printing unfolded is marked.
  useEffect(() => {
    if (!place.current?.open || place.current.dataset['unfolded'] !== undefined) return;
    setOpen(true);
    setWanted(true);
  }, []);
  return (
    <details
      ref={place}
      className={className}
      open={open || printing}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        // What printing opens and closes again is no reader's choice, and is told late.
        if (printing || now === open) return;
        setOpen(now);
        if (now) setWanted(true);
      }}
    >
      <summary>{summary}</summary>
      {wanted && children}
    </details>
  );
}
