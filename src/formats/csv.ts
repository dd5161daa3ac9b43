import { csvCells, type CsvCells, type Delimiter } from './csvCells';
import { columnsOf } from './csvColumns';
import { withFrequencies } from './frequencies';
import { withoutMerged } from './csvMerged';
import { withHeadingsApart } from './csvHeadingsApart';
import { numberKeys, valuesQuestion } from './csvNumberKeys';
import { numberStyles } from './csvNumbers';
import { decodeOwnCsv, isOwnCsv } from './csvOwn';
import { csvPlan, type CsvPlan } from './csvPlan';
import { saidAround, type Said } from './csvSaid';
import { csvSeries } from './csvSeries';
import { withKeysApart } from './csvJoinedKeys';
import { csvTable, type CsvTable } from './csvTable';
import { timePlace, withoutTotals, type TimePlace } from './csvTime';
import { checkYears } from './csvYears';
import { partsLeftOut } from './fileNotices';
import type { ForeignFile, ForeignSeries } from './foreign';
import type { Notice } from './notice';
import { readTimes, type TimesRead } from './periodTimes';
import type { Answers, Question } from './question';
import { Refused } from './refusal';
import { finished } from './seriesFacts';

const delimiterWords: Readonly<Record<Delimiter, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

interface Found {
  readonly series: readonly ForeignSeries[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Notice[];
}

function fileOf(said: Said, dialect: string, found: Found): ForeignFile {
  return finished({
    format: 'csv',
    dialect,
    title: said.title,
    publisher: said.publisher,
    updated: said.updated,
    url: said.url,
    licence: null,
    notes: said.notes,
    complete: true,
    warnings: found.warnings,
    questions: found.questions,
    series: found.series,
  });
}

/** The times of a table, each spelling once. */
function timesOf({ rows }: CsvTable, { time, values }: CsvPlan, answers: Answers): TimesRead {
  const texts = new Set<string>();
  const columns = time.across.length > 0 ? values : values.slice(0, 1);
  for (const row of rows) for (const column of columns) texts.add(time.timeOf(row, column));
  return readTimes([...texts], answers);
}

function noticesOf(plan: CsvPlan): readonly Notice[] {
  return [
    ...partsLeftOut(plan.leftOut),
    ...plan.totals.map((name) => ({ name: 'TotalDropped', values: { name } }) as const),
  ];
}

/** How a table is set, for people. */
function dialectOf(delimiter: Delimiter, { time, values, isSdmx }: CsvPlan): string {
  const layout =
    time.across.length > 0 ? 'a column a period' : values.length > 1 ? 'a column a series' : 'a row a figure';
  return `${isSdmx ? 'SDMX-CSV' : 'CSV'} with ${delimiterWords[delimiter]}, ${layout}`;
}

/** Which column is what; columns of whole numbers are keys where figures were chosen and rows need them. */
function planOf(table: CsvTable, placed: Placed, answers: Answers): CsvPlan {
  const plan = csvPlan(table, placed, answers);
  const keys = answers.values ? numberKeys({ table, columns: placed.columns, plan }) : [];
  return keys.length === 0 ? plan : csvPlan(table, { ...placed, keys: [...placed.keys, ...keys] }, answers);
}

/** A table whose time is found: its numbers, times and frequencies. */
function decodePlaced(whole: CsvTable, placed: Placed, answers: Answers): Found & { readonly plan: CsvPlan } {
  const { table, totals } = withoutTotals(whole, placed.time);
  const planned = planOf(table, placed, answers);
  const plan = { ...planned, totals: [...planned.totals, ...totals] };
  const times = timesOf(table, plan, answers);
  const open = [
    valuesQuestion({ table, columns: placed.columns, plan }),
    numberStyles(table, { values: plan.values, delimiter: placed.delimiter }, answers),
  ];
  const styleOf = open.find((each) => typeof each === 'function');
  const asked = open.filter((each) => typeof each === 'object');
  if (asked.length > 0 || styleOf === undefined) {
    return { plan, series: [], questions: [...times.questions, ...asked], warnings: noticesOf(plan) };
  }
  const { series, notices } = csvSeries({ table, plan, styleOf, periods: times.periods, said: placed.said });
  const timed = withFrequencies(series, answers);
  const warnings = [...noticesOf(plan), ...notices, ...times.notices];
  return { plan, series: timed.series, questions: [...times.questions, ...timed.questions], warnings };
}

/** Which columns were taken for figures, where two of them contradict each other: another choice may be the way out. */
function withColumns<T>({ time, values }: CsvPlan, heads: readonly string[], finish: () => T): T {
  try {
    return finish();
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.refusal.name !== 'FeedSemanticError' || time.across.length > 0)
      throw cause;
    const { name, detail, path } = cause.refusal;
    const names = values.map((column) => `"${(heads[column] ?? '').slice(0, 40)}"`).slice(0, 5);
    throw new Refused(name, `${detail}; taken for figures: ${names.join(', ')}`, path);
  }
}

/** A table and where its time is, or what must be asked about that. */
interface Timed {
  readonly table: CsvTable;
  readonly columns: Placed['columns'];
  readonly time: TimePlace | Question;
}

interface Placed {
  readonly columns: ReturnType<typeof columnsOf>;
  readonly time: TimePlace;
  readonly delimiter: Delimiter;
  readonly said: Said;
  readonly keys: readonly string[];
}

/** A table with its columns and where its time is: perhaps in headings with other words around it, where it is nowhere else. */
function withTime(table: CsvTable, answers: Answers): Timed {
  const timed = (given: CsvTable): Timed => {
    const columns = columnsOf(given);
    return { table: given, columns, time: timePlace(given, columns, answers) };
  };
  const found = timed(table);
  if (!('about' in found.time) || found.time.about !== 'time' || answers.time !== undefined) return found;
  const apart = withHeadingsApart(table);
  const again = apart ? timed(apart) : found;
  if (!('about' in again.time)) return again;
  checkYears(table, found.columns);
  return found;
}

/** Decodes cells with `decodeCsv`'s rules; for descriptors that know the delimiter, and by name the columns of numbers that are `keys`. Throws `Refused`. */
export function decodeCells(cells: CsvCells, answers: Answers, keys: readonly string[] = []): ForeignFile {
  if (isOwnCsv(cells)) return decodeOwnCsv(cells);
  const { delimiter } = cells;
  const { table: given, notices } = withoutMerged(csvTable(withKeysApart(cells)));
  const { table, columns, time } = withTime(given, answers);
  const said = saidAround(table);
  if ('about' in time) {
    return fileOf(said, `CSV with ${delimiterWords[delimiter]}`, { series: [], questions: [time], warnings: notices });
  }
  const found = decodePlaced(table, { columns, time, delimiter, said, keys }, answers);
  return withColumns(found.plan, table.heads, () => {
    return fileOf(said, dialectOf(delimiter, found.plan), { ...found, warnings: [...notices, ...found.warnings] });
  });
}

/**
 * Decodes a CSV table: a row a figure (SDMX-CSV too), a column a series, a column a period, or months across and years
 * down; lines above and below it are its title and notes. What two readings fit is asked, not guessed: numbers such as
 * `1.234`, dates such as 03/04/2021, which column is time. Throws `Refused`.
 */
export function decodeCsv(text: string, answers: Answers): ForeignFile {
  return decodeCells(csvCells(text), answers);
}
