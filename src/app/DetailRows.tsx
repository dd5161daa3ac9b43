import type { ReactElement } from 'react';

import styles from './DetailRows.module.css';

/** What is told, and in which language where that is not the page's. */
type DetailRow = readonly [name: string, value: string | undefined, language?: 'en'];

/** Details of an error for whoever mends it; what is not known is left out. */
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
