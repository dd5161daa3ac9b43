import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { Button } from '@/ui/Button';
import styles from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import type { Highlight } from './highlight';
import { shownPeriods, spanOf } from './span';
import { sortRows, tableRows, type SortColumn, type SortOrder } from './tableRows';

/** How numbers are written in a CSV file. */
export type CsvDialectName = 'international' | 'indonesian';

interface DataTableProps {
  readonly subject: Subject;
  readonly language: Language;
  readonly highlight: Highlight;
  readonly onCsv: (dialect: CsvDialectName) => void;
  readonly onChart: () => void;
}

interface Column {
  readonly name: SortColumn;
  readonly label: string;
}

/** The columns that a subject needs, in order. */
function columnsOf(subject: Subject, language: Language): readonly Column[] {
  const texts = chartMessages[language];
  const values = subject.shown.map((entry): Column => ({
    name: `value:${entry.key}`,
    label: subject.shown.length > 1 ? pick(entry.series.label, language) : texts.value,
  }));
  return [
    { name: 'period', label: texts.period },
    ...values,
    { name: 'change', label: texts.change },
    { name: 'status', label: texts.status },
    { name: 'conflicts', label: texts.conflicts },
    { name: 'milestones', label: texts.milestoneColumn },
    { name: 'source', label: texts.source },
  ];
}

function captionOf(subject: Subject, language: Language): string {
  const name = pick(subject.chart.name, language);
  const span = spanOf(subject);
  if (!span) return name;
  const { from, to } = shownPeriods(subject, span);
  return chartMessages[language].tableCaption(
    name,
    formatPeriod(from, language, 'long'),
    formatPeriod(to, language, 'long'),
  );
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
export function DataTable({ subject, language, highlight, onCsv, onChart }: DataTableProps): ReactElement {
  const texts = chartMessages[language];
  const captionId = useId();
  const [order, setOrder] = useState<SortOrder>({ column: 'period', direction: 'descending' });
  const rows = useMemo(() => tableRows(subject, language), [subject, language]);
  const columns = columnsOf(subject, language);
  const keys = subject.shown.map((entry) => entry.key);

  const onKeyDown = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!plain || (event.key !== 't' && event.key !== 'T')) return;
    event.preventDefault();
    onChart();
  };
  return (
    <div className={styles['block']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- T leads back to the chart, as it led here */}
      <section
        className={styles['scroll']}
        aria-labelledby={captionId}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        tabIndex={0}
        data-table-region
        onKeyDown={onKeyDown}
      >
        <table className={styles['table']}>
          <caption id={captionId}>{captionOf(subject, language)}</caption>
          <Head columns={columns} order={order} onOrder={setOrder} />
          <tbody>
            {sortRows(rows, order, language).map((row) => (
              <DataTableRow
                key={`${row.kind}:${row.period}:${row.kind === 'missing' ? row.text : ''}`}
                row={row}
                keys={keys}
                language={language}
                highlight={highlight}
              />
            ))}
          </tbody>
        </table>
      </section>
      <fieldset className={styles['files']}>
        <legend>{texts.csv}</legend>
        <Button onClick={() => onCsv('international')}>{texts.csvInternational}</Button>
        <Button onClick={() => onCsv('indonesian')}>{texts.csvIndonesian}</Button>
      </fieldset>
    </div>
  );
}
