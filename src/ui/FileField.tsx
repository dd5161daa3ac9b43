import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';

import controls from './controls.module.css';
import styles from './FileField.module.css';

interface FileFieldProps {
  readonly label: string;
  /** The endings and media types that are offered first, as in `<input accept>`; others can be chosen and dropped. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** A button among others, for a place where files are not the first thing. */
  readonly compact?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  /** What can be given here, as paragraphs; it describes the field. */
  readonly children: ReactNode;
}

/** Where files are chosen, by pointer or keyboard, or dropped: the field itself lies over its whole place. */
export function FileField(props: FileFieldProps): ReactElement {
  const { label, accept, multiple = false, compact = false, onFiles, children } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const changed = (): void => {
    const field = input.current;
    if (!field) return;
    onFiles([...(field.files ?? [])]);
    // The same file can be chosen again after it was changed.
    field.value = '';
  };
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  // What was chosen before the page could hear it is still there.
  useEffect(() => {
    if ((input.current?.files?.length ?? 0) > 0) latest.current();
  }, []);
  return (
    <div className={styles[compact ? 'compact' : 'drop']}>
      <label htmlFor={id} className={compact ? controls['button'] : undefined}>
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={`${id}-hint`}
        onChange={changed}
      />
      <div id={`${id}-hint`} className={styles['hint']}>
        {children}
      </div>
    </div>
  );
}
