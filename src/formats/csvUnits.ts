import type { Decided, Draft } from './csvDrafts';
import { attributeOf } from './csvRow';
import { codedName, isOfPlaces } from './csvRoles';
import { unitNotices } from './fileNotices';
import type { ForeignSeries, KeyPart } from './foreign';
import type { Notice } from './notice';
import { isTime } from './periodWords';
import { baseIn, unitInName } from './unitWords';
import { labelOf } from './unknownParts';

/** The unit of a series, and whether it is a guess from a name. */
export interface UnitFound {
  readonly unit: string | null;
  readonly isGuess: boolean;
  /** The reference period of an index, which stands where others have their unit. */
  readonly base: string | null;
}

const years = /^\d{4}\s?[-–/]\s?\d{2,4}$/u;

/** The unit in brackets at the end of a name, or before the code of a series there (`GDP (current US$) [NY.GDP.MKTP.CD]`); years are none. */
function bracketed(name: string): string | null {
  const unit = /\([^()]+\)\s*(?:\[[\w.]+\])?\s*$/u.test(name) ? unitInName(name) : null;
  return unit === null || years.test(unit) || isTime(unit) ? null : unit;
}

/** Names that may end with a unit: headings of figures, or keys that name no place (`Iran (Islamic Republic of)`). */
function namesOf({ column }: Draft, key: readonly KeyPart[], { plan, table }: Decided): readonly string[] {
  if (plan.time.across.length === 0) return [table.spelled[column] ?? ''];
  return key.flatMap(({ dimension, dimensionLabel = '', label, value }) => {
    return isOfPlaces(dimension) || isOfPlaces(dimensionLabel) ? [] : [label ?? value];
  });
}

/** The unit that a line above says of a column: of as many as there are columns of figures (`Units: metres; count`) its own, of another number none. */
function unitSaid({ column }: Draft, { time, values }: Decided['plan'], unit: string | null): string | null {
  const units = unit?.split(';') ?? [];
  if (units.length < 2 || values.length < 2 || time.across.length > 0) return unit;
  return units.length === values.length ? labelOf(units[values.indexOf(column)]) : null;
}

function statedUnit(draft: Draft, { plan, said }: Decided): string | null {
  const inRow = labelOf(attributeOf(draft.row, plan.roles.get('unit')));
  const words = plan.isSdmx && inRow !== null ? codedName(inRow)[1] : undefined;
  return words ?? inRow ?? unitSaid(draft, plan, said.unit) ?? (draft.isPercent ? '%' : null);
}

/** The words for the unit of a series: stated in a column, a line above or behind its figures; else guessed from its name or the title. */
function wordsOf(draft: Draft, key: readonly KeyPart[], decided: Decided): Omit<UnitFound, 'base'> {
  const stated = statedUnit(draft, decided);
  if (stated !== null) return { unit: stated, isGuess: false };
  const inName = namesOf(draft, key, decided)
    .map(bracketed)
    .findLast((unit) => unit !== null);
  const unit = inName ?? bracketed(decided.said.title ?? '') ?? decided.said.likelyUnit;
  return { unit, isGuess: unit !== null };
}

/** The unit of a series. "2018=100" in its place says of an index what it is measured from, and so does a title where no unit is known. */
export function unitOf(draft: Draft, key: readonly KeyPart[], decided: Decided): UnitFound {
  const found = wordsOf(draft, key, decided);
  const base = baseIn(found.unit ?? decided.said.title ?? '');
  return found.unit !== null && base !== null ? { unit: null, isGuess: false, base } : { ...found, base };
}

/** The notices of a table once a description of it gave its series their units: the doubts about those, and of the guesses the ones that still hold. */
export function asDescribed(notices: readonly Notice[], series: readonly ForeignSeries[]): readonly Notice[] {
  const units = new Set(series.map(({ unit }) => unit));
  const kept = notices.filter(({ name, values }) => {
    if (name === 'UnitUnknown' || name === 'SeveralUnits') return false;
    return name !== 'Assumed' || values['about'] !== 'unit' || units.has(String(values['what']));
  });
  return [...kept, ...unitNotices(series)];
}
