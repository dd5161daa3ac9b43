import { Refused } from './refusal';
import { labelOf, listOf, own, type Fields } from './unknownParts';

/**
 * What an attribute says of each observation of a series; empty where there is none of that name. Attributes are pairs of a
 * name and a list, `["OBS_STATUS", ["A", "E"]]`, or of a name and the one text that holds for all. `FeedSchemaError` where a
 * list is not as long as the series.
 */
export function attributeNamed(
  doc: Fields,
  name: RegExp,
  series: { readonly count: number; readonly path: string },
): readonly unknown[] {
  const { count, path } = series;
  const pairs = (listOf(own(doc, 'observations_attributes')) ?? []).map(listOf);
  const given = pairs.find((pair) => name.test(labelOf(pair?.[0]) ?? ''))?.[1];
  if (labelOf(given) !== null && typeof given !== 'object') return Array.from({ length: count }, () => given);
  const list = listOf(given) ?? [];
  if (list.length === 0 || list.length === count) return list;
  const detail = `has ${count} periods but ${list.length} values of an attribute`;
  throw new Refused('FeedSchemaError', detail, `${path}.observations_attributes`);
}
