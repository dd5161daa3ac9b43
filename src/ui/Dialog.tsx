import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';

import { Button } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** Words of the button that closes it. */
  readonly close: string;
  /** Called once it is closed, by the button, by Escape or by the browser. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: the page behind it waits, Escape closes it, and the focus goes back to what opened it. */
export function Dialog({ title, close, onClose, children }: DialogProps): ReactElement {
  const id = useId();
  const place = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const dialog = place.current;
    dialog?.showModal();
    // Not the first control: its name is heard before the reader knows where they are.
    heading.current?.focus();
    // Taken out of the page while open, it would keep the focus from going back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={place}
      className={styles['dialog']}
      aria-labelledby={id}
      // What is told late, of a dialog that was opened again meanwhile, closes nothing.
      onClose={({ currentTarget }) => currentTarget.open || onClose()}
    >
      <div className={styles['head']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <Button onClick={() => place.current?.close()}>{close}</Button>
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}
