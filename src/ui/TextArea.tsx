import { useId, type ReactElement } from 'react';

import controls from './controls.module.css';
import styles from './TextArea.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

/** Several lines of input with their label. */
export function TextArea({ label, value, onChange, hint }: TextAreaProps): ReactElement {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={controls['field']}>
      <label className={controls['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${controls['control']} ${styles['area']}`}
        rows={8}
        value={value}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={hintId} className={controls['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
