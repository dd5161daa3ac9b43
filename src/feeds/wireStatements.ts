import * as v from 'valibot';
import { claimOf } from './wireClaims';
import { day, id, listOf, shownText, someOf, version, type Objects } from './wireFields';
import { bilingualOf, restsOn, sourceOf } from './wireOrigin';

const dayOrMonth = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/u, 'must be YYYY-MM or YYYY-MM-DD'));
/** Brief, so that quoting stays quoting. */
const words = shownText(300);

function statementOf(object: Objects) {
  return object({
    id,
    said: dayOrMonth,
    speaker: object({ name: v.exactOptional(shownText(200)), office: bilingualOf(object) }),
    quote: v.exactOptional(object({ language: v.picklist(['id', 'en'] as const), text: words })),
    ...restsOn(object),
    claims: someOf(object({ claim: claimOf(object), words: v.exactOptional(words) }), 20),
  });
}

/** The statements file. */
export function statementsOf(object: Objects) {
  return object({
    $schema: v.exactOptional(v.string()),
    version,
    id,
    title: bilingualOf(object),
    modified: day,
    sources: listOf(sourceOf(object), 2000),
    statements: listOf(statementOf(object), 2000),
  });
}
