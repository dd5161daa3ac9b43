import * as v from 'valibot';
import { id, number, partialDay, period, type Objects } from './wireFields';

/** `feed.series` */
export const seriesKey = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}\.[a-z0-9][a-z0-9-]{0,63}$/u, 'must be feed.series, such as pmi.pmi'),
);

/** A number as it was worded. */
function wordedOf(object: Objects) {
  return object({
    value: number,
    decimals: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(-12), v.maxValue(12))),
    hedge: v.exactOptional(v.picklist(['about', 'almost', 'more-than', 'at-least', 'less-than', 'at-most'] as const)),
  });
}

const over = v.union(
  [v.picklist(['previous', 'year'] as const), period],
  'must be previous, year or a period, such as 2021-04',
);
const extreme = v.picklist(['highest', 'lowest'] as const);
const threshold = v.exactOptional(number);
const bound = { series: seriesKey, period };
const ends = { from: v.exactOptional(period), to: v.exactOptional(period) };

/** Claims that name a level of a series, or compare two of them. */
function readingsOf(object: Objects) {
  const worded = wordedOf(object);
  const units = ['points', 'percentage-points', 'percent', 'times', 'amount'] as const;
  return [
    object({ says: v.literal('level'), ...bound, value: worded }),
    object({ says: v.literal('change'), ...bound, over, in: v.picklist(units), value: worded }),
    object({
      says: v.literal('direction'),
      ...bound,
      over,
      direction: v.picklist(['up', 'down', 'unchanged'] as const),
    }),
    object({
      says: v.literal('share'),
      ...bound,
      of: object({ series: seriesKey, period: v.exactOptional(period), target: v.exactOptional(v.literal(true)) }),
      value: worded,
    }),
  ] as const;
}

/** Claims about many readings: the highest, how long, how often. */
function stretchesOf(object: Objects) {
  const worded = wordedOf(object);
  const runs = ['above', 'below', 'rise', 'fall'] as const;
  return [
    object({ says: v.literal('ranking'), ...bound, extreme, since: v.nullable(period) }),
    object({ says: v.literal('extreme'), ...bound, extreme, ...ends, value: worded }),
    object({ says: v.literal('run'), ...bound, of: v.picklist(runs), threshold, length: worded }),
    object({
      says: v.literal('count'),
      series: seriesKey,
      ...ends,
      of: v.picklist(['figures', 'missing', ...runs] as const),
      threshold,
      value: worded,
    }),
  ] as const;
}

/** Claims about what a reading is held against, and about events. */
function marksOf(object: Objects) {
  const worded = wordedOf(object);
  return [
    object({
      says: v.literal('side'),
      ...bound,
      side: v.picklist(['above', 'below', 'at'] as const),
      threshold: number,
    }),
    object({ says: v.literal('target'), ...bound, value: worded }),
    object({
      says: v.literal('outcome'),
      ...bound,
      target: v.exactOptional(worded),
      result: v.exactOptional(v.picklist(['reached', 'missed'] as const)),
      by: v.exactOptional(object({ in: v.picklist(['percent', 'times'] as const), value: worded })),
    }),
    object({ says: v.literal('event'), event: id, date: partialDay }),
  ] as const;
}

/** A claim: an assertion bound to data, told apart by `says`. */
export function claimOf(object: Objects) {
  return v.variant('says', [...readingsOf(object), ...stretchesOf(object), ...marksOf(object)]);
}

/** A claim as it is on the wire. */
export type WireClaim = v.InferOutput<ReturnType<typeof claimOf>>;
