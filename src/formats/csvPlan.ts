import { asAmong } from './csvAmong';
import type { Column } from './csvColumns';
import { cellOf } from './csvRow';
import { sayingNothing } from './csvIdle';
import { keysOf, type KeyColumn } from './csvKeys';
import { ownFlags } from './csvOwnFlags';
import { remarksAmong } from './csvRemarks';
import { isSdmx, ofSeries, plainName, type Role } from './csvRoles';
import type { CsvTable } from './csvTable';
import { tellingColumns } from './csvTelling';
import type { TimePlace } from './csvTime';
import { isOfTotals } from './periodWords';
import type { Answers } from './question';
import { Refused } from './refusal';

/** Which column is what. */
export interface CsvPlan {
  readonly time: TimePlace;
  readonly values: readonly number[];
  readonly keys: readonly KeyColumn[];
  readonly roles: ReadonlyMap<Role, number>;
  /** Columns of flags by the column of figures whose alone they are. */
  readonly flags: ReadonlyMap<number, number>;
  /** Names of columns that are not read. */
  readonly leftOut: readonly string[];
  /** Names of columns that hold the sum or mean of a row's periods. */
  readonly totals: readonly string[];
  readonly isSdmx: boolean;
}

/** The columns of a table and where its time is. */
interface Placed {
  readonly columns: readonly Column[];
  readonly time: TimePlace;
  /** Names of columns of numbers that tell series apart, where a schema says so. */
  readonly keys: readonly string[];
}

/** The columns of a table, and those that are time or figures. */
interface Taking extends Pick<Placed, 'columns' | 'time'> {
  readonly taken: ReadonlySet<number>;
}

/** Roles that tell something about a row beside its figure. */
const attributes: readonly Role[] = [
  'status',
  'symbol',
  'unit',
  'mult',
  'decimals',
  'freq',
  'adjustment',
  'base',
  'note',
  'name',
  'action',
  'confidentiality',
];

/** Attributes that are dimensions in some structures. */
const dimensions: readonly Role[] = ofSeries.filter((role) => role !== 'mult');

/** `2020 Total` is one as `Total` is. */
function withoutYear(head: string): string {
  return head.replace(/^\d{4}\s+/u, '');
}

function isValue(column: Column, sdmx: boolean): boolean {
  if (sdmx) return plainName(column.head) === 'obs value';
  if (column.role === 'value') return column.numbers > 0;
  return column.role === 'key' && column.numbers >= 0.5;
}

function namedValues(columns: readonly Column[], names: readonly string[]): readonly Column[] {
  const chosen = columns.filter(({ head }) => names.includes(head));
  if (chosen.length === names.length) return chosen;
  const missing = names.find((name) => !columns.some(({ head }) => head === name)) ?? '';
  throw new Refused('FeedSchemaError', `has no column "${missing.slice(0, 80)}"`);
}

function valuesOf(
  { columns, time }: Pick<Placed, 'columns' | 'time'>,
  answers: Answers,
  idle: ReadonlySet<number>,
): readonly Column[] {
  if (time.across.length > 0) return columns.filter(({ index }) => time.across.includes(index));
  const rest = columns.filter(({ index }) => !time.columns.includes(index));
  if (answers.values) return namedValues(rest, answers.values);
  const sdmx = isSdmx(columns.map(({ head }) => head));
  return rest.filter((column) => isValue(column, sdmx) && !idle.has(column.index));
}

const longestKey = 120;

function isKey(column: Column, sdmx: boolean, lastKey: number): boolean {
  if (column.filled === 0 || column.length > longestKey) return false;
  // In SDMX-CSV all dimensions stand before the value; what is behind tells about it.
  if (sdmx) return column.index < lastKey && (column.role === 'key' || dimensions.includes(column.role));
  // Another column of times, or figures that were not chosen, would make every row a series of its own.
  const isOther = column.numbers >= 0.5 || (column.times >= 0.8 && !column.isBare);
  return (column.role === 'key' || column.role === 'value') && !isOther;
}

function rolesOf(columns: readonly Column[], taken: ReadonlySet<number>): ReadonlyMap<Role, number> {
  const roles = new Map<Role, number>();
  for (const { role, index } of columns) {
    if (!attributes.includes(role) || taken.has(index)) continue;
    // A second column of units has the words for the codes in the first.
    if (!roles.has(role) || (role === 'unit' && roles.get(role) === index - 1)) roles.set(role, index);
  }
  return roles;
}

