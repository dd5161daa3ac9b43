import { daysOf, type Days } from './sources';

/** What of a row decides whether it says something new; `period` in canonical spelling. */
export interface RowFacts {
  readonly period: string;
  readonly value: number | null;
  readonly status: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `null` where unknown. */
  readonly published: string | null;
}

/** A row that says something else than what is there and cannot become a row. */
export interface RefusedRow<T> {
  readonly row: T;
  /** What is there. */
  readonly against: RowFacts;
  /** Nobody knows which of the two is later; both were published on the same day. */
  readonly why: 'order-unknown' | 'same-day';
}

/** What becomes of rows that come to others. */
export interface Merge<T> {
  /** For periods that had no row. */
  readonly added: readonly T[];
  /** Another figure or status, published later than one that is there. */
  readonly revised: readonly T[];
  /** Another figure, published before all that are there: history, which changes nothing that is shown. */
  readonly earlier: readonly T[];
  /** How many say what is there already. */
  readonly unchanged: number;
  readonly refused: readonly RefusedRow<T>[];
}

/** A date that is not known is before all others, as in `asOf`. */
const unknown: Days = { first: Number.NEGATIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

function daysKnown({ published }: RowFacts): Days {
  return (published === null ? undefined : daysOf(published)) ?? unknown;
}

/** What a row is to the rows of its period, which are in the order of their publication. */
type Verdict<T> = 'added' | 'revised' | 'earlier' | 'unchanged' | RefusedRow<T>;

function isSame(a: RowFacts, b: RowFacts): boolean {
  return a.value === b.value && a.status === b.status;
}

/** Two dates of which one covers the other have no order: May 2021 is before, on and after 15 May 2021. */
function clash(row: RowFacts, there: readonly RowFacts[]): RowFacts | undefined {
  const { first, last } = daysKnown(row);
  if (first === Number.NEGATIVE_INFINITY) return there.at(-1);
  return there.find((each) => {
    const days = daysKnown(each);
    return days.last >= first && days.first <= last;
  });
}

function verdictOf<T extends RowFacts>(row: T, there: readonly RowFacts[]): Verdict<T> {
  if (there.length === 0) return 'added';
  const { last } = daysKnown(row);
  const before = there.filter((each) => daysKnown(each).last <= last).at(-1);
  if (before && isSame(before, row)) return 'unchanged';
  const against = clash(row, there);
  // The same figure under another status adds nothing where nobody knows which of the two came later.
  if (against) return against.value === row.value ? 'unchanged' : { row, against, why: whyOf(row, against) };
  if (before) return 'revised';
  return there[0]?.value === row.value ? 'unchanged' : 'earlier';
}

function whyOf(row: RowFacts, against: RowFacts): RefusedRow<RowFacts>['why'] {
  const isDay = row.published?.length === 10;
  return isDay && row.published === against.published ? 'same-day' : 'order-unknown';
}

/** Puts a row among those of its period, in the order of publication; of two that are known together the new one last. */
function insert(row: RowFacts, there: RowFacts[]): void {
  const { last } = daysKnown(row);
  const at = there.findLastIndex((each) => daysKnown(each).last <= last);
  there.splice(at + 1, 0, row);
}

/** In the order of publication, so that what a file says twice is not taken for a return to an older figure. */
function inOrder<T extends RowFacts>(rows: readonly T[]): readonly T[] {
  const ranked = rows.map((row) => ({ row, last: daysKnown(row).last }));
  return ranked.sort((a, b) => (a.last === b.last ? 0 : a.last < b.last ? -1 : 1)).map(({ row }) => row);
}

function byPeriod(rows: readonly RowFacts[]): Map<string, RowFacts[]> {
  const periods = new Map<string, RowFacts[]>();
  for (const row of rows) {
    const there = periods.get(row.period) ?? [];
    insert(row, there);
    periods.set(row.period, there);
  }
  return periods;
}

/**
 * Decides what of new rows is to be written to a series. Nothing is ever overwritten: an equal figure adds nothing, another
 * figure for a period that has one is a revision with its own, later day of publication, and where that day is not known the
 * row is refused, since nobody can say which of the two holds. Merging the same rows twice adds nothing the second time.
 */
export function mergeRows<T extends RowFacts>(existing: readonly RowFacts[], incoming: readonly T[]): Merge<T> {
  const periods = byPeriod(existing);
  const lists = { added: [] as T[], revised: [] as T[], earlier: [] as T[] };
  const refused: RefusedRow<T>[] = [];
  let unchanged = 0;
  for (const row of inOrder(incoming)) {
    const there = periods.get(row.period) ?? [];
    const verdict = verdictOf(row, there);
    if (verdict === 'unchanged') unchanged += 1;
    else if (typeof verdict === 'object') refused.push(verdict);
    else {
      lists[verdict].push(row);
      insert(row, there);
      periods.set(row.period, there);
    }
  }
  return { ...lists, unchanged, refused };
}
