import { roleOf } from './csvRoles';
import { filledIn, isFilled, type Row } from './csvRow';
import { numberCell } from './numberText';
import { isTime } from './periodWords';

/** What lines above the figures say of their columns. */
interface Sayings {
  /** Index of the last of them. */
  readonly at: number;
  readonly names: Row;
  /** What they say of the whole table. */
  readonly captions: readonly string[];
}

/** Units may be in thousands: `000`. */
const unitLine = /^(?:pre)?units?$/iu;
/** The flag of a figure beside it. */
const flag = /^[A-Z]$/u;

/** Whether cells are nothing but figures and their flags. */
function areFigures(row: Row): boolean {
  const cells = filledIn(row).map((cell) => cell.trim());
  const isFigure = (cell: string) => numberCell(cell).kind !== 'other';
  return cells.some(isFigure) && cells.every((cell) => isFigure(cell) || flag.test(cell));
}

/** Whether a row begins with a time and has nothing but figures and their flags behind it. */
export function isTimed([first = '', ...rest]: Row): boolean {
  return isTime(first.trim()) && areFigures(rest);
}

const leastSayings = 3;

/** The different texts of a line. */
function distinct(cells: Row): readonly string[] {
  return [...new Set(filledIn(cells).map((cell) => cell.trim()))];
}

/** The Office for National Statistics writes `£` and `m`. */
const shortScales: Readonly<Record<string, string>> = { m: 'million', bn: 'billion' };

/** The unit of each column: `Unit`, and with a `PreUnit` the words for both (`million £`); none where no line says it. */
function unitsSaid(lines: readonly Row[]): readonly string[] {
  const lineOf = (shape: RegExp) => lines.find(([name = '']) => shape.test(name.trim()))?.slice(1) ?? [];
  const [before, units] = [lineOf(/^preunit$/iu), lineOf(/^units?$/iu)];
  return (units.length > 0 ? units : before).map((cell, column) => {
    const [unit, pre] = [cell.trim(), (before[column] ?? '').trim()];
    return pre === '' || pre === unit ? unit : `${shortScales[unit] ?? unit} ${pre}`.trim();
  });
}

/**
 * Whether lines below the names are of times and say nothing of the columns: one begins with a time, or they are readings
 * whose time is not known (`Target;5,2`). These stand below the name of the time, last or in greater number; Australia's
 * lines of figures (`No. Obs`, `Collection Month`) do not.
 */
function areOfTimes([names = [], ...lines]: readonly Row[]): boolean {
  // What begins with a time says something of that, whatever stands behind it.
  if ([names, ...lines].some(([first = '']) => isTime(first.trim()))) return true;
  const readings = lines.filter(([name = '', ...rest]) => areFigures(rest) && !unitLine.test(name.trim()));
  const isBelowTime = roleOf(names[0] ?? '') === 'time' && readings.length > 0;
  return isBelowTime || readings.includes(lines.at(-1) ?? []) || readings.length > lines.length / 2;
}

/** Above figures of times the lines that say something of each column, the names first; `undefined` where they are too few. */
function linesOver(
  rows: readonly Row[],
  at: number,
): { readonly lines: readonly Row[]; readonly start: number } | null {
  const start = rows.findIndex((row, index) => index > at && isTimed(row));
  if (start < 0) return null;
  const [name = '', ...names] = rows[start - 1] ?? [];
  const isNamed = roleOf(name) === 'time';
  // Right above the figures stand their names, if the time has one; France's time has, and nothing stands beside that.
  if (isNamed && names.some(isFilled)) return null;
  // Australia's names stand behind an empty cell.
  const isSaying = ([first = '', ...rest]: Row, index: number) =>
    (index === 0 || isFilled(first)) && rest.some(isFilled);
  const lines = rows.slice(at, start).filter(isSaying);
  const areTimes = rows.slice(start).every((row) => filledIn(row).length < 2 || isTime((row[0] ?? '').trim()));
  const isEnough = lines.length > (isNamed ? 1 : leastSayings);
  return isEnough && areTimes && !areOfTimes(lines) ? { lines, start } : null;
}

/**
 * Lines between the names and the figures that say something of each column (`Units;Per cent;Per cent`), as the offices of
 * Britain and Australia put them above times; `undefined` where there are none. `at` is the line of the names.
 */
export function sayingsBelow(rows: readonly Row[], at: number): Sayings | undefined {
  const found = linesOver(rows, at);
  if (found === null) return undefined;
  const [[title = '', ...names] = [], ...others] = found.lines;
  const units = unitsSaid(others);
  const severalUnits = distinct(units).length > 1;
  const said = others
    .filter(([name = '']) => !unitLine.test(name.trim()))
    // As comments, since none of them is the title.
    .map(([name = '', ...cells]) => `# ${name.trim()}: ${distinct(cells).join('; ')}`);
  return {
    at: found.start - 1,
    names: names.map((name, column) => (severalUnits && units[column] ? `${name} (${units[column]})` : name)),
    captions: [
      ...(/^title$/iu.test(title.trim()) && names.length === 1 ? [`Title: ${names[0] ?? ''}`] : []),
      ...(severalUnits ? [] : distinct(units).map((unit) => `Unit: ${unit}`)),
      ...said,
    ],
  };
}
