import { freqOf, type Freq } from '@/series/period';

import type { Category, CubeAxes, CubeDimension } from './jsonStatCube';
import { kindOf, mayBeParts, partIn, timeIn, totalIn, type PartKind } from './jsonStatPartNames';
import { inRole, type CubeTime } from './jsonStatTime';
import type { Notice } from './notice';

type Moments = CubeTime['moments'];

/** A dimension of months, quarters, halves or weeks beside the dimension of their years. */
export interface CubeParts {
  /** Its place among the dimensions. */
  readonly index: number;
  /** By its positions: the moments of time in that part of the year; `null` of a total, which is a series of its own. */
  readonly moments: readonly (Moments | null)[];
  /** Positions that are a series of their own by these moments: no known part of a year (without periods), or one of another length. */
  readonly apart: ReadonlySet<number>;
}

/** The parts of a cube's years, or the doubt about a dimension that must be of such and cannot be read. */
export interface FoundParts {
  readonly parts?: CubeParts;
  readonly notices: readonly Notice[];
}

const counts: ReadonlyMap<number, PartKind> = new Map([
  [12, 'month'],
  [4, 'quarter'],
  [2, 'half'],
]);

/** One category beside the years; `moments` is `null` of a total. */
interface Part {
  readonly category: Category;
  readonly moments: Moments | null;
  /** `null` where it is a total or no known part of a year. */
  readonly freq: Freq | null;
}

function categoryOf({ category }: Part): Category {
  return category;
}

function partOf(category: Category, years: Moments, spelling: (category: Category) => string | undefined): Part {
  if (totalIn(category)) return { category, moments: null, freq: null };
  const text = spelling(category);
  const moments = years.map((year) => {
    const { time, period } = timeIn(text ?? category.label ?? category.id, year.period ?? '', text !== undefined);
    return { ...year, time, period };
  });
  const period = moments.find((moment) => moment.period !== null)?.period ?? null;
  return { category, moments, freq: period === null ? null : freqOf(period) };
}

/** The frequency of most parts: halves among the quarters (Philippine Statistics Authority) are none of theirs. */
function mostOf(parts: readonly Part[]): Freq | null {
  const numbers = new Map<Freq, number>();
  for (const { freq } of parts) if (freq !== null) numbers.set(freq, (numbers.get(freq) ?? 0) + 1);
  const [most] = [...numbers].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}

function isTwice(parts: readonly Part[]): boolean {
  const periods = parts.flatMap(({ moments }) => (moments ?? []).flatMap(({ period }) => period ?? []));
  return new Set(periods).size < periods.length;
}

/** How sure it is that a dimension is of parts of years, and what it counts. */
interface Claim {
  readonly kind: PartKind | undefined;
  /** Whether it is called so or has the role of time; else most of its categories must be names of months. */
  readonly isSure: boolean;
}

function claimOf(dimension: CubeDimension, isTime: boolean): Claim {
  const counted = isTime ? counts.get(dimension.categories.filter(isNoTotal).length) : undefined;
  const kind = kindOf(dimension) ?? counted;
  return { kind, isSure: isTime || kind !== undefined };
}

function isNoTotal(category: Category): boolean {
  return !totalIn(category);
}

function unreadNotice(unread: readonly Category[], path: string): readonly Notice[] {
  const [first] = unread;
  if (first === undefined) return [];
  const { label, id } = first;
  return [
    { name: 'PeriodUnreadable', values: { count: unread.length, example: (label ?? id).trim().slice(0, 60) }, path },
  ];
}

/** Whether more than half of the categories beside totals are parts of years. */
function areMostly({ categories }: CubeDimension, spelling: (category: Category) => string | undefined): boolean {
  const known = categories.filter((each) => spelling(each) !== undefined && !totalIn(each)).length;
  return known > 0 && known * 2 > categories.filter(isNoTotal).length;
}

/** Reads one dimension as parts of the years; neither parts nor a doubt where nothing says that it is of such. */
function read(dimension: CubeDimension, years: Moments, claim: Claim): Omit<FoundParts, 'parts'> & Partial<CubeParts> {
  const spelling = partIn(dimension, claim.kind);
  const path = `dimension.${dimension.id}`;
  if (!claim.isSure && !areMostly(dimension, spelling)) {
    return { notices: mayBeParts(dimension) ? unreadNotice(dimension.categories.filter(isNoTotal), path) : [] };
  }
  const parts = dimension.categories.map((each) => partOf(each, years, spelling));
  const some = parts.filter(({ moments }) => moments !== null);
  const unread = some.filter(({ freq }) => freq === null);
  const known = some.length - unread.length;
  const freq = mostOf(parts);
  const least = claim.isSure && unread.length === 0 ? 1 : 2;
  if (known < least) return { notices: claim.isSure ? unreadNotice(unread.map(categoryOf), path) : [] };
  if (isTwice(parts)) return { notices: unreadNotice(some.map(categoryOf), path) };
  const apart = parts.flatMap((part, index) => (part.moments !== null && part.freq !== freq ? [index] : []));
  return { notices: [], moments: parts.map(({ moments }) => moments), apart: new Set(apart) };
}

/**
 * Finds the months, quarters, halves or weeks of a cube that has its years in one dimension and these in another
 * (Statistics Estonia's tables): a dimension called so, or that the file gives the role of time, or whose categories
 * mostly are names of months. Categories of it that are no part of a year have no period: their figures are of no year.
 * Where it is called so and can hardly be read its series stay those of years, which a notice tells.
 */
export function partsOf(axes: CubeAxes, time: CubeTime): FoundParts {
  if (!time.moments.every(({ period }) => period !== null && freqOf(period) === 'A')) return { notices: [] };
  const isTime = inRole(axes);
  const doubts: Notice[] = [];
  for (const [index, dimension] of axes.dimensions.entries()) {
    if (index === time.index) continue;
    const { moments, apart, notices } = read(dimension, time.moments, claimOf(dimension, isTime.has(dimension.id)));
    if (moments && apart) return { parts: { index, moments, apart }, notices: [] };
    doubts.push(...notices.map((notice) => ({ ...notice, path: axes.at(notice.path ?? '') })));
  }
  return { notices: doubts.slice(0, 1) };
}
