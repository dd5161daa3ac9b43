import { useId, type ReactElement } from 'react';

import styles from './controls.module.css';

interface SelectOption {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  readonly onChange: (value: string) => void;
  readonly hint?: string;
}

function optionsOf(options: readonly SelectOption[]): ReactElement[] {
  return options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ));
}

/** One of many, with the platform's own list. */
export function Select({ label, value, options, groups = [], onChange, hint }: SelectProps): ReactElement {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles['control']}
        value={value}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {optionsOf(options)}
        {groups.map((group) => (
          <optgroup key={group.options[0]?.value ?? group.label} label={group.label}>
            {optionsOf(group.options)}
          </optgroup>
        ))}
      </select>
      {hint !== undefined && (
        <span id={hintId} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
