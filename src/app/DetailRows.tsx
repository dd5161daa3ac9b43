import type { ReactElement, ReactNode } from 'react';

import styles from './DetailRows.module.css';

/** What is told, and in which language where that is not the page's. */
export type DetailRow = readonly [name: string, value: ReactNode, language?: 'en'];

/** Names and what is told of each; what is not known is left out. */
export function DetailRows({ rows }: { readonly rows: readonly DetailRow[] }): ReactElement {
  return (
    <dl className={styles['details']}>
      {rows.map(([name, value, language]) =>
        value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd lang={language}>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
