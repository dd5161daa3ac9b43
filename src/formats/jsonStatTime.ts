import type { Period } from '@/series/period';

import type { Category, CubeAxes, CubeDimension } from './jsonStatCube';
import { partsMeant } from './jsonStatParts';
import type { Notice } from './notice';
import { isNumbered } from './numberedTimes';
import { readTimes, type TimesRead } from './periodTimes';
import { isLikelyYear, periodsMeant, quarterOfTrimester } from './periodWords';
import type { Answers, Question } from './question';
import { listOf } from './unknownParts';

/** One category of time. */
interface Moment {
  readonly time: string;
  readonly period: Period | null;
  /** Behind its label, of its figures without a flag: `2023Q4*` (Statistics Finland). */
  readonly mark?: string;
}

/** The dimension of time of a cube. */
export interface CubeTime {
  /** Its place among the dimensions. */
  readonly index: number;
  /** By position: how the file spells it, and the period that it means. */
  readonly moments: readonly Moment[];
}

/** What was found out about time: it, or nothing and a question where several dimensions may be it. */
export interface FoundTime {
  readonly time: CubeTime | null;
  readonly notices: readonly Notice[];
  readonly questions: readonly Question[];
}

/** How dimensions of time are called where the file gives them no role, in the languages of the services that are known. */
const timeNames =
  /^(?:time|time[ _]?period|time dimension|tid|tlist\(.*\)|years?|quarters?|months?|weeks?|days?|dates?|periods?|år|ár|vuosi|kuukausi|aika|jaar|tijd|perioden|jahr|zeit|anno|año|année|waktu|tahun|bulan|triwulan|periode|ref(?:erence)?[ _]period)$/iu;

const mark = /\*+$/u;

/** A spelling without the mark of its figures: `2021*` is 2021. */
function withoutMark(text: string): string {
  return text.trim().replace(mark, '').trim();
}

/** Whether a spelling is a year with the number of its part (`2021:1`, `2021 I`). */
function isOfLikelyYear(text: string): boolean {
  return isNumbered(text) && isLikelyYear(/\d{4}/u.exec(text)?.[0] ?? '');
}

/** Codes of four digits are years only where a year is likely. */
function isTime(given: string | null): boolean {
  if (given === null) return false;
  const text = withoutMark(given);
  return periodsMeant(text).some(isLikelyYear) || quarterOfTrimester(text) !== undefined || isOfLikelyYear(text);
}

interface Spelled {
  readonly ids: number;
  readonly labels: number;
}

function spelledIn(categories: readonly Category[]): Spelled {
  let [ids, labels] = [0, 0];
  for (const { id, label } of categories) {
    ids += Number(isTime(id));
    labels += Number(isTime(label));
  }
  return { ids, labels };
}

/** How the moments of a dimension are spelt: by ids, or by labels where these tell more (ONS's ids are opaque, CSO's quarters are `20211`). */
function spellingsOf({ categories }: CubeDimension): readonly string[] {
  const { ids, labels } = spelledIn(categories);
  return categories.map(({ id, label }) => {
    const spellings = labels > ids ? [label ?? id, id] : [id, label ?? id];
    const time = spellings.find((spelling) => isTime(spelling));
    return time === undefined ? (spellings[0] ?? id) : withoutMark(time);
  });
}

function momentsOf(
  spellings: readonly string[],
  { periods }: TimesRead,
  meant: (spelling: string) => string,
): CubeTime['moments'] {
  return spellings.map((time) => ({ time, period: periods.get(meant(time)) ?? null }));
}

function withMarks(moments: CubeTime['moments'], { categories }: CubeDimension): CubeTime['moments'] {
  return moments.map((moment, index) => {
    const { label, id = '' } = categories[index] ?? {};
    const found = mark.exec((label ?? id).trim())?.[0];
    return found === undefined ? moment : { ...moment, mark: found };
  });
}

/** How well a dimension fits: all of its categories spell periods, some do, or none. */
function fitOf({ categories }: CubeDimension): 'all' | 'some' | 'none' {
  const { ids, labels } = spelledIn(categories);
  const most = Math.max(ids, labels);
  if (most === 0) return 'none';
  return most === categories.length ? 'all' : 'some';
}

/** The ids that a file gives the role of time: one, several or none. */
export function inRole({ role }: CubeAxes): ReadonlySet<unknown> {
  const time: unknown = typeof role === 'object' && role !== null && 'time' in role ? role.time : undefined;
  return new Set(listOf(time) ?? [time]);
}

interface Candidate {
  readonly dimension: CubeDimension;
  readonly fit: 'all' | 'some' | 'none';
  readonly isNamed: boolean;
}

/** The candidates of the most convincing kind: one is an answer, several are a question. */
function bestOf(candidates: readonly Candidate[]): { readonly best: readonly Candidate[]; readonly isSure: boolean } {
  const kinds: readonly (readonly [isSure: boolean, (each: Candidate) => boolean])[] = [
    [true, ({ isNamed, fit }) => isNamed && fit === 'all'],
    [true, ({ isNamed, fit }) => isNamed && fit === 'some'],
    [false, ({ fit }) => fit === 'all'],
    [true, ({ isNamed }) => isNamed],
  ];
  for (const [isSure, isOfKind] of kinds) {
    const best = candidates.filter(isOfKind);
    if (best.length > 0) return { best, isSure };
  }
  return { best: [], isSure: false };
}

function nameOf({ id, label }: CubeDimension): string {
  return label === null || label === id ? id : `${id} (${label})`;
}

function isNamedTime({ id, label }: CubeDimension): boolean {
  return timeNames.test(id.trim()) || (label !== null && timeNames.test(label));
}

function examplesOf({ categories }: CubeDimension): readonly string[] {
  return categories.slice(0, 2).map(({ id, label }) => label ?? id);
}

/** Finds the dimension of time: as answered, by its role, by its name, or as the only one whose categories are all periods. */
export function timeOf(axes: CubeAxes, answers: Answers): FoundTime {
  const { dimensions } = axes;
  const found = (dimension: CubeDimension, notices: readonly Notice[] = []): FoundTime => {
    const spellings = spellingsOf(dimension);
    const meant = partsMeant(dimension);
    const times = readTimes([...new Set(spellings.map(meant))], answers);
    const moments = withMarks(momentsOf(spellings, times, meant), dimension);
    const time = { index: dimensions.indexOf(dimension), moments };
    return { time, notices: [...notices, ...times.notices], questions: times.questions };
  };
  const answered = dimensions.find(({ id }) => id === answers.time);
  if (answered) return found(answered);
  const role = inRole(axes);
  const inTheRole = dimensions.filter(({ id }) => role.has(id));
  const open = inTheRole.length > 0 ? inTheRole : dimensions;
  if (inTheRole.length === 1 && inTheRole[0]) return found(inTheRole[0]);
  const { best, isSure } = bestOf(
    open.map((dimension) => ({ dimension, fit: fitOf(dimension), isNamed: isNamedTime(dimension) })),
  );
  const [first] = best;
  if (first === undefined) return { time: null, notices: [], questions: [] };
  if (best.length > 1) {
    const options = best.map(({ dimension }) => dimension.id);
    const examples = best.flatMap(({ dimension }) => examplesOf(dimension)).slice(0, 6);
    return { time: null, notices: [], questions: [{ about: 'time', options, examples, blocking: true }] };
  }
  const what = nameOf(first.dimension);
  return found(
    first.dimension,
    isSure ? [] : [{ name: 'Assumed', values: { what, about: 'time' }, path: axes.at('dimension') }],
  );
}
