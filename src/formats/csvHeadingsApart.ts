import type { CsvTable } from './csvTable';
import { isOfTotals, isTime } from './periodWords';

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
  const words = pieces.slice(0, from).join(' ');
  // Digits and signs before a year are more of its date, and no group.
  if (words !== '' && !/\p{L}/u.test(words)) return undefined;
  return { index, time: pieces.slice(from).join(' '), words, unit: unit.trim() };
}

/** The table with times as headings, and what else the headings say in lines above it. */
function renamed(table: CsvTable, found: readonly Apart[], captions: readonly string[]): CsvTable {
  const times = new Map(found.map(({ index, time }) => [index, time]));
  const name = (names: readonly string[]) => names.map((each, index) => times.get(index) ?? each);
  const above = captions.filter((caption) => caption !== '').map((caption) => [caption]);
  return { ...table, heads: name(table.heads), spelled: name(table.spelled), above: [...table.above, ...above] };
}

/** What the groups of a table's headings are called, and the columns of a table whose groups have one time. */
const [groupHead, timeHead, valueHead] = ['column', 'period', 'value'];

/** `Perkotaan Tahunan 2024` as totals are called elsewhere: `Tahunan 2024 (Perkotaan)`. */
function totalFirst(heading: Apart): string {
  const words = heading.words.split(' ');
  return `${words.at(-1) ?? ''} ${heading.time} (${words.slice(0, -1).join(' ')})`;
}

/** Each row once for each group of headings (`Perkotaan 2022`, `Perdesaan 2022`): the group in a column of its own, the times as headings. */
function withGroupsBelow(table: CsvTable, found: readonly Apart[], totals: readonly Apart[]): CsvTable {
  const times = [...new Set(found.map(({ time }) => time))];
  const groups = [...new Set(found.map(({ words }) => words))];
  const places = new Map(found.map(({ words, time, index }) => [`${words}\u0000${time}`, index]));
  const isFigure = new Set(found.map(({ index }) => index));
  const kept = table.heads.flatMap((_, index) => (isFigure.has(index) ? [] : [index]));
  const others = (cells: readonly string[]): readonly string[] => kept.map((index) => cells[index] ?? '');
  // Of one time alone nothing tells that it stands in headings.
  const ownTime = times.length === 1 ? times : [];
  const rows = groups.flatMap((group) => {
    const columns = times.map((time) => places.get(`${group}\u0000${time}`) ?? -1);
    return table.rows.map((row) => [...others(row), group, ...ownTime, ...columns.map((column) => row[column] ?? '')]);
  });
  const totalNames = new Map(totals.map((total) => [total.index, totalFirst(total)]));
  const named = (heads: readonly string[]): readonly string[] => {
    const before = others(heads.map((head, index) => totalNames.get(index) ?? head));
    return [...before, groupHead, ...(times.length === 1 ? [timeHead, valueHead] : times)];
  };
  const units = new Set(found.map(({ unit }) => unit).filter((unit) => unit !== ''));
  const above = units.size === 1 ? [...table.above, [`Satuan: ${[...units].join('')}`]] : table.above;
  return { ...table, heads: named(table.heads), spelled: named(table.spelled), rows, above };
}

/** How many of some texts there are of each. */
function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Whether headings are groups over times: words before each, and times that more than one group has. */
function areGroups(found: readonly Apart[]): boolean {
  const groups = counted(found.map(({ words }) => words));
  const times = counted(found.map(({ time }) => time));
  const isUneven = times.size > 1 && [...groups.values()].some((count) => count < 2);
  return groups.size > 1 && !groups.has('') && !isUneven && times.size < found.length;
}

/** Whether a heading is of a total of its group's year: `Perkotaan Tahunan 2024`. */
function isTotal({ words }: Apart): boolean {
  return isOfTotals(words.split(' ').at(-1) ?? '') && words.includes(' ');
}

/**
 * A table whose headings of figures are one and the same text around their times (`2019 (%)`, `Jumlah 2019 (Jiwa)`),
 * with the times as headings, the words and the unit said above it; or groups over the same times (`Perkotaan 2019`,
 * `Perdesaan 2019`), with the groups as a key; `undefined` where it is no such.
 */
export function withHeadingsApart(table: CsvTable): CsvTable | undefined {
  const apart = table.spelled.flatMap((spelled, index) => apartOf(spelled, index) ?? []);
  const found = apart.filter((each) => !isTotal(each));
  const [first] = found;
  const areDistinct = new Set(found.map(({ words, time }) => `${words}\u0000${time}`)).size === found.length;
  if (!first || found.length < 2 || !areDistinct) return undefined;
  const isOne = found.every(({ words, unit }) => words === first.words && unit === first.unit);
  if (!isOne) return areGroups(found) ? withGroupsBelow(table, found, apart.filter(isTotal)) : undefined;
  if (first.words === '' && first.unit === '') return undefined;
  return renamed(table, found, [first.words, first.unit === '' ? '' : `Satuan: ${first.unit}`]);
}
