import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { Button } from '@/ui/Button';
import styles from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import type { Highlight } from './highlight';
import { RowsLeftOut } from './RowsLeftOut';
import { captionOf } from './tableCaption';
import { columnsOf, type Column } from './tableColumns';
import { sortRows, type SortOrder } from './tableOrder';
import { keyOf, mostRows, tableRows } from './tableRows';

/** How numbers are written in a CSV file. */
export type CsvDialectName = 'international' | 'indonesian';

interface DataTableProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly highlight: Highlight;
  readonly onCsv: (dialect: CsvDialectName) => void;
}

interface HeadProps {
  readonly columns: readonly Column[];
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
}

function Head({ columns, order, onOrder }: HeadProps): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map(({ name, label }) => {
          const sorted = order.column === name;
          const next = sorted && order.direction === 'ascending' ? 'descending' : 'ascending';
          return (
            <th key={name} scope="col" aria-sort={sorted ? order.direction : 'none'}>
              <button
                type="button"
                className={styles['sort']}
                onClick={() => onOrder({ column: name, direction: next })}
              >
                {label}
                <span aria-hidden="true" className={styles['arrow']}>
                  {sorted ? (order.direction === 'ascending' ? '↑' : '↓') : '↕'}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** All readings of the range as a table that sorts by every column, with what is missing said. */
export function DataTable({ subject, language, highlight, onCsv }: DataTableProps): ReactElement {
  const texts = chartMessages[language];
  const captionId = useId();
  const [order, setOrder] = useState<SortOrder>({ column: 'period', direction: 'descending' });
  const rows = useMemo(() => tableRows(subject, language), [subject, language]);
  const columns = useMemo(() => columnsOf(subject, rows, language), [subject, rows, language]);
  return (
    <div className={styles['block']}>
      <section
        className={styles['scroll']}
        aria-labelledby={captionId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        tabIndex={0}
        data-table-region
      >
        <table className={styles['table']}>
          <caption>
            <div className={styles['caption']}>
              <span id={captionId}>{captionOf(subject, language)}</span>{' '}
              <span className={styles['sorting']}>{texts.sortHint}</span>
            </div>
          </caption>
          <Head columns={columns} order={order} onOrder={setOrder} />
          {sortRows(rows, order, language)
            .slice(0, mostRows)
            .map((row) => (
              <DataTableRow key={keyOf(row)} row={row} columns={columns} language={language} highlight={highlight} />
            ))}
        </table>
        <RowsLeftOut count={rows.length} language={language} />
      </section>
      <fieldset className={styles['files']}>
        <legend>{texts.csv}</legend>
        <Button onClick={() => onCsv('international')}>{texts.csvInternational}</Button>
        <Button onClick={() => onCsv('indonesian')}>{texts.csvIndonesian}</Button>
      </fieldset>
    </div>
  );
}
