import * as v from 'valibot';
import { claimOf, seriesKey } from './wireClaims';
import { day, id, listOf, period, shownText, someOf, version, type Objects } from './wireFields';
import { bilingualOf } from './wireOrigin';

/** Read by `url`; here only its length is bounded. */
const address = v.pipe(
  v.string(),
  v.maxLength(1000, 'must be at most 1000 characters long'),
  v.regex(/^\/[!-~]*$/u, 'must be an address of the dashboard, such as /chart/pmi/?from=2019-01'),
);

const seconds = v.pipe(
  v.number(),
  v.integer('must be whole seconds'),
  v.minValue(5, 'must be at least 5'),
  v.maxValue(900, 'must be at most 900'),
);

/** What a step and an answer show beside their chart. */
function showsOf(object: Objects) {
  return {
    range: v.exactOptional(object({ from: v.exactOptional(period), to: v.exactOptional(period) })),
    compare: v.exactOptional(v.nullable(seriesKey)),
    highlight: v.exactOptional(someOf(period, 12)),
    milestone: v.exactOptional(id),
    caption: someOf(claimOf(object), 4),
  };
}

/** What a person says, short enough for one line. */
function briefOf(object: Objects, most: number) {
  return object({ id: shownText(most), en: shownText(most) });
}

function stepOf(object: Objects) {
  return object({
    id,
    name: briefOf(object, 60),
    chart: v.exactOptional(address),
    ...showsOf(object),
    priority: v.picklist(['must', 'should', 'could'] as const),
    seconds,
    answers: v.optional(listOf(id, 12), []),
  });
}

function answerOf(object: Objects) {
  return object({ id, question: briefOf(object, 120), chart: address, ...showsOf(object) });
}

/** A briefing's file. */
export function storyOf(object: Objects) {
  return object({
    $schema: v.exactOptional(v.string()),
    version,
    id,
    title: briefOf(object, 120),
    description: bilingualOf(object),
    modified: day,
    steps: someOf(stepOf(object), 60),
    answers: v.optional(listOf(answerOf(object), 40), []),
  });
}

/** The list of the briefings that are shipped. */
export function storyIndexOf(object: Objects) {
  return object({ $schema: v.exactOptional(v.string()), version, stories: listOf(id, 200) });
}
