import { useId, type ReactElement } from 'react';

import styles from './controls.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly type: 'search' | 'date';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly min?: string;
  readonly max?: string;
}

/** A line of input with its label. */
export function TextField({ label, type, value, onChange, hint, min, max }: TextFieldProps): ReactElement {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles['control']}
        type={type}
        value={value}
        min={min}
        max={max}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
