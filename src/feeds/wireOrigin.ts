import * as v from 'valibot';
import { id, listOf, partialDay, text, web, type Objects } from './wireFields';

/** One text in both languages, as it is on the wire. */
export function bilingualOf(object: Objects) {
  return object({ id: text, en: text });
}

const confidence = v.picklist(['press-release', 'news-report', 'aggregator'] as const);
const also = v.optional(listOf(web, 20), []);

/** The document that figures were read from. */
export function sourceOf(object: Objects) {
  return object({
    id,
    publisher: text,
    url: web,
    title: v.nullable(text),
    published: v.nullable(partialDay),
    note: v.exactOptional(bilingualOf(object)),
  });
}

/** What a statement of the feed rests on: source, confidence, further addresses. */
export function restsOn(object: Objects) {
  return { source: id, confidence, also, note: v.exactOptional(bilingualOf(object)) };
}

/** What every figure carries beside its value. */
export function provenanceOf(object: Objects) {
  return {
    ...restsOn(object),
    published: v.nullable(partialDay),
    quote: v.exactOptional(text),
    qualifier: v.exactOptional(v.picklist(['about', 'more-than', 'almost'] as const)),
    counter: v.exactOptional(text),
  };
}
