import { backRoles, plays, type Item } from './item';
import type { NamedSeries } from './lexis';
import type { Scope, TermHit } from './scope';

/** Series that a figure or word may be about, and the words that say so. */
export interface Bound {
  readonly series: readonly NamedSeries[];
  readonly by: Item;
  /** Whether the words refer back to the sentence before. */
  readonly back: boolean;
}

/** Behind these the word before still counts: in "exports of the sector" the exports are meant. */
const joining = new Set(
  'of from for by the a an in to and with on dari untuk bagi oleh di dalam pada terhadap dengan ke dan serta para ( ) " -'.split(
    ' ',
  ),
);
/** What may be said of an index or a sector without making it something else. */
const heads = new Set(
  'kinerja sektor pertumbuhan pdb angka nilai data performance sector growth gdp gross domestic product industri the program programme gerakan kampanye campaign movement nasional national'.split(
    ' ',
  ),
);
/** What is a quantity of its own before a name, unless the series is called by it. */
const quantities = new Set(
  'indeks index transaksi transactions penjualan sales peserta participants pelatihan training merchant merchants laju rate pace produksi production volume'.split(
    ' ',
  ),
);
/** Quantities of things that are counted. */
const counts = new Set(['total', 'jumlah', 'jumlahnya', 'number', 'sebanyak']);
/** The first word or mark of an item. */
export function headText(scope: Scope, item: Item | undefined): string {
  return item === undefined ? '' : (scope.tokens[item.from]?.text ?? '');
}

/** "Hanoi reported a PMI of 50.4": somebody whom we do not know has a figure of their own. */
function isOfStranger(scope: Scope, index: number): boolean {
  if (!plays(scope.items[index], 'reports')) return false;
  const before = scope.items.slice(0, index).findLast((item) => !plays(item, 'gap', 'done'));
  return before?.kind === 'word' && scope.tokens[before.from]?.capital === true;
}

/** "PMI AS": the United States, which small letters would make another word. */
function isAmerican(scope: Scope, at: number): boolean {
  const token = scope.tokens[at];
  return token !== undefined && /^(?:AS|US)$/u.test(scope.text.slice(token.start, token.end));
}

/** Whether an item before a name is passed over when what the name stands for is looked for. */
function isPassed({ lexis, tokens }: Scope, item: Item): boolean {
  const text = tokens[item.from]?.text ?? '';
  if (item.kind !== 'name') return item.kind === 'cue' && item.to === item.from + 1 && joining.has(text);
  return !lexis.units.has(item.phrase) || !quantities.has(text);
}

function isNamedAmerican(scope: Scope, { from, to }: Item): boolean {
  return isAmerican(scope, to) || isAmerican(scope, from - 1);
}

/** Where what stands before a name and is not passed over is; -1 where there is none. */
function headAt(scope: Scope, index: number): number {
  let at = index - 1;
  for (let before = scope.items[at]; before && isPassed(scope, before); before = scope.items[at]) at -= 1;
  return at;
}

function isQuantity(text: string): boolean {
  return quantities.has(text) || counts.has(text) || heads.has(text);
}

/** The word before a name that says what of it is meant: none, one that is understood, or `false` where it is the name of something else. */
function headOf(scope: Scope, index: number): string | false | undefined {
  const name = scope.items[index];
  const at = headAt(scope, index);
  const head = scope.items[at];
  if (name && isNamedAmerican(scope, name)) return false;
  if (!head) return undefined;
  if (head.kind === 'idle' || isOfStranger(scope, at)) return false;
  const text = headText(scope, head);
  if (isQuantity(text)) return text;
  return head.kind === 'word' ? false : undefined;
}

/** Whether a series is still meant with a word before its name: "jumlah UMKM", "transaksi Harbolnas", but not "penjualan industri pengolahan". */
function suits({ any, with: groups, known }: NamedSeries, head: string | undefined): boolean {
  if (head === undefined || heads.has(head)) return true;
  const counted = known.series.nature === 'stock' || known.series.nature === 'flow';
  if (counts.has(head)) return counted;
  return [...any, ...groups.flat()].some((phrase) => phrase.includes(head));
}

/** Whether nothing before a name turns it into the name of something else, as in "ekspor industri pengolahan" or "Vietnam PMI". */
export function isWhole(scope: Scope, index: number): boolean {
  return headOf(scope, index) !== false;
}

/** Whether all that stands between a name and a term is understood. */
function reaches({ items }: Scope, name: Item, hit: TermHit): boolean {
  const [from, to] = hit.from < name.from ? [hit.to, name.from] : [name.to, hit.from];
  return !items.some((item) => item.from >= from && item.to <= to && (item.kind === 'word' || item.kind === 'idle'));
}

/** "Total 65,4 juta UMKM dan 17,2 juta telah masuk ekosistem digital": the words behind belong to another figure. */
function isOfNext({ items }: Scope, name: Item, hit: TermHit): boolean {
  let before = items.indexOf(name) - 1;
  while (plays(items[before], 'gap')) before -= 1;
  const counted = items[before]?.kind === 'figure';
  return counted && items.some((item) => item.kind === 'figure' && item.from >= name.to && item.to <= hit.from);
}

