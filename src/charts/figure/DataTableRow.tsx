import { useId, type ReactElement, type ReactNode } from 'react';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { Source } from '@/series/series';
import { AlsoLinks } from './AlsoLinks';
import styles from './DataTable.module.css';
import type { Highlight } from './highlight';
import type { Column } from './tableColumns';
import { SourceLink } from './SourceLink';
import type { ReadingRow, TableCell, TableRow } from './tableRows';

interface DataTableRowProps {
  readonly row: TableRow;
  readonly columns: readonly Column[];
  readonly language: Language;
  readonly highlight: Highlight;
}

/** What each series has to say in a shared column, one a line and named where there are several. */
function each(row: ReadingRow, several: boolean, say: (cell: TableCell) => ReactNode): ReactNode {
  const [only] = row.cells;
  // No element that says nothing: a long table is most of a page.
  if (!several) return only && say(only);
  return row.cells.map((cell) => {
    const said = say(cell);
    if (said === '' || said === null) return null;
    return (
      <div key={cell.key}>
        <span className={styles['label']}>{cell.label}: </span>
        {said}
      </div>
    );
  });
}

function sourceLinks(cell: TableCell, language: Language): ReactNode {
  return (
    <>
      <a className={styles['link']} href={cell.source.url} target="_blank" rel="noreferrer">
        {cell.source.publisher}
      </a>
      <AlsoLinks also={cell.also} language={language} />
    </>
  );
}

function milestoneNumbers(row: ReadingRow, language: Language): ReactNode {
  return row.milestones.map(({ number, milestone }) => (
    <abbr key={milestone.id} title={pick(milestone.title, language)}>
      <span className={styles['spoken']}>{chartMessages[language].milestoneColumn} </span>
      {number}
    </abbr>
  ));
}

interface CellProps {
  readonly column: Column;
  readonly row: ReadingRow;
  readonly several: boolean;
  readonly language: Language;
  /** Id for the header, where the row has remarks that refer to it. */
  readonly headerId: string | undefined;
}

/** The headers of a row: its period and, in the long form, its series. */
function RowHeader({ column: { name }, row, headerId }: CellProps): ReactElement {
  if (name === 'period') {
    return (
      <th scope="row" id={headerId}>
        {row.periodText}
      </th>
    );
  }
  return (
    <th scope="row" className={styles['series']}>
      {row.cells[0]?.label}
    </th>
  );
}

/** The figure of a series. */
function NumberCell({ column: { name }, row }: CellProps): ReactElement {
  const cell = name === 'value' ? row.cells[0] : row.cells.find(({ key }) => `value:${key}` === name);
  return <td className={styles['number']}>{cell?.text}</td>;
}

/** What a row says in a column. */
function Cell(props: CellProps): ReactElement {
  const { column, row, several, language } = props;
  switch (column.name) {
    case 'period':
    case 'series':
      return <RowHeader {...props} />;
    case 'change': {
      const look = several ? undefined : styles['number'];
      return <td className={look}>{each(row, several, (cell) => cell.changeText)}</td>;
    }
    case 'status':
      return <td className={styles['status']}>{each(row, several, (cell) => cell.status)}</td>;
    case 'milestones': {
      const look = row.milestones.length === 0 ? undefined : styles['milestones'];
      return <td className={look}>{milestoneNumbers(row, language)}</td>;
    }
    case 'source':
      return <td>{each(row, several, (cell) => sourceLinks(cell, language))}</td>;
    case 'value':
    default:
      return <NumberCell {...props} />;
  }
}

interface Remark {
  readonly text: string;
  readonly source?: Source;
}

/** Note and other figures of each series, one a line, the figures with their source. */
function remarksOf(row: ReadingRow, several: boolean, language: Language): readonly Remark[] {
  const texts = chartMessages[language];
  return row.cells.flatMap((cell) => {
    const conflicts = cell.conflicts.map(({ text, source }) => ({
      text: texts.labelled(texts.conflicts, text),
      source,
    }));
    const remarks: readonly Remark[] = [...(cell.note === '' ? [] : [{ text: cell.note }]), ...conflicts];
    return several ? remarks.map((remark) => ({ ...remark, text: texts.labelled(cell.label, remark.text) })) : remarks;
  });
}

/** One reading of the table with what must be said about it in full width below, or a stretch that has no figures. */
export function DataTableRow({ row, columns, language, highlight }: DataTableRowProps): ReactElement {
  const id = useId();
  if (row.kind === 'missing') {
    return (
      <tbody>
        <tr className={styles['missing']}>
          <td colSpan={columns.length}>{row.text}</td>
        </tr>
      </tbody>
    );
  }
  const several = columns.some(({ name }) => name.startsWith('value:'));
  const remarks = remarksOf(row, several, language);
  const numbers = row.milestones.map(({ number }) => number);
  const lit = numbers.some((number) => highlight.numbers.has(number));
  const on = (): void => highlight.show(numbers);
  const off = (): void => highlight.show([]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only lights up the same milestones elsewhere
    <tbody
      className={lit ? styles['lit'] : undefined}
      onPointerEnter={on}
      onPointerLeave={off}
      onFocus={on}
      onBlur={off}
    >
      <tr className={remarks.length > 0 ? styles['remarked'] : undefined}>
        {columns.map((column) => (
          <Cell
            key={column.name}
            {...{ column, row, several, language }}
            headerId={remarks.length > 0 ? id : undefined}
          />
        ))}
      </tr>
      {remarks.length > 0 && (
        <tr>
          <td colSpan={columns.length} headers={id}>
            <div className={styles['remarks']}>
              <span className={styles['spoken']}>{row.periodText}: </span>
              {remarks.map((remark) => (
                <p key={remark.text}>
                  {remark.text} {remark.source && <SourceLink source={remark.source} language={language} />}
                </p>
              ))}
            </div>
          </td>
        </tr>
      )}
    </tbody>
  );
}
