import type { BpsItem, BpsLists } from './bpsAnswer';
import type { BpsPlaced, BpsSubject, BpsWhen } from './bpsKeys';
import { isWholeYear } from './bpsPeriods';
import { isOfTotals } from './periodWords';
import type { Answers, Question } from './question';
import { isYearPart, withYear, yearPartNamed, type YearPart } from './yearParts';

/** A table whose figures have their places, with the name of its vertical list. */
export interface BpsLaid {
  readonly placed: readonly BpsPlaced[];
  readonly lists: BpsLists;
  readonly vervarLabel: string | null;
}

/** A list that may hold times though it is not one of the two lists of time. */
type Side = 'vervar' | 'turvar';

const sides: readonly Side[] = ['vervar', 'turvar'];
const undivided: BpsItem = { val: '0', label: 'Tidak ada' };
const wholeYear: BpsItem = { val: '0', label: 'Tahun' };

/** The words of a part of a year: `Januari`, `Triwulan 1`, of a list that is called months also `1`. `Q1` alone may be a quartile. */
function partIn({ label }: BpsItem, listed: YearPart | undefined): string | undefined {
  const name = label.trim();
  const of = listed ?? yearPartNamed(name.split(/\s/u)[0]?.toLowerCase() ?? '');
  if (!isYearPart(name, of) || (of === undefined && /\d/u.test(name))) return undefined;
  if (of === 'month' && /^\d/u.test(name)) return `M${name}`;
  return /^(?:\d|[IV]+)$/iu.test(name) ? withYear(name, '', of) : name;
}

/** The derived period that each item is, a total the whole year and any other a time that nobody can read; `undefined` where the list is none of parts of a year. */
function partsIn(items: readonly BpsItem[], listed: YearPart | undefined): ReadonlyMap<BpsItem, BpsItem> | undefined {
  const parts = items.map((item) => partIn(item, listed));
  if (parts.filter((part) => part !== undefined).length < 2) return undefined;
  // The value 0 would say that it is the whole year.
  return new Map(items.map((item, index) => [item, { val: `part ${item.val}`, label: parts[index] ?? item.label }]));
}

/** Moves what one list says out of the subjects; figures of one subject or time share its object, as before. */
function moved(laid: BpsLaid, side: Side, whenOf: (item: BpsItem, when: BpsWhen) => BpsWhen): readonly BpsPlaced[] {
  const subjects = new Map<string, BpsSubject>();
  const whens = new Map<string, BpsWhen>();
  return laid.placed.map((each) => {
    const bare = { ...each.subject, [side]: undivided };
    const whose = [bare.vervar.val, bare.var.val, bare.turvar.val].join('\n');
    const subject = subjects.get(whose) ?? bare;
    subjects.set(whose, subject);
    const item = each.subject[side];
    const moment = [item.val, each.when.tahun.val, each.when.turtahun.val].join('\n');
    const when = whens.get(moment) ?? whenOf(item, each.when);
    whens.set(moment, when);
    return { ...each, subject, when };
  });
}

function without(laid: BpsLaid, side: Side): Pick<BpsLaid, 'vervarLabel'> & { readonly lists: BpsLists } {
  return {
    lists: { ...laid.lists, [side]: [undivided] },
    vervarLabel: side === 'vervar' ? null : laid.vervarLabel,
  };
}

/** The name of the vertical list says what its items are; the other list has none. */
function partNamed({ vervarLabel }: BpsLaid, side: Side): YearPart | undefined {
  return side === 'vervar' ? yearPartNamed(vervarLabel?.trim().toLowerCase() ?? '') : undefined;
}

function withParts(laid: BpsLaid): BpsLaid | undefined {
  for (const side of sides) {
    const parts = partsIn(laid.lists[side], partNamed(laid, side));
    if (!parts) continue;
    const partOf = (item: BpsItem) => parts.get(item) ?? item;
    const placed = moved(laid, side, (item, { tahun }) => ({ tahun, turtahun: partOf(item) }));
    const { lists, vervarLabel } = without(laid, side);
    return { placed, vervarLabel, lists: { ...lists, turtahun: [...parts.values()] } };
  }
  return undefined;
}

const aYear = /^(?:(?:tahun|thn\.?|year)\s*)?\d{4}[\s*()epr]*$/iu;

function areYears(items: readonly BpsItem[]): boolean {
  const years = items.filter(({ label }) => !isOfTotals(label));
  return years.length > 1 && years.every(({ label }) => aYear.test(label));
}

/** A table with its times where the reader looks for them, and what must be asked first. */
interface TimesLaid {
  readonly laid: BpsLaid;
  readonly questions: readonly Question[];
}

function withYears(laid: BpsLaid, side: Side, answers: Answers): TimesLaid {
  if (answers.time === 'tahun') return { laid, questions: [] };
  if (answers.time === side) {
    const placed = moved(laid, side, (tahun) => ({ tahun, turtahun: wholeYear }));
    return { laid: { ...without(laid, side), placed }, questions: [] };
  }
  const examples = [laid.lists[side][0], laid.lists.tahun[0]].flatMap((item) => item?.label.slice(0, 60) ?? []);
  const question: Question = { about: 'time', options: [side, 'tahun'], examples, blocking: true };
  return { laid: { ...laid, placed: [] }, questions: [question] };
}

/**
 * Months, quarters and halves that a table has in `vervar` or `turvar`, where its derived periods are the whole year
 * only, are the parts of its time and no items of their own. Of years in such a list nobody knows whether they or
 * those of `tahun` date the figures: asks, and has no figures until then.
 */
export function withTimesLaid(laid: BpsLaid, answers: Answers): TimesLaid {
  if (!laid.lists.turtahun.every(isWholeYear)) return { laid, questions: [] };
  const side = sides.find((each) => areYears(laid.lists[each]));
  if (side !== undefined) return withYears(laid, side, answers);
  return { laid: withParts(laid) ?? laid, questions: [] };
}
