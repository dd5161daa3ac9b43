import * as v from 'valibot';
import { seriesKey } from './wireClaims';
import { id, listOf, number, partialDay, period, web, type Objects } from './wireFields';

/** A reference to what a verdict rests on: enough to find it in the feeds and at its source. */
function referenceOf(object: Objects) {
  const figure = { series: seriesKey, period, value: number, published: v.nullable(partialDay), url: web };
  return v.variant('kind', [
    object({ kind: v.literal('observation'), ...figure }),
    object({ kind: v.literal('conflict'), ...figure }),
    object({ kind: v.literal('target'), ...figure }),
    object({ kind: v.literal('event'), event: id, date: partialDay, url: web }),
  ]);
}

const outcomes = ['agrees', 'differs', 'cannot-tell'] as const;
const doubts = [
  'unknown-series',
  'unknown-event',
  'unknown-target',
  'unknown-threshold',
  'wrong-frequency',
  'no-figure',
  'not-yet-known',
  'gap',
  'rounded',
  'undated',
  'hedged',
  'not-comparable',
  'not-over',
  'imprecise',
] as const;
const measured = ['level', 'points', 'percentage-points', 'percent', 'times', 'amount', 'count'] as const;

/** The result of checking a claim, in plain JSON. */
export function verdictOf(object: Objects) {
  const references = listOf(referenceOf(object), 100);
  return object({
    outcome: v.picklist(outcomes),
    doubt: v.exactOptional(v.picklist(doubts)),
    figures: listOf(object({ measured: v.picklist(measured), value: number }), 10),
    difference: v.exactOptional(number),
    evidence: references,
    since: v.exactOptional(period),
    others: references,
  });
}

/** A verdict as it is on the wire. */
export type WireVerdict = v.InferOutput<ReturnType<typeof verdictOf>>;
