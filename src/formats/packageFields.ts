import { numberCell } from './numberText';
import { timeReader } from './packageDates';
import type { TableField } from './packageDescriptor';
import type { Answers } from './question';
import { labelOf, listOf, own } from './unknownParts';

/** A cell before it is read as its field says: a text, or a number of JSON, which no field has another spelling of. */
export type RawCell = string | number;

/** Texts that a list says stand for a missing value: texts, or in version 2 objects with a `value`; `undefined` without a list. */
export function missingIn(given: unknown): ReadonlySet<string> | undefined {
  const list = listOf(given);
  if (!list) return undefined;
  const texts = list.flatMap((entry) => labelOf(own(entry, 'value')) ?? (typeof entry === 'string' ? entry : []));
  // Usual signs stay, so that they can be told from an empty cell.
  return new Set(texts.filter((text) => numberCell(text).kind !== 'missing'));
}

/** The signs of a field's numbers: a point and no groups unless it says otherwise. */
interface Signs {
  readonly isComma: boolean;
  readonly isGrouped: boolean;
}

function signsOf({ fields }: TableField): Signs {
  const [decimal, group] = [own(fields, 'decimalChar'), own(fields, 'groupChar')];
  const isComma = decimal === ',' || group === '.';
  return { isComma, isGrouped: group === (isComma ? '.' : ',') };
}

const swapped: ReadonlyMap<string, string> = new Map([
  [',', '.'],
  ['.', ','],
]);

/** Whether a cell is a number by a field's signs. Groups that it does not declare must be sure: `1,250` may be both, `1,234,567` is nothing else. */
function isByField(text: string, { isComma, isGrouped }: Signs): boolean {
  const cell = numberCell(text);
  if (cell.kind !== 'number') return false;
  const [meant, other] = isComma ? [cell.indonesian, cell.international] : [cell.international, cell.indonesian];
  if (meant === undefined) return false;
  return meant === other || other === undefined || isGrouped || !text.includes(isComma ? '.' : ',');
}

/** A number as the field spells it, with a decimal point; what is none by the field's own signs is quoted, so that nobody reads it as another number. */
function numberIn(text: string, signs: Signs): string {
  if (numberCell(text).kind !== 'number') return text;
  if (!isByField(text, signs)) return `"${text}"`;
  return signs.isComma ? text.replaceAll(/[.,]/gu, (sign) => swapped.get(sign) ?? sign) : text;
}

type Spelling = (text: string) => string;

/** A time by its field's format. What does not fit it is kept with the format, which no time is. */
function timesBy(format: string): Spelling {
  const read = timeReader(format);
  return (text) => (numberCell(text).kind === 'missing' ? text : (read(text) ?? `${format.slice(0, 40)}: ${text}`));
}

function spellingOf(field: TableField | undefined, numbers: Answers['numbers']): Spelling | undefined {
  if (!field) return undefined;
  const format = own(field.fields, 'format');
  if (typeof format === 'string' && format.includes('%')) return timesBy(format.replace(/^fmt:/u, ''));
  const isNumber = field.type === 'number' || field.type === 'integer';
  if (!isNumber || numbers !== undefined) return undefined;
  const signs = signsOf(field);
  return (text) => numberIn(text, signs);
}

/** How a table's cells are read. */
interface CellRules {
  readonly fields: readonly TableField[];
  /** Of all fields that have none of their own. */
  readonly missing: ReadonlySet<string> | undefined;
  /** How a person said that numbers are written, which holds. */
  readonly numbers: Answers['numbers'];
}

/** How the cells of one column are read. */
interface Column {
  readonly missing: ReadonlySet<string>;
  readonly textOf: (cell: RawCell) => string;
}

const nothing: ReadonlySet<string> = new Set();

function columnOf(field: TableField | undefined, { missing, numbers }: CellRules): Column {
  const spelling = spellingOf(field, numbers) ?? ((text) => text);
  // The person's answer is about texts; a number of JSON is put as that answer has it read.
  const numeral = (cell: number) => (numbers === 'indonesian' ? String(cell).replace('.', ',') : String(cell));
  return {
    missing: missingIn(own(field?.fields, 'missingValues')) ?? missing ?? nothing,
    textOf: (cell) => (typeof cell === 'number' ? numeral(cell) : spelling(cell)),
  };
}

/**
 * The rows below the headings as each column's field has them: missing values empty, numbers with a decimal point, times
 * in ISO's spelling. What does not fit its field stays as a text that is neither number nor time, to be told of.
 */
export function cellsByField(rows: readonly (readonly RawCell[])[], rules: CellRules): readonly (readonly string[])[] {
  const [heads, ...body] = rows;
  if (heads === undefined) return [];
  const columns = heads.map((head) =>
    columnOf(
      rules.fields.find(({ name }) => name === String(head).trim()),
      rules,
    ),
  );
  const behind = columnOf(undefined, rules);
  const textIn = (cell: RawCell, index: number): string => {
    const { missing, textOf } = columns[index] ?? behind;
    return cell === '' || missing.has(String(cell)) ? '' : textOf(cell);
  };
  return [heads.map(String), ...body.map((row) => row.map(textIn))];
}
