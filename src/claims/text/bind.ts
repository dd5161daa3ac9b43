import { plays, type Item } from './item';
import type { Role } from './lexicon';
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
  'kinerja sektor indeks pertumbuhan pdb angka nilai data performance sector index growth gdp gross domestic product industri the total jumlah transaksi transactions penjualan sales peserta participants program programme program pelatihan training merchant merchants gerakan kampanye campaign movement nasional national'.split(
    ' ',
  ),
);
/** What refers back to the sentence before. */
export const backRoles: readonly Role[] = ['back-figure', 'back-index', 'back-programme'];

/** The first word or mark of an item. */
export function headText(scope: Scope, item: Item | undefined): string {
  return item === undefined ? '' : (scope.tokens[item.from]?.text ?? '');
}

/** Whether nothing before a name turns it into the name of something else, as in "ekspor industri pengolahan" or "Vietnam PMI". */
export function isWhole(scope: Scope, index: number): boolean {
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = scope.items[at];
    if (!item || item.kind === 'idle') return false;
    const text = headText(scope, item);
    const passes = item.kind === 'name' || (item.kind === 'cue' && item.to === item.from + 1 && joining.has(text));
    if (item.kind === 'word') return heads.has(text);
    if (!passes) return true;
  }
  return true;
}

/** Whether all that stands between a name and a term is understood. */
function reaches({ items }: Scope, name: Item, hit: TermHit): boolean {
  const [from, to] = hit.from < name.from ? [hit.to, name.from] : [name.to, hit.from];
  return !items.some((item) => item.from >= from && item.to <= to && (item.kind === 'word' || item.kind === 'idle'));
}

/** Whether the words that a series asks for stand here, in reach of its name. */
function isCompany(scope: Scope, series: NamedSeries, name: Item): boolean {
  return series.with.every((group) =>
    scope.hits.some((hit) => group.includes(hit.phrase) && reaches(scope, name, hit)),
  );
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

/** Words that refer back in this part of the sentence, and to what. */
function backIn(scope: Scope): Bound | undefined {
  const by = scope.items.find((item) => plays(item, ...backRoles));
  if (!by) return undefined;
  const series = carriedBy(scope, by);
  return series.length === 1 ? { series, by, back: true } : undefined;
}

/** The series that a name leaves open here: those that it refers back to need no other word. */
function boundTo(scope: Scope, item: Item & { readonly kind: 'name' }): Bound {
  const back = backIn(scope);
  const named = namedBy(scope, item.phrase);
  const meant = named.filter(({ key }) => back?.series.some((each) => each.key === key) === true);
  if (back && meant.length > 0) return { series: meant, by: back.by, back: true };
  return { series: named.filter((series) => isCompany(scope, series, item)), by: item, back: false };
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
    return scope.lexis.named.has(item.phrase) && isWhole(scope, at) ? boundTo(scope, item) : undefined;
  }
  return undefined;
}
