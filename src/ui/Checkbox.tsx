import type { ReactElement, ReactNode } from 'react';

import styles from './controls.module.css';

interface CheckboxProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  /** Some of what the box stands for is chosen. */
  readonly mixed?: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box that can be checked, with its words as the target. */
export function Checkbox({
  children,
  checked,
  mixed = false,
  disabled = false,
  onChange,
}: CheckboxProps): ReactElement {
  const show = (box: HTMLInputElement | null): void => {
    if (box) box.indeterminate = mixed;
  };
  return (
    <label className={styles['check']}>
      <input
        ref={show}
        className={styles['box']}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
