import { memo, useId, useMemo, type ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import styles from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import { RowsLeftOut } from './RowsLeftOut';
import { captionOf } from './tableCaption';
import { columnsOf } from './tableColumns';
import { keyOf, newestRows } from './tableRows';

interface ReadingsTableProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** Nobody points at paper. */
const noHighlight = { numbers: new Set<number>(), show: () => undefined };

/** All readings of the range, newest first, as a table that needs no script: for pages that run none and for paper. */
export const ReadingsTable = memo(function ReadingsTable({ subject, language }: ReadingsTableProps): ReactElement {
  const captionId = useId();
  const { rows, count } = useMemo(() => newestRows(subject, language), [subject, language]);
  const columns = useMemo(() => columnsOf(subject, rows, language), [subject, rows, language]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <section className={styles['scroll']} aria-labelledby={captionId} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          <span id={captionId}>{captionOf(subject, language)}</span>
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, label }) => (
              <th key={name} scope="col" className={styles['plainHead']}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <DataTableRow key={keyOf(row)} row={row} columns={columns} language={language} highlight={noHighlight} />
        ))}
      </table>
      <RowsLeftOut count={count} language={language} />
    </section>
  );
});
