import { useId, type ReactElement } from 'react';

import styles from './controls.module.css';
import { VisuallyHidden } from './VisuallyHidden';

interface ToggleGroupProps<T extends string> {
  /** What is chosen; read out with the group. */
  readonly legend: string;
  readonly showLegend?: boolean;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** `null` when none of the options is what is shown. */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** One of a few: radio buttons, so that arrow keys and screen readers know what to do. */
export function ToggleGroup<T extends string>(props: ToggleGroupProps<T>): ReactElement {
  const { legend, showLegend = false, options, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className={styles['group']}>
      <legend className={showLegend ? styles['legend'] : undefined}>
        {showLegend ? legend : <VisuallyHidden>{legend}</VisuallyHidden>}
      </legend>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input
            type="radio"
            className={styles['input']}
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
