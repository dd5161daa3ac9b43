import * as v from 'valibot';
import { seriesKey } from './wireClaims';
import { day, id, listOf, shownText, someOf, version, type Objects } from './wireFields';
import { bilingualOf } from './wireOrigin';

const term = shownText(120);
const terms = listOf(term, 400);
const groups = v.exactOptional(listOf(someOf(term, 400), 5));

const kinds = v.picklist([
  'level',
  'change',
  'direction',
  'ranking',
  'extreme',
  'side',
  'run',
  'target',
  'outcome',
  'share',
  'count',
] as const);

/** The vocabulary file: by which words a text names series and events. */
export function vocabularyOf(object: Objects) {
  const series = object({
    series: seriesKey,
    any: someOf(term, 400),
    with: groups,
    without: v.exactOptional(terms),
    withoutNear: v.exactOptional(terms),
    units: v.exactOptional(terms),
    only: v.exactOptional(someOf(kinds, 11)),
  });
  const event = object({ event: id, any: someOf(term, 400), with: groups, without: v.exactOptional(terms) });
  return object({
    $schema: v.exactOptional(v.string()),
    version,
    id,
    title: bilingualOf(object),
    modified: day,
    series: listOf(series, 200),
    events: listOf(event, 500),
  });
}
