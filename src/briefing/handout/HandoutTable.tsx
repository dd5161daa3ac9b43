import type { ReactElement } from 'react';

import type { StageStep } from '@/briefing/stage/stageStep';
import { captionOf } from '@/charts/figure/tableCaption';
import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import { formatCount } from '@/i18n/number';
import { sheetTable, type SheetRow, type SheetTable } from './sheetRows';
import type { SheetPlan } from './sheetPlan';

interface HalfProps {
  readonly table: SheetTable;
  readonly rows: readonly SheetRow[];
  readonly step: StageStep;
  readonly name: string;
}

function Row({ row, span, pointed }: { row: SheetRow; span: number; pointed: boolean }): ReactElement {
  const [first, ...rest] = row.cells;
  if (row.wide) {
    return (
      <tr>
        <td className="h-wide" colSpan={span}>
          {first}
        </td>
      </tr>
    );
  }
  return (
    <tr className={pointed ? 'h-pointed' : undefined}>
      <th scope="row">{first}</th>
      {rest.map((text, index) => (
        <td key={index}>{text}</td>
      ))}
    </tr>
  );
}

function Half({ table, rows, step, name }: HalfProps): ReactElement {
  return (
    <table aria-label={name}>
      <thead>
        <tr>
          {table.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={`${row.period} ${row.cells.join(' ')}`}
            row={row}
            span={table.heads.length}
            pointed={step.pointed.some((period) => period === row.period)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface HandoutTableProps {
  readonly step: StageStep;
  readonly language: Language;
  /** Most rows, in as many parts beside each other. */
  readonly plan: Pick<SheetPlan, 'rows' | 'halves'>;
  /** Address of the page that has the other rows. */
  readonly rest: string;
}

/** The newest figures of a step in two columns; how many there are besides, and where. */
export function HandoutTable({ step, language, plan, rest }: HandoutTableProps): ReactElement | null {
  const words = handoutMessages[language];
  const table = sheetTable(step.subject, language, plan.rows);
  const { rows, count } = table;
  if (rows.length === 0) return null;
  const half = Math.ceil(rows.length / plan.halves);
  const caption = captionOf(step.subject, language).replace(/\.$/u, '');
  const left = count - rows.length;
  const name =
    left > 0
      ? `${caption}: ${words.latestRows(formatCount(rows.length, language), formatCount(count, language))}`
      : caption;
  return (
    <div className="h-figures">
      <h3>{name}</h3>
      <div className={plan.halves === 2 ? 'h-halves' : undefined}>
        {[rows.slice(0, half), rows.slice(half)]
          .filter((part) => part.length > 0)
          .map((part) => (
            <Half key={part[0]?.period} table={table} rows={part} step={step} name={name} />
          ))}
      </div>
      {left > 0 && (
        <p className="h-rest">
          {words.moreRows(formatCount(left, language))} <a href={rest}>{rest.replace(/^https?:\/\//u, '')}</a>
        </p>
      )}
    </div>
  );
}
