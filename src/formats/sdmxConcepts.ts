import type { Freq } from '@/series/period';

import { adjustmentOf } from './adjustment';
import type { Measure } from './foreign';
import { freqIn } from './freqWords';
import { countIn } from './jsonCell';
import type { CodedValue, SdmxAttribute, SdmxDimension } from './sdmxStructure';
import { powerIn, unitIn } from './unitWords';
import { labelOf, listOf, textOrNumber } from './unknownParts';

/** What components mean that are read, whatever they are called. */
export type Concept =
  | 'status'
  | 'unit'
  | 'multiplier'
  | 'scale'
  | 'decimals'
  | 'base'
  | 'adjustment'
  | 'freq'
  | 'title'
  | 'comment'
  | 'confidentiality';

const names: ReadonlyMap<string, Concept> = new Map([
  ['OBS_STATUS', 'status'],
  ['OBSERVATION_STATUS', 'status'],
  ['UNIT_MEASURE', 'unit'],
  ['UNIT', 'unit'],
  ['UNIT_MEAS', 'unit'],
  ['UNIT_MULT', 'multiplier'],
  ['UNIT_MULTIPLIER', 'multiplier'],
  ['POWERCODE', 'multiplier'],
  // The IMF gives figures in full, and in which power of ten they are printed.
  ['SCALE', 'scale'],
  ['DECIMALS', 'decimals'],
  ['DECIMALS_DISPLAYED', 'decimals'],
  ['BASE_PER', 'base'],
  ['BASE_PERIOD', 'base'],
  ['REFERENCEPERIOD', 'base'],
  ['SEASONAL_ADJUST', 'adjustment'],
  ['SEASONAL_ADJUSTMENT', 'adjustment'],
  ['ADJUSTMENT', 'adjustment'],
  ['S_ADJUSTMENT', 'adjustment'],
  ['FREQ', 'freq'],
  ['FREQUENCY', 'freq'],
  ['TITLE', 'title'],
  ['OBS_COM', 'comment'],
  ['OBS_COMMENT', 'comment'],
  ['COMMENT_OBS', 'comment'],
  ['CONF_STATUS', 'confidentiality'],
  ['OBS_CONF', 'confidentiality'],
]);

/** What an attribute means, by its id or else by its role; `null` for those that are not read. */
export function conceptOf({ id, roles }: Pick<SdmxAttribute, 'id' | 'roles'>): Concept | null {
  const byRole = roles.map((role) => names.get(role.toUpperCase())).find((each) => each !== undefined);
  return names.get(id.toUpperCase()) ?? byRole ?? null;
}

/** What a dimension means, by its id; by its role only a frequency: a currency in the role of a unit does not make other units wrong. */
export function conceptOfDimension({ id, roles }: SdmxDimension): Concept | null {
  return names.get(id.toUpperCase()) ?? (roles.some((role) => /^freq(?:uency)?$/iu.test(role)) ? 'freq' : null);
}

/** An attribute's entry in words. */
export interface Said extends CodedValue {
  /** The entry points behind the end of the list of values. */
  readonly isStray: boolean;
}

function oneSaid(entry: unknown, { values }: SdmxAttribute): Said | null {
  if (typeof entry === 'number' && values !== null) {
    const listed = values[entry];
    if (listed === undefined) return { id: String(entry), label: null, isStray: true };
    return listed.id === '' ? null : { ...listed, isStray: false };
  }
  const text = textOrNumber(entry) ?? (typeof entry === 'object' ? labelOf(entry) : null);
  return text === null ? null : { id: text, label: null, isStray: false };
}

/** What an entry of an attribute says: a place in its list, a value, several of them, or nothing (its default). */
export function saidBy(entry: unknown, attribute: SdmxAttribute): Said | null {
  const entries = (listOf(entry) ?? [entry]).flatMap((each) => oneSaid(each, attribute) ?? []);
  const [first] = entries;
  if (first === undefined) return attribute.fallback && { ...attribute.fallback, isStray: false };
  if (entries.length === 1) return first;
  return {
    id: entries.map(({ id }) => id).join('; '),
    label: entries.map(({ id, label }) => label ?? id).join(', '),
    isStray: entries.some(({ isStray }) => isStray),
  };
}

/** What was said of a series, by concept. */
export type SaidOf = ReadonlyMap<Concept, CodedValue>;

/** The power of ten that is said, by its code or its words; `undefined` for none. */
export function powerOf(said: CodedValue | undefined): number | undefined {
  return powerIn(said?.id ?? '') ?? powerIn(said?.label ?? '');
}

/** A multiplier that is said and is no power of ten, or a scale alone; `undefined` where there is none such, or where it is said not to apply (`_Z`). */
export function unknownMultiplier(said: SaidOf): string | undefined {
  const multiplier = said.get('multiplier');
  const scale = said.get('scale');
  if (multiplier === undefined && powerOf(scale)) return `SCALE: ${scale?.label ?? scale?.id}`;
  if (multiplier === undefined || multiplier.id === '_Z' || powerOf(multiplier) !== undefined) return undefined;
  return multiplier.label ?? multiplier.id;
}

function wordsOf(said: CodedValue | undefined): string | null {
  return said === undefined ? null : (said.label ?? labelOf(said.id));
}

/** The measure of a series from what its attributes and dimensions say. */
export function measureOf(said: SaidOf): Measure {
  const unit = wordsOf(said.get('unit'));
  return {
    ...unitIn(unit === null ? [] : [unit], powerOf(said.get('multiplier'))),
    decimals: countIn(said.get('decimals')?.id),
    adjustment: adjustmentOf(said.get('adjustment')?.id),
    base: wordsOf(said.get('base')),
  };
}

/** The frequency that a series' key or attributes state, or `null`. */
export function freqSaid(said: SaidOf): Freq | null {
  const freq = said.get('freq');
  return freqIn(freq?.id ?? '') ?? freqIn(freq?.label ?? '');
}
