import type { Column } from './csvColumns';
import { cellOf } from './csvRow';
import { isOfSources } from './csvRoles';
import type { CsvTable } from './csvTable';
import type { TimePlace } from './csvTime';

/** A table whose figures and keys are found. */
interface Keyed {
  readonly table: CsvTable;
  readonly time: TimePlace;
  /** Columns that are keys already. */
  readonly keys: readonly number[];
}

/** How many different combinations the cells of some columns have, with the time of the row or without. */
function combinations({ table, time }: Keyed, columns: readonly number[], isTimed: boolean): number {
  const [first = 0] = time.across;
  return new Set(
    table.rows.map((row) => {
      const cells = columns.map((column) => cellOf(row, column));
      return [...cells, isTimed ? time.timeOf(row, first) : ''].join('\u0000');
    }),
  ).size;
}

const longestName = 120;

/** Whether a column may name series: words in every row, no times and no sentences. */
function isOfNames({ numbers, times, filled, length, role, head }: Column): boolean {
  const isWords = numbers < 0.5 && times < 0.8 && filled === 1 && length <= longestName;
  return isWords && (role === 'name' || role === 'note' || isOfSources(head));
}

/**
 * Columns that name series though they are called as titles, remarks or sources are: a title that changes among rows of
 * the same keys, and what tells rows of the same keys and time apart. Where periods stand in the headings and nothing
 * else names the rows, the first of them does.
 */
export function tellingColumns(keyed: Keyed, columns: readonly Column[]): readonly number[] {
  const names = columns.filter(isOfNames);
  const [first] = names;
  const isStub = first && keyed.keys.length === 0 && keyed.time.columns.length === 0 && keyed.time.across.length > 0;
  const chosen = isStub ? [first.index] : [];
  for (const { index, role } of names) {
    const before = [...keyed.keys, ...chosen];
    const tells =
      combinations(keyed, [...before, index], role !== 'name') > combinations(keyed, before, role !== 'name');
    if (tells) chosen.push(index);
  }
  return chosen;
}
