import { adjustmentOf } from './adjustment';
import { attributeNamed } from './dbnomicsAttributes';
import type { ForeignSeries, KeyPart } from './foreign';
import { keyPart } from './keyPart';
import { Refused } from './refusal';
import { fieldsOf, firstOwn, labelOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** What an answer says of the data set that a series is of; nothing where it does not. */
export interface DbnomicsDataset {
  readonly fields: Fields | null;
  /** Ids of dimensions in the publisher's order; empty where that is not given. */
  readonly order: readonly string[];
}

/** The description of a data set, by `provider/dataset`: the only one of the answer, or its entry in the map of several. */
export function datasetOf(input: unknown, code: string): DbnomicsDataset {
  const fields = fieldsOf(own(own(input, 'datasets'), code)) ?? fieldsOf(own(input, 'dataset'));
  const order = (listOf(own(fields, 'dimensions_codes_order')) ?? []).map(labelOf).filter((id) => id !== null);
  return { fields, order };
}

/** The description of a provider, alone or in a map. */
export function providerOf(input: unknown, code: string | null): Fields | null {
  return fieldsOf(own(own(input, 'providers'), code ?? '')) ?? fieldsOf(own(input, 'provider'));
}

/** The label of a value: from a map, or from the pairs that older answers have. */
function valueLabel(labels: unknown, value: string): string | null {
  const pairs = listOf(labels);
  if (pairs === null) return labelOf(own(labels, value));
  return labelOf(listOf(pairs.find((pair) => textOrNumber(listOf(pair)?.[0]) === value))?.[1]);
}

function partOf(dimension: string, value: string, { fields }: DbnomicsDataset): KeyPart {
  const label = valueLabel(own(own(fields, 'dimensions_values_labels'), dimension), value);
  return keyPart(
    { id: dimension, label: labelOf(own(own(fields, 'dimensions_labels'), dimension)) },
    { id: value, label },
  );
}

const mostDimensions = 64;
const longestId = 128;

/** A series' dimensions as parts of its key, in the publisher's order; one that is itself named `id` would hide the series' own name and is left out. */
export function dimensionsOf(doc: Fields, dataset: DbnomicsDataset): readonly KeyPart[] {
  const given = fieldsOf(own(doc, 'dimensions')) ?? {};
  const names = new Set([...dataset.order.filter((name) => Object.hasOwn(given, name)), ...Object.keys(given)]);
  return [...names].slice(0, mostDimensions).flatMap((name): KeyPart[] => {
    const value = textOrNumber(given[name]);
    const isUsable = value !== null && name !== 'id' && name !== '' && name.length <= longestId;
    return isUsable ? [partOf(name, value.slice(0, longestId), dataset)] : [];
  });
}

const unitNames = /^(?:unit|units|unit[ _-]?(?:of[ _-])?measure|measure[ _-]?unit|measure)$/iu;

const multiplierNames = /^(?:unit[ _-]?mult(?:iplier)?|powercode)$/iu;

/** The multiplier that a series states in a dimension or for its observations, its code and its words; empty where it states none. `FeedSemanticError` where observations have several. */
export function multiplierSaid(doc: Fields, dimensions: readonly KeyPart[], path: string): readonly string[] {
  const part = dimensions.find(({ dimension }) => multiplierNames.test(dimension));
  if (part !== undefined) return part.label === undefined ? [part.value] : [part.value, part.label];
  const count = listOf(own(doc, 'period'))?.length ?? 0;
  const [first, second] = new Set(
    attributeNamed(doc, multiplierNames, { count, path }).flatMap((each) => labelOf(each) ?? []),
  );
  if (second === undefined) return first === undefined ? [] : [first];
  const detail = `changes its multiplier from ${first} to ${second}`;
  throw new Refused('FeedSemanticError', detail, `${path}.observations_attributes`);
}

/** The unit that a series or one of its dimensions names; DBnomics has no field for it in general. */
export function unitOf(doc: Fields, dimensions: readonly KeyPart[]): string | null {
  const said = labelOf(firstOwn(doc, ['unit', 'units']));
  if (said !== null) return said;
  const named = dimensions.filter(({ dimension }) => unitNames.test(dimension));
  // "measure" may be what is measured; a dimension of that name counts only where nothing else names a unit.
  const part = named.find(({ dimension }) => !/^measure$/iu.test(dimension)) ?? named[0];
  return part === undefined ? null : (part.label ?? part.value);
}

const adjustmentNames = /^(?:s[_-]?adj|seasonal[ _-]?adjust(?:ment)?|adjustment|indicator_adjustment)$/iu;

/** Seasonal adjustment from a dimension with a usual name and code, or `null`. */
export function adjustmentIn(dimensions: readonly KeyPart[]): ForeignSeries['adjustment'] {
  const part = dimensions.find(({ dimension }) => adjustmentNames.test(dimension));
  return adjustmentOf(part?.value);
}
