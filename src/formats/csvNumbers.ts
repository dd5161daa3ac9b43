import type { Delimiter } from './csvCells';
import type { CsvPlan } from './csvPlan';
import type { CsvTable } from './csvTable';
import { countStyles, type StyleCount } from './numberText';
import type { Answers, NumberStyle, Question } from './question';

/** How the numbers of each column are written, or what must be asked first. */
export type StyleOf = (column: number) => NumberStyle;

const decided = (count: StyleCount): NumberStyle | 'both' | undefined => {
  if (count.indonesian > 0 && count.international > 0) return 'both';
  if (count.indonesian > 0) return 'indonesian';
  return count.international > 0 ? 'international' : undefined;
};

function* cellsOf({ rows }: CsvTable, column: number): Iterable<string> {
  for (const row of rows) yield row[column] ?? '';
}

/** The decimal comma goes with semicolons, so that style is the more probable one then. */
function question(counts: readonly StyleCount[], delimiter: Delimiter): Question {
  const isIndonesian = delimiter === ';';
  return {
    about: 'numbers',
    options: isIndonesian ? ['indonesian', 'international'] : ['international', 'indonesian'],
    examples: counts.flatMap(({ ambiguous }) => ambiguous).slice(0, 5),
    blocking: true,
  };
}

/** What is decided by the columns with one style only; `undefined` where there are none or they differ. */
function ofFile(counts: readonly StyleCount[]): NumberStyle | undefined {
  const styles = new Set(counts.map(decided).filter((style) => style !== undefined));
  const [only] = styles;
  return styles.size === 1 && only !== 'both' ? only : undefined;
}

/** Headings of files that services write, always with a decimal point: SDMX-CSV, FRED, Our World in Data, World Bank. */
const serviceHeads: readonly (readonly RegExp[])[] = [
  [/^TIME_PERIOD(?::|$)/u, /^OBS_VALUE(?::|$)/u],
  [/^observation_date$/u],
  [/^Entity$/u, /^Code$/u, /^(?:Year|Day)$/u],
  [/^Country Name$/u, /^Country Code$/u],
];

/** FRED's older downloads have two columns, `DATE` and a code; anyone may call one of many columns so. */
function isOlderFred(heads: readonly string[]): boolean {
  const [date, code = ''] = heads;
  return heads.length === 2 && date === 'DATE' && /^[A-Z][A-Z\d_]*$/u.test(code) && !/^(?:NILAI|ANGKA)$/u.test(code);
}

function isWrittenByService({ heads }: CsvTable): boolean {
  const isKnown = serviceHeads.some((shapes) => shapes.every((shape) => heads.some((head) => shape.test(head))));
  return isKnown || isOlderFred(heads);
}

/**
 * Decides how numbers are written. A cell that fits one style only decides for its column, and for the file where no
 * column says otherwise. Asks where cells such as `1.234` fit both and nothing decides, or where a column has both.
 */
export function numberStyles(
  table: CsvTable,
  { values, delimiter }: Pick<CsvPlan, 'values'> & { readonly delimiter: Delimiter },
  answers: Answers,
): StyleOf | Question {
  const { numbers } = answers;
  if (numbers) return () => numbers;
  if (delimiter === ',' && isWrittenByService(table)) return () => 'international';
  const counts = new Map(values.map((column) => [column, countStyles(cellsOf(table, column))] as const));
  const file = ofFile([...counts.values()]);
  if (file) return () => file;
  const isOpen = [...counts.values()].some((count) => {
    return decided(count) === 'both' || (decided(count) === undefined && count.ambiguous.length > 0);
  });
  if (isOpen) return question([...counts.values()], delimiter);
  const styles = new Map([...counts].map(([column, count]) => [column, decided(count)] as const));
  return (column) => (styles.get(column) === 'indonesian' ? 'indonesian' : 'international');
}
