import type { ForeignFile, Publication } from './foreign';
import { dayOfStamp } from './stamps';
import { fieldsOf, firstOwn, labelOf, listOf, notesOf, own, type Fields } from './unknownParts';
import { webAddress } from './webAddress';
import { withoutKeys } from './withoutKeys';

/** Addresses of a relation in `link`: of the thing itself, of its licence. */
function linked(fields: Fields, relation: string): unknown {
  return (listOf(own(own(fields, 'link'), relation)) ?? [])[0];
}

function licenceOf(fields: Fields): ForeignFile['licence'] {
  const link = linked(fields, 'license') ?? linked(fields, 'licence');
  const given = link ?? firstOwn(own(fields, 'extension'), ['license', 'licence']);
  const url = webAddress(typeof given === 'string' ? given : firstOwn(given, ['href', 'url']));
  const name = labelOf(typeof given === 'string' ? given : firstOwn(given, ['label', 'name', 'title'])) ?? url;
  return name === null ? null : { name: withoutKeys(name), url };
}

function dimensionNotes(fields: Fields): readonly string[] {
  const dimensions = Object.values(fieldsOf(own(fields, 'dimension')) ?? {});
  return dimensions.flatMap((dimension) => notesOf(own(dimension, 'note')));
}

function oneOf(fields: Fields): Publication {
  return {
    title: labelOf(firstOwn(fields, ['label', 'title'])),
    publisher: labelOf(own(fields, 'source')),
    updated: dayOfStamp(firstOwn(fields, ['updated', 'lastUpdateDate'])),
    url: webAddress(own(fields, 'href')) ?? webAddress(own(linked(fields, 'self'), 'href')),
    licence: licenceOf(fields),
    notes: [...notesOf(own(fields, 'note')), ...dimensionNotes(fields)],
  };
}

/** A value that all have in common, or `null`. */
function common<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : null;
}

/** What a response says of itself: of its collection, or what its data sets have in common. */
export function publicationOf(collection: Fields | null, datasets: readonly Fields[]): Publication {
  const each = datasets.map(oneOf);
  const whole = oneOf(collection ?? {});
  const said = <K extends keyof Publication>(name: K) => whole[name] ?? common(each.map((one) => one[name]));
  return {
    title: said('title'),
    publisher: said('publisher'),
    updated: said('updated'),
    url: said('url'),
    licence: said('licence'),
    notes: [...new Set([whole, ...each].flatMap(({ notes }) => notes))].slice(0, 100),
  };
}