/** The words that a series asks for, in reach of its name, the longest of each kind; `undefined` where one is missing. */
export function companyOf(scope: Scope, series: NamedSeries, name: Item): readonly TermHit[] | undefined {
  const fits = (hit: TermHit): boolean => reaches(scope, name, hit) && !isOfNext(scope, name, hit);
  const company = series.with.map((group) => scope.hits.filter((hit) => group.includes(hit.phrase) && fits(hit)));
  const found = company.flatMap((hits) => hits.toSorted((a, b) => b.to - b.from - (a.to - a.from)).slice(0, 1));
  return found.length === company.length ? found : undefined;
}

/** The series of a name that are not ruled out. */
function namedBy(scope: Scope, phrase: string): readonly NamedSeries[] {
  return (scope.lexis.named.get(phrase) ?? []).flatMap((key) => {
    const series = scope.lexis.series.get(key);
    return series && scope.open.has(key) ? [series] : [];
  });
}

function carriedBy(scope: Scope, item: Item): readonly NamedSeries[] {
  const { carried, lexis, open } = scope;
  if (!carried) return [];
  const keys = plays(item, 'back-figure') ? carried.figures : carried.named;
  const all = [...keys].flatMap((key) => lexis.series.get(key) ?? []).filter(({ key }) => open.has(key));
  return plays(item, 'back-index') ? all.filter(({ known }) => known.series.nature === 'index') : all;
}

/** The words by which two series that are otherwise called the same are told apart: who counts. */
function tellingApart(series: NamedSeries, other: NamedSeries): readonly string[] {
  const alike = other.with.filter((group) => series.with.some((own) => own.join() === group.join()));
  const apart = other.with.filter((group) => !alike.includes(group));
  return other.with.length === series.with.length && alike.length > 0 && apart.length === 1 ? apart.flat() : [];
}

/** "Menurut KemenkopUKM, jumlah tersebut …": another counter than that of the series. */
function isOfOtherCounter({ hits, lexis }: Scope, series: NamedSeries): boolean {
  const others = new Set([...lexis.series.values()].flatMap((other) => tellingApart(series, other)));
  return hits.some(({ phrase }) => others.has(phrase));
}

/** Words that refer back in this part of the sentence, and to what. */
function backIn(scope: Scope): Bound | undefined {
  const by = scope.items.find((item) => plays(item, ...backRoles));
  if (!by) return undefined;
  const series = carriedBy(scope, by).filter((each) => !isOfOtherCounter(scope, each));
  return series.length === 1 ? { series, by, back: true } : undefined;
}

type NameItem = Item & { readonly kind: 'name' };

/** The series that a name leaves open here: those that it refers back to need no other word. */
function boundTo(scope: Scope, item: NameItem): Bound {
  const back = backIn(scope);
  const named = namedBy(scope, item.phrase);
  const meant = named.filter(({ key }) => back?.series.some((each) => each.key === key) === true);
  if (back && meant.length > 0) return { series: meant, by: back.by, back: true };
  return { series: named.filter((series) => companyOf(scope, series, item)), by: item, back: false };
}

function boundUnder(scope: Scope, item: NameItem, head: string | false | undefined): Bound | undefined {
  if (head === false) return undefined;
  const bound = boundTo(scope, item);
  return { ...bound, series: bound.series.filter((series) => suits(series, head)) };
}

function passesRight(scope: Scope, item: Item): boolean {
  if (item.kind === 'name') return scope.lexis.units.has(item.phrase);
  return plays(item, 'gap') && headText(scope, item) !== ',';
}

/** What is named behind a figure, as what it counts: "3,8 juta pelaku UMKM". */
export function boundRight(scope: Scope, index: number): Bound | undefined {
  const { items, lexis } = scope;
  for (let at = index + 1; at < items.length && at <= index + 4; at += 1) {
    const item = items[at];
    if (item?.kind === 'name' && lexis.named.has(item.phrase)) return boundTo(scope, item);
    if (!item || !passesRight(scope, item)) return undefined;
  }
  return undefined;
}

/** "Purchasing Managers' Index (PMI) manufaktur": belongs to the name before it. */
export function isTail(scope: Scope, index: number): boolean {
  const [item, before] = [scope.items[index], scope.items[index - 1]];
  if (item?.kind !== 'word' || !/^(?:manufaktur|manufacturing)$/u.test(headText(scope, item))) return false;
  return before?.kind === 'name' || (before !== undefined && headText(scope, before) === ')');
}

function passesLeft(scope: Scope, index: number, passed: ReadonlySet<Item>): boolean {
  const item = scope.items[index];
  if (!item || item.kind === 'idle') return false;
  if (item.kind === 'word') return isTail(scope, index);
  return item.kind !== 'figure' || passed.has(item);
}

/**
 * What is named before a figure or word, when every word between is understood. `passed`: figures already known to be of the same series,
 * which may stand between.
 */
export function boundLeft(scope: Scope, index: number, passed: ReadonlySet<Item>): Bound | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = scope.items[at];
    if (!item || !passesLeft(scope, at, passed)) return undefined;
    if (plays(item, ...backRoles)) return backIn(scope);
    if (item.kind !== 'name' || scope.lexis.units.has(item.phrase)) continue;
    return scope.lexis.named.has(item.phrase) ? boundUnder(scope, item, headOf(scope, at)) : undefined;
  }
  return undefined;
}
