import type { ReactElement, ReactNode } from 'react';

import styles from './verify.module.css';

/** What an answer means for the file. */
export type Tone = 'good' | 'changed' | 'bad' | 'open';

/** Each tone has a shape of its own, so that no colour is needed to tell them apart. */
const shapes: Readonly<Record<Tone, ReactElement>> = {
  good: (
    <>
      <circle cx="16" cy="16" r="14" />
      <path d="M9 16.5l5 5 9-11" />
    </>
  ),
  changed: (
    <>
      <path d="M16 2l14 14-14 14L2 16z" />
      <path d="M16 9v8l4 4" />
    </>
  ),
  bad: (
    <>
      <path d="M10 2h12l8 8v12l-8 8H10l-8-8V10z" />
      <path d="M10 10l12 12M22 10L10 22" />
    </>
  ),
  open: (
    <>
      <circle cx="16" cy="16" r="14" strokeDasharray="5 4" />
      <path d="M11 16h10" />
    </>
  ),
};

/** The answer is what the reader waits for: whoever listens is taken to it. */
function takeFocus(heading: HTMLHeadingElement | null): void {
  heading?.focus();
}

interface AnswerHeadProps {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Another element takes the focus. */
  readonly quiet?: boolean;
}

/** The answer in a sentence, with a sign. */
export function AnswerHead({ tone, children, quiet = false }: AnswerHeadProps): ReactElement {
  return (
    <div className={styles['head']} data-tone={tone}>
      <svg className={styles['sign']} viewBox="0 0 32 32" aria-hidden="true">
        {shapes[tone]}
      </svg>
      <h2 id="answer" tabIndex={-1} ref={quiet ? undefined : takeFocus}>
        {children}
      </h2>
    </div>
  );
}
