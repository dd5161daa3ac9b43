import { splitTime } from './csvTimeMark';
import { cellOf } from './csvRow';
import { isOfCodes, plainName, roleOf, type Role } from './csvRoles';
import type { CsvTable } from './csvTable';
import { isPointed } from './numberedTimes';
import { numberCell } from './numberText';
import { isTime } from './periodWords';

/** A column with what its name and its cells say of it. Shares are of the cells that hold something, 0 to 1. */
export interface Column {
  readonly index: number;
  readonly head: string;
  readonly role: Role;
  /** Share of all rows that hold something. */
  readonly filled: number;
  /** Share of cells that are numbers or signs of missing ones; 0 where no cell is a number. */
  readonly numbers: number;
  /** Share of cells that mean a period. */
  readonly times: number;
  /** True where every time is digits only (`2021`, `202104`, `2021.0`), as a figure could be. */
  readonly isBare: boolean;
  /** Mean length of the cells. */
  readonly length: number;
}

const sampled = { rows: 400, cells: 60_000, least: 20 } as const;

/** Rows spread over the table, the first and the last among them; fewer where rows are long. */
export function sampleOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(1, rows[0]?.length ?? 1);
  const count = Math.min(sampled.rows, Math.max(sampled.least, Math.floor(sampled.cells / width)));
  if (rows.length <= count) return rows;
  const places = Array.from({ length: count }, (_, index) => Math.floor((index * (rows.length - 1)) / (count - 1)));
  return places.flatMap((place) => {
    const row = rows[place];
    return row ? [row] : [];
  });
}

/** Share of the cells for which something holds. */
function share(cells: readonly string[], holds: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
}

/** Whether the first column has no name and counts the rows, as pandas writes it. */
function isCount({ rows, spelled }: CsvTable): boolean {
  const [first = '', second] = rows.map(([cell = '']) => cell);
  const isNamed = !/^(?:Unnamed: 0)?$/u.test(spelled[0] ?? '');
  if (isNamed || second === undefined || !/^[01]$/u.test(first)) return false;
  return rows.every(([cell], at) => cell === String(Number(first) + at));
}

/** What a column is by its name and place: `Index` numbers the rows in the first column, elsewhere it is one. */
function roleAt(table: CsvTable, index: number): Role {
  const spelled = table.spelled[index] ?? '';
  if (index === 0 && isCount(table)) return 'aside';
  return index > 0 && plainName(spelled) === 'index' ? 'key' : roleOf(spelled);
}

/** Whether another column has the words for the numbers of this one: `Economy`, `Economy Label`. */
function hasLabels({ heads }: CsvTable, head: string): boolean {
  const name = plainName(head);
  return heads.some((other) => [`${name} label`, `${name} name`, `nama ${name}`].includes(plainName(other)));
}

function columnOf(table: CsvTable, index: number, sample: readonly (readonly string[])[]): Column {
  const head = table.heads[index] ?? '';
  const cells = sample.map((row) => cellOf(row, index)).filter((cell) => cell !== '');
  const kinds = cells.map((cell) => numberCell(cell).kind);
  const spelled = cells.map((cell) => splitTime(cell).time);
  const role = roleAt(table, index);
  const isOfPoints = role === 'time' && spelled.length > 0 && spelled.every(isPointed);
  const times = isOfPoints ? spelled : spelled.filter(isTime);
  // No figure begins so, a code does: `01`.
  const areCodes = role === 'key' && cells.some((cell) => /^0\d+$/u.test(cell));
  const isNumeric = kinds.includes('number') && !areCodes && !isOfCodes(head) && !hasLabels(table, head);
  return {
    index,
    head,
    role,
    filled: cells.length / Math.max(1, sample.length),
    numbers: isNumeric ? kinds.filter((kind) => kind !== 'other').length / kinds.length : 0,
    times: times.length / Math.max(1, cells.length),
    isBare: share(times, (time) => /^\d+(?:\.\d+)?$/u.test(time)) === 1,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
  };
}

/** What the names and a sample of the cells of a table say of its columns. */
export function columnsOf(table: CsvTable): readonly Column[] {
  const sample = sampleOf(table.rows);
  return table.heads.map((_, index) => columnOf(table, index, sample));
}
