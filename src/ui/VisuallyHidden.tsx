import type { ReactElement, ReactNode } from 'react';

import styles from './VisuallyHidden.module.css';

/** Words for those who listen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={styles['hidden']}>{children}</span>;
}