/** Columns such as the unit's that change from row to row, and so tell series apart. */
function changing(table: CsvTable, columns: readonly Column[], roles: ReadonlyMap<Role, number>): readonly KeyColumn[] {
  const telling = ofSeries.flatMap((role) => roles.get(role) ?? []);
  return telling
    .filter((column) => new Set(table.rows.map((row) => cellOf(row, column))).size > 1)
    .map((column) => ({ name: columns[column]?.head ?? '', code: column }));
}

/** What names the series of a table: its keys, and which of the attributes are left for its rows. */
interface Named {
  readonly keys: readonly KeyColumn[];
  readonly roles: ReadonlyMap<Role, number>;
}

/** The keys of any table but SDMX-CSV: those found by their names, columns of words that tell rows apart, and attributes that change. */
function namesOf(table: CsvTable, kept: readonly Column[], { columns, time, taken }: Taking): Named {
  const stated = changing(table, columns, rolesOf(columns, taken)).map(({ code }) => code);
  const keys = [...kept.map(({ index }) => index), ...stated];
  // A title that each row has of its own is no name of the series.
  const titles = remarksAmong(
    table,
    time,
    columns.filter(({ role }) => role === 'name'),
  );
  const rest = columns.filter(({ index }) => !titles.has(index));
  const told = new Set(tellingColumns({ table, time, keys }, rest));
  const roles = rolesOf(rest, new Set([...taken, ...told]));
  const names = columns.filter((column) => kept.includes(column) || told.has(column.index));
  return { keys: [...keysOf(table, names), ...changing(table, columns, roles)], roles };
}

/** Decides what each column of a table is, once its time is known. Throws `FeedFormatError` without a column of numbers. */
export function csvPlan(table: CsvTable, { columns: found, time, keys: named }: Placed, answers: Answers): CsvPlan {
  const columns = asAmong({ table, time, keys: named }, found);
  const idle = sayingNothing(table, columns, time);
  const values = valuesOf({ columns, time }, answers, idle);
  if (values.length === 0) throw new Refused('FeedFormatError', 'has no column of numbers beside its time');
  const sdmx = isSdmx(columns.map(({ head }) => head));
  const flags = sdmx || time.across.length > 0 ? new Map<number, number>() : ownFlags(columns);
  const taken = new Set([...time.columns, ...values.map(({ index }) => index), ...flags.values()]);
  const stated = rolesOf(columns, taken);
  const lastKey = sdmx ? Math.max(...taken) : columns.length;
  const used = new Set([...taken, ...(sdmx ? [] : stated.values())]);
  const open = columns.filter(
    (column) => !used.has(column.index) && (named.includes(column.head) || isKey(column, sdmx, lastKey)),
  );
  const isTotal = ({ index, head }: Column) =>
    time.across.length > 0 && !used.has(index) && isOfTotals(withoutYear(head));
  const totals = new Set(columns.filter(isTotal).map(({ index }) => index));
  // In SDMX-CSV every column before the value is of the key.
  const remarks = sdmx
    ? new Set()
    : remarksAmong(
        table,
        time,
        open.filter(({ head }) => !named.includes(head)),
      );
  const kept = open.filter(({ index }) => {
    return !totals.has(index) && !remarks.has(index) && (sdmx || !idle.has(index));
  });
  const { keys, roles } = sdmx
    ? { keys: keysOf(table, kept), roles: stated }
    : namesOf(table, kept, { columns, time, taken });
  const figures = values.flatMap(({ index }) => [index, flags.get(index) ?? index]);
  const read = new Set([
    ...time.columns,
    ...figures,
    ...roles.values(),
    ...keys.flatMap(({ code, label = code }) => [code, label]),
  ]);
  return {
    time,
    values: values.map(({ index }) => index),
    keys,
    roles,
    flags,
    leftOut: columns
      .filter(
        ({ index, role, filled }) => !read.has(index) && !totals.has(index) && filled > 0 && !(sdmx && role !== 'key'),
      )
      .map(({ head }) => head),
    totals: columns.filter(({ index }) => totals.has(index)).map(({ head }) => head),
    isSdmx: sdmx,
  };
}
