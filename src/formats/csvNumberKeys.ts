import { sampleOf, type Column } from './csvColumns';
import { cellOf } from './csvRow';
import type { CsvPlan } from './csvPlan';
import { ofSeries } from './csvRoles';
import type { CsvTable } from './csvTable';
import type { Question } from './question';

/** A table with its columns and what was decided of them. */
interface Planned {
  readonly table: CsvTable;
  readonly columns: readonly Column[];
  readonly plan: CsvPlan;
}

type Row = readonly string[];

/** Whether rows of the same keys and time have other figures, so that a key is lacking. */
function contradicts({ table, plan }: Planned, values: readonly number[], extra: readonly number[]): boolean {
  const keys = [
    ...plan.keys.map(({ code }) => code),
    ...ofSeries.flatMap((role) => plan.roles.get(role) ?? []),
    ...extra,
  ];
  const known = new Map<string, Row>();
  for (const row of table.rows) {
    const name = [...keys.map((key) => cellOf(row, key)), plan.time.timeOf(row, 0)].join('\u0000');
    const before = known.get(name);
    known.set(name, before ?? row);
    const differs = values.some((column) => {
      const [a, b] = [cellOf(before ?? row, column), cellOf(row, column)];
      return a !== '' && b !== '' && a !== b;
    });
    if (differs) return true;
  }
  return false;
}

/** Columns of whole numbers are ages, ranks and codes as often as figures. */
function isOfWholeNumbers({ rows }: CsvTable, { index, role, numbers }: Column): boolean {
  if ((role !== 'key' && role !== 'value') || numbers < 1) return false;
  return sampleOf(rows).every((row) => /^\d{1,9}$/u.test(cellOf(row, index)));
}

/** How many different cells a column has among some rows. */
function differentIn(table: CsvTable, index: number): number {
  return new Set(sampleOf(table.rows).map((row) => cellOf(row, index))).size;
}

const mostKeys = 6;

/** Columns of whole numbers beside some figures that tell rows apart where nothing else does; `undefined` where they cannot. */
function keysBeside(planned: Planned, values: readonly number[]): readonly number[] | undefined {
  const { table, columns, plan } = planned;
  const used = new Set([...values, ...plan.time.columns, ...plan.keys.map(({ code }) => code)]);
  const open = columns.filter((column) => !used.has(column.index) && isOfWholeNumbers(table, column));
  if (open.length > mostKeys) return undefined;
  // Figures differ more than what they are told apart by.
  const all = open.map(({ index }) => index).toSorted((a, b) => differentIn(table, a) - differentIn(table, b));
  if (contradicts(planned, values, all)) return undefined;
  // Of columns that are not needed none is a key.
  return all.reduceRight<readonly number[]>((kept, index) => {
    const fewer = kept.filter((each) => each !== index);
    return contradicts(planned, values, fewer) ? kept : fewer;
  }, all);
}

function isLong({ plan }: Planned): boolean {
  return plan.time.across.length === 0 && !plan.isSdmx;
}

/** Names of columns of whole numbers that must be keys, as rows of the same keys and time have other figures; none where nothing lacks or these do not help. */
export function numberKeys(planned: Planned): readonly string[] {
  const { plan, columns } = planned;
  if (!isLong(planned) || !contradicts(planned, plan.values, [])) return [];
  const keys = new Set(keysBeside(planned, plan.values));
  return columns.filter(({ index }) => keys.has(index)).map(({ head }) => head);
}

/** Whether a choice of figures leaves keys that rows share, as those of one age do: a figure of each row's own is no key. */
function isPossible(planned: Planned, index: number): boolean {
  const keys = keysBeside(planned, [index]) ?? [];
  const shared = sampleOf(planned.table.rows).length / 2;
  return keys.length > 0 && keys.every((key) => differentIn(planned.table, key) <= shared);
}

/** Asks which columns hold figures where taking all of them for such gives a time two figures, and some choice of them does not. */
export function valuesQuestion(planned: Planned): Question | undefined {
  const { table, plan, columns } = planned;
  const numeric = columns.filter(({ index, numbers, role }) => {
    return numbers >= 0.5 && (role === 'key' || role === 'value') && !plan.time.columns.includes(index);
  });
  const mayBe = isLong(planned) && numeric.length > 1 && numeric.some((column) => isOfWholeNumbers(table, column));
  if (!mayBe || !contradicts(planned, plan.values, [])) return undefined;
  const possible = numeric.filter(({ index }) => isPossible(planned, index));
  if (possible.length === 0) return undefined;
  const options = possible
    .toSorted((a, b) => differentIn(table, b.index) - differentIn(table, a.index))
    .map(({ head }) => head);
  const examples = sampleOf(table.rows)
    .slice(0, 2)
    .map((row) =>
      numeric
        .map(({ index }) => cellOf(row, index))
        .join(' | ')
        .slice(0, 60),
    );
  return { about: 'values', options, examples, blocking: true };
}
