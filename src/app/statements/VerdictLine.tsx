import type { ReactElement, ReactNode } from 'react';

import type { Verdict } from '@/claims/verdict';
import { statementMessages } from '@/i18n/messages/statements';

import styles from './statements.module.css';

interface VerdictLineProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly outcome?: Verdict['outcome'];
  /** The figure comes from the report that is checked. */
  readonly untested?: boolean;
}

/** A name and what it has: the outcome is in the words, the sign before them only helps to find it. */
export function VerdictLine({ name, outcome, untested = false, children }: VerdictLineProps): ReactElement {
  return (
    <div className={styles['line']}>
      <dt>{name}</dt>
      <dd className={outcome && styles[outcome]}>
        {outcome && (
          <span aria-hidden="true" className={`${styles['mark']} ${untested ? styles['untested'] : ''}`}>
            {statementMessages.id.marks[outcome]}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}
