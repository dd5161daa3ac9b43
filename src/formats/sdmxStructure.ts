import { refuseShape } from './refusal';
import { fieldsOf, firstOwn, labelOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** A value of a component as it is listed: its code and its words. */
export interface CodedValue {
  readonly id: string;
  readonly label: string | null;
}

/** Where in a data set a component's values stand. */
export type Level = 'dataSet' | 'series' | 'observation';

/** One dimension with the values that keys point into. */
export interface SdmxDimension {
  readonly id: string;
  readonly label: string | null;
  readonly level: Level;
  readonly values: readonly CodedValue[];
  readonly roles: readonly string[];
  /** Its place in the key of the data structure, where the message says. */
  readonly position: number | null;
}

/** One attribute; entries are places in `values` where it has any, else the value itself. */
export interface SdmxAttribute {
  readonly id: string;
  readonly roles: readonly string[];
  readonly values: readonly CodedValue[] | null;
  /** Holds where an entry is left out: the default, or the only value that it can have. */
  readonly fallback: CodedValue | null;
}

/** What is observed; of a coded measure observations are places in `values`, of any other they are the figures. */
export interface SdmxMeasure extends CodedValue {
  readonly values: readonly CodedValue[] | null;
}

/** What explains a data set. */
export interface SdmxStructure {
  /** Those of the data set first, then of series, then of observations: the order of keys. */
  readonly dimensions: readonly SdmxDimension[];
  readonly attributes: Readonly<Record<Level | 'dimensionGroup', readonly SdmxAttribute[]>>;
  readonly measures: readonly SdmxMeasure[];
  readonly title: string | null;
  readonly path: string;
}

function rolesOf(component: unknown): readonly string[] {
  const roles = firstOwn(component, ['roles', 'role']);
  return (listOf(roles) ?? [roles]).filter((role) => typeof role === 'string');
}

function nameOf(component: unknown): string | null {
  return labelOf(firstOwn(component, ['name', 'names']));
}

/** A listed value. Its code is under `id`, or under `value` where it has none; a text alone is its own code. */
function codedValue(given: unknown): CodedValue {
  const plain = textOrNumber(given);
  if (plain !== null) return { id: plain, label: null };
  const said = firstOwn(given, ['id', 'value']);
  const label = nameOf(given);
  return { id: textOrNumber(said) ?? labelOf(said) ?? label ?? '', label };
}

function componentsAt(structure: Fields, kind: string, level: string): readonly unknown[] {
  const levels = own(structure, kind);
  // IMF writes `dataset`.
  return listOf(own(levels, level)) ?? listOf(own(levels, level.toLowerCase())) ?? [];
}

function dimensionsAt(structure: Fields, level: Level, path: string): readonly SdmxDimension[] {
  return componentsAt(structure, 'dimensions', level).map((each, index) => {
    const place = `${path}.dimensions.${level}[${index}]`;
    const id = textOrNumber(own(each, 'id')) ?? refuseShape('has no id', place);
    const values = (listOf(own(each, 'values')) ?? refuseShape('has no values', `${place}.values`)).map((value, at) => {
      const coded = codedValue(value);
      return coded.id === '' ? refuseShape('has neither an id nor a value', `${place}.values[${at}]`) : coded;
    });
    if (level === 'dataSet' && values.length !== 1)
      refuseShape(`has ${values.length} values for the whole data set, not 1`, `${place}.values`);
    const position = own(each, 'keyPosition');
    return {
      id,
      label: nameOf(each),
      level,
      values,
      roles: rolesOf(each),
      position: typeof position === 'number' ? position : null,
    };
  });
}

/**
 * The one value that an attribute has in a message, where it belongs to dimensions that have one value each: nothing in
 * the message can have another, and ILOSTAT says it nowhere else.
 */
function onlyValue(attribute: unknown, values: readonly CodedValue[] | null, of: Dimensions): CodedValue | null {
  const related = listOf(own(own(attribute, 'relationship'), 'dimensions')) ?? [];
  const [only = null, second] = values ?? [];
  const isOfOne = related.every((id) => of.find((dimension) => dimension.id === id)?.values.length === 1);
  return related.length > 0 && isOfOne && second === undefined ? only : null;
}

type Dimensions = readonly SdmxDimension[];

function attributesAt(
  structure: Fields,
  level: Level | 'dimensionGroup',
  dimensions: Dimensions,
): readonly SdmxAttribute[] {
  return componentsAt(structure, 'attributes', level).map((each) => {
    const values = listOf(own(each, 'values'))?.map(codedValue) ?? null;
    const code = textOrNumber(own(each, 'default'));
    const listed = values?.find(({ id }) => id === code);
    const fallback = code === null ? onlyValue(each, values, dimensions) : (listed ?? { id: code, label: null });
    return { id: textOrNumber(own(each, 'id')) ?? '', roles: rolesOf(each), values, fallback };
  });
}

function measureAt(measure: unknown): SdmxMeasure {
  const values = listOf(own(measure, 'values')) ?? [];
  return { ...codedValue(measure), values: values.length > 0 ? values.map(codedValue) : null };
}

function refuseTwice(dimensions: readonly SdmxDimension[], path: string): void {
  const ids = new Set(dimensions.map(({ id }) => id));
  if (ids.size !== dimensions.length) refuseShape('names a dimension twice', path);
}

/** Reads what explains a data set. Throws `Refused` where it has no dimensions or they have no values. */
export function structureOf(structure: Fields, path: string): SdmxStructure {
  if (fieldsOf(own(structure, 'dimensions')) === null) refuseShape('is missing', `${path}.dimensions`);
  const dimensions = (['dataSet', 'series', 'observation'] as const).flatMap((level) =>
    dimensionsAt(structure, level, path),
  );
  if (dimensions.length === 0) refuseShape('names no dimension', `${path}.dimensions`);
  refuseTwice(dimensions, `${path}.dimensions`);
  const measures = componentsAt(structure, 'measures', 'observation').map(measureAt);
  return {
    dimensions,
    attributes: {
      dataSet: attributesAt(structure, 'dataSet', dimensions),
      dimensionGroup: attributesAt(structure, 'dimensionGroup', dimensions),
      series: attributesAt(structure, 'series', dimensions),
      observation: attributesAt(structure, 'observation', dimensions),
    },
    // No list of measures: one, the observation's value.
    measures: measures.length > 0 ? measures : [{ id: 'OBS_VALUE', label: null, values: null }],
    title: nameOf(structure),
    path,
  };
}
