import { useId, type ReactElement, type ReactNode } from 'react';

import { Button } from './Button';
import styles from './StatePanel.module.css';

/** What a panel can be when it is not simply full. */
export type PanelState = 'loading' | 'empty' | 'stale' | 'partial' | 'failed';

interface StatePanelProps {
  readonly state: PanelState;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void; readonly busy?: boolean };
}

/** A designed state: what happened, what it means, how old it is, what to do. Never a bare spinner. */
export function StatePanel({ state, title, children, action }: StatePanelProps): ReactElement {
  const titleId = useId();
  return (
    <div role={state === 'failed' ? 'alert' : 'group'} aria-labelledby={titleId} className={styles[state]}>
      <p id={titleId} className={styles['title']}>
        {title}
      </p>
      {children !== undefined && <div className={styles['body']}>{children}</div>}
      {action && (
        <Button onClick={action.onClick} disabled={action.busy === true}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
