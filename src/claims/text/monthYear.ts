import { calendarOf, freqOf, startDay } from '@/series/period';
import type { Period } from '@/series/period';
import { isCompared, relationOf } from './beside';
import { backRoles, plays, type Item } from './item';

/** A month with its year that another month may take its year from. */
export interface Anchor {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** What the words around it name; `back` where they refer back. */
  readonly subject: string;
  readonly index: number;
  /** When something was published: what it tells of was before. */
  readonly released: boolean;
}

/** What a name stands for, the same for all names of the same series. */
export type Naming = (phrase: string) => string | undefined;

/** A month at this distance may be meant of the same year; further away that of the next or last is as likely. */
const farthest = 5;

function subjectAt(item: Item | undefined, naming: Naming): string | undefined {
  if (plays(item, ...backRoles)) return 'back';
  return item?.kind === 'name' ? naming(item.phrase) : undefined;
}

/** What is named nearest to an item, before it or else behind it, across words that are understood. */
export function subjectOf(items: readonly Item[], index: number, naming: Naming): string | undefined {
  for (let at = index - 1; at >= 0 && items[at]?.kind !== 'word'; at -= 1) {
    const subject = subjectAt(items[at], naming);
    if (subject !== undefined) return subject;
    if (plays(items[at], 'break')) break;
  }
  for (let at = index + 1; at < items.length && items[at]?.kind !== 'word'; at += 1) {
    const subject = subjectAt(items[at], naming);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The months of a sentence that others may take their year from: not those that a record or rule dates from. */
export function anchorsIn(items: readonly Item[], naming: Naming): readonly Anchor[] {
  return items.flatMap((item, index) => {
    if (item.kind !== 'when' || item.raw.is !== 'at') return [];
    const relation = relationOf(items, index);
    const freq = freqOf(item.raw.period);
    const fits = freq === 'M' || (freq === 'D' && relation === 'released');
    const subject = fits && relation !== 'since' ? subjectOf(items, index, naming) : undefined;
    if (subject === undefined) return [];
    const { year, month } = calendarOf(startDay(item.raw.period));
    return [{ year, month, subject, index, released: relation === 'released' }];
  });
}

/** Whether two months are of the same series. */
export function isAkin(subject: string | undefined, anchor: Anchor): boolean {
  return subject !== undefined && (subject === anchor.subject || subject === 'back');
}

/** The year of the last such month before a month: `undefined` for that month itself, which nobody reports on yet. */
function lastSuch(month: number, { year, month: known }: Pick<Anchor, 'year' | 'month'>): number | undefined {
  if (month === known) return undefined;
  return month < known ? year : year - 1;
}

/** The year of a month that stands free beside another; `undefined` where two are as likely. */
export function yearNear(month: number, { year, month: known }: Anchor, later: boolean): number | undefined {
  const steps = later ? month - known : known - month;
  return steps >= 0 && steps <= farthest ? year : undefined;
}

/** The year of a month beside one of its own sentence where one of the two is compared with; `undefined` where neither is. */
export function yearCompared(
  month: number,
  anchor: Anchor,
  at: { items: readonly Item[]; index: number },
): number | undefined {
  const { year, month: known, index, released } = anchor;
  if (released) return lastSuch(month, anchor);
  if (isCompared(at.items, at.index)) return month > known ? year - 1 : year;
  if (isCompared(at.items, index)) return month < known ? year + 1 : year;
  return undefined;
}

/** The day that counts as an article's when several are named: none unless they make the same of a month. */
export function yearByDays(month: number, days: readonly Period[]): number | undefined {
  const years = new Set(
    days.map((day) => (freqOf(day) === 'A' ? undefined : lastSuch(month, calendarOf(startDay(day))))),
  );
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
