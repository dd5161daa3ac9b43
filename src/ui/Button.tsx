import type { ReactElement, ReactNode } from 'react';

import styles from './controls.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** The one that does what the form is for. */
  readonly main?: boolean;
  /** Without a border, where the button stands in a line of text or links. */
  readonly quiet?: boolean;
  /** For buttons that stay pressed; absent for those that do something once. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Says more than the visible text, which it must contain. */
  readonly label?: string;
  readonly lang?: string;
}

/** A button with words. */
export function Button(props: ButtonProps): ReactElement {
  const { children, onClick, quiet = false, main = false, pressed, disabled = false, label, lang } = props;
  const look = [
    styles['button'],
    quiet && styles['quiet'],
    main && styles['pressed'],
    pressed === true && styles['pressed'],
  ];
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      aria-pressed={pressed}
      aria-label={label}
      disabled={disabled}
      lang={lang}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
