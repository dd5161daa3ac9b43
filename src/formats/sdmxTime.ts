import type { Period } from '@/series/period';

import { freqIn } from './freqWords';
import type { Notice } from './notice';
import { readTimes } from './periodTimes';
import { isLikelyYear, periodsMeant } from './periodWords';
import type { Answers, Question } from './question';
import type { CodedValue, SdmxDimension, SdmxStructure } from './sdmxStructure';

/** What was found out about time in a structure. */
export interface SdmxTime {
  /** Its place among the dimensions; -1 where there is none. */
  readonly index: number;
  /** By place in its list of values: how it is spelt, what it means. */
  readonly moments: readonly { readonly time: string; readonly period: Period | null }[];
  readonly notices: readonly Notice[];
  readonly questions: readonly Question[];
}

function isTime({ id, roles }: SdmxDimension): boolean {
  return (
    id === 'TIME_PERIOD' || roles.some((role) => /^time(?:_period)?$/iu.test(role)) || /^(?:time|obstime)$/iu.test(id)
  );
}

/** Codes of four digits are years only where a year is likely. */
function isPeriod({ id }: CodedValue): boolean {
  return periodsMeant(id).some(isLikelyYear);
}

function holdsPeriods({ values }: SdmxDimension): boolean {
  return values.length > 0 && values.every(isPeriod);
}

/** How the values are spelt: by codes, or by names where only these spell a period. */
function spellingsOf({ values }: SdmxDimension): readonly string[] {
  return values.map(({ id, label }) => {
    return label !== null && !isPeriod({ id, label }) && periodsMeant(label).length > 0 ? label : id;
  });
}

/** How values are meant: SDMX 2.0 spells half-years `2020-B1`. */
type Meant = (spelling: string) => string;

function meantIn({ dimensions }: SdmxStructure): Meant {
  const areHalves = dimensions.some(({ id, values }) => {
    return /^freq(?:uency)?$/iu.test(id) && values.some((value) => freqIn(value.id) === 'S');
  });
  return (spelling) => (areHalves ? spelling.replace(/^(\d{4})-?B([12])$/u, '$1-S$2') : spelling);
}

function foundIn(structure: SdmxStructure, dimension: SdmxDimension, answers: Answers): SdmxTime {
  const spellings = spellingsOf(dimension);
  const meant = meantIn(structure);
  const { periods, notices, questions } = readTimes([...new Set(spellings.map(meant))], answers);
  const moments = spellings.map((time) => ({ time, period: periods.get(meant(time)) ?? null }));
  return { index: structure.dimensions.indexOf(dimension), moments, notices, questions };
}

/** Finds the dimension of time: as answered, by id or role, or as the only one whose values are all periods. Never by `start`: it can lie in the day before in UTC. */
export function timeOf(structure: SdmxStructure, answers: Answers): SdmxTime {
  const { dimensions, path } = structure;
  const named = dimensions.find(({ id }) => id === answers.time) ?? dimensions.find(isTime);
  if (named) return foundIn(structure, named, answers);
  const candidates = dimensions.filter(holdsPeriods);
  const [first] = candidates;
  if (first && candidates.length === 1) {
    const time = foundIn(structure, first, answers);
    const assumed: Notice = { name: 'Assumed', values: { what: first.id, about: 'time' }, path: `${path}.dimensions` };
    return { ...time, notices: [assumed, ...time.notices] };
  }
  const options = candidates.map(({ id }) => id);
  const examples = candidates.flatMap(({ values }) => values.slice(0, 2).map(({ id }) => id));
  const questions: readonly Question[] = first ? [{ about: 'time', options, examples, blocking: true }] : [];
  return { index: -1, moments: [], notices: [], questions };
}
