import type { ReactElement, ReactNode } from 'react';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './DataTable.module.css';
import type { Highlight } from './highlight';
import type { ReadingRow, TableCell, TableRow } from './tableRows';

interface DataTableRowProps {
  readonly row: TableRow;
  /** Keys of the value columns in order. */
  readonly keys: readonly string[];
  readonly language: Language;
  readonly highlight: Highlight;
}

const columnsBesideValues = 6;

/** What each series has to say in a shared column, named where there are several. */
function each(row: ReadingRow, several: boolean, say: (cell: TableCell) => ReactNode): ReactNode {
  return row.cells.map((cell) => {
    const said = say(cell);
    if (said === '' || said === null) return null;
    return (
      <div key={cell.key}>
        {several && <span className={styles['label']}>{cell.label}: </span>}
        {said}
      </div>
    );
  });
}

function conflictList(cell: TableCell): ReactNode {
  if (cell.conflicts.length === 0) return null;
  return cell.conflicts.map((conflict) => <div key={conflict}>{conflict}</div>);
}

function statusText(cell: TableCell): ReactNode {
  if (cell.status === '' && cell.note === '') return null;
  return (
    <>
      {cell.status}
      {cell.note !== '' && <span className={styles['note']}>{cell.note}</span>}
    </>
  );
}

function sourceLink(cell: TableCell): ReactNode {
  return (
    <a href={cell.source.url} target="_blank" rel="noreferrer">
      {cell.source.publisher}
    </a>
  );
}

/** One period of the table, or a stretch that has no figures. */
export function DataTableRow({ row, keys, language, highlight }: DataTableRowProps): ReactElement {
  if (row.kind === 'missing') {
    return (
      <tr className={styles['missing']}>
        <td colSpan={keys.length + columnsBesideValues}>{row.text}</td>
      </tr>
    );
  }
  const several = keys.length > 1;
  const numbers = row.milestones.map(({ number }) => number);
  const lit = numbers.some((number) => highlight.numbers.has(number));
  const on = (): void => highlight.show(numbers);
  const off = (): void => highlight.show([]);
  return (
    <tr className={lit ? styles['lit'] : undefined} onPointerEnter={on} onPointerLeave={off} onFocus={on} onBlur={off}>
      <th scope="row">{row.periodText}</th>
      {keys.map((key) => (
        <td key={key} className={styles['number']}>
          {row.cells.find((cell) => cell.key === key)?.text}
        </td>
      ))}
      <td className={several ? undefined : styles['number']}>{each(row, several, (cell) => cell.changeText)}</td>
      <td>{each(row, several, statusText)}</td>
      <td>{each(row, several, conflictList)}</td>
      <td className={styles['milestones']}>
        {row.milestones.map(({ number, milestone }) => (
          <abbr key={milestone.id} title={pick(milestone.title, language)}>
            <span className={styles['spoken']}>{chartMessages[language].milestoneColumn} </span>
            {number}
          </abbr>
        ))}
      </td>
      <td>{each(row, several, sourceLink)}</td>
    </tr>
  );
}
