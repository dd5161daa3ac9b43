import type { CsvTable } from './csvTable';
import { isTime } from './periodWords';

/** A heading of figures with its time, and what stands around it. */
interface Apart {
  readonly index: number;
  readonly time: string;
  /** Words before it. */
  readonly words: string;
  /** What stands in brackets behind it. */
  readonly unit: string;
}

/** `Jumlah 2019 (Jiwa)` taken apart; `undefined` where no time is in it. */
function apartOf(spelled: string, index: number): Apart | undefined {
  const [, text = spelled, unit = ''] = /^(.*\S)\s*\(([^()]+)\)$/u.exec(spelled) ?? [];
  const pieces = text.trim().split(/\s+/u);
  const from = pieces.findIndex((_, at) => isTime(pieces.slice(at).join(' ')));
  if (from < 0 || pieces.length > 20) return undefined;
  return { index, time: pieces.slice(from).join(' '), words: pieces.slice(0, from).join(' '), unit: unit.trim() };
}

/**
 * A table whose headings of figures are one and the same text around their times (`2019 (%)`, `Jumlah 2019 (Jiwa)`),
 * with the times as headings, the words and the unit said above it; `undefined` where it is no such.
 */
export function withHeadingsApart(table: CsvTable): CsvTable | undefined {
  const found = table.spelled.flatMap((spelled, index) => apartOf(spelled, index) ?? []);
  const [first] = found;
  const isOne = found.every(({ words, unit }) => words === first?.words && unit === first.unit);
  const areDistinct = new Set(found.map(({ time }) => time)).size === found.length;
  if (!first || found.length < 2 || !isOne || !areDistinct || (first.words === '' && first.unit === ''))
    return undefined;
  const times = new Map(found.map(({ index, time }) => [index, time]));
  const renamed = (names: readonly string[]) => names.map((name, index) => times.get(index) ?? name);
  const captions = [first.words, first.unit === '' ? '' : `Satuan: ${first.unit}`].filter((caption) => caption !== '');
  return {
    ...table,
    heads: renamed(table.heads),
    spelled: renamed(table.spelled),
    above: [...table.above, ...captions.map((caption) => [caption])],
  };
}
