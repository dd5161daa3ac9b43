import { useId, type ReactElement, type Ref } from 'react';

import styles from './controls.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly type: 'search' | 'date' | 'text';
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** The value in words, shown beside the field: a date field shows the browser's own format. */
  readonly inWords?: string;
  readonly min?: string;
  readonly max?: string;
  /** The field itself, for those who lead a reader to it. */
  readonly field?: Ref<HTMLInputElement>;
}

/** A line of input with its label. */
export function TextField(props: TextFieldProps): ReactElement {
  const { label, type, value, onChange, hint, inWords, min, max, field } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  const wordsId = `${id}-words`;
  const described = [inWords === undefined ? '' : wordsId, hint === undefined ? '' : hintId].filter(
    (each) => each !== '',
  );
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={type === 'date' ? styles['beside'] : undefined}>
        <input
          ref={field}
          id={id}
          className={styles['control']}
          type={type}
          value={value}
          min={min}
          max={max}
          autoComplete="off"
          aria-describedby={described.length === 0 ? undefined : described.join(' ')}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {inWords !== undefined && <span id={wordsId}>{inWords}</span>}
      </div>
      {hint !== undefined && (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
