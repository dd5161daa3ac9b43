import * as v from 'valibot';
import { freqs } from '@/series/period';
import { mostRows } from './limits';
import { quick } from './quickRows';
import { day, id, listOf, number, period, shownText, text, unitText, type Objects } from './wireFields';
import { bilingualOf, provenanceOf } from './wireOrigin';

const status = v.picklist([
  'A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W',
] as const); // prettier-ignore

function conflictsOf(object: Objects) {
  return v.optional(listOf(object({ period, value: number, ...provenanceOf(object) }), 20), []);
}

/** An observation, as it is on the wire. */
export function observationOf(object: Objects) {
  return object({
    period,
    value: v.nullable(number),
    status: v.optional(status, 'A'),
    date: v.exactOptional(day),
    ...provenanceOf(object),
    conflicts: conflictsOf(object),
  });
}

function targetOf(object: Objects) {
  return object({
    period,
    value: number,
    /** Code of the unit, written again so that a target in another unit is caught. */
    unit: text,
    basis: v.optional(v.picklist(['level', 'in-period'] as const), 'level'),
    ...provenanceOf(object),
    conflicts: conflictsOf(object),
  });
}

function thresholdOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({ value: number, unit: text, label: bilingual, above: bilingual, below: bilingual });
}

function unitOf(object: Objects) {
  return object({
    code: text,
    name: object({ id: unitText, en: unitText }),
    prefix: v.exactOptional(shownText(6)),
  });
}

/** A series with its observations, targets and thresholds, as it is on the wire. */
export function seriesOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    id,
    title: bilingual,
    label: bilingual,
    subject: v.exactOptional(bilingual),
    freq: v.picklist(freqs),
    unit: unitOf(object),
    unitMult: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    adjustment: v.picklist(['N', 'S', 'W', 'Y'] as const),
    base: v.nullable(text),
    nature: v.picklist(['stock', 'flow', 'index', 'rate'] as const),
    thresholds: v.optional(listOf(thresholdOf(object), 4), []),
    targets: v.optional(listOf(targetOf(object), 100), []),
    observations: listOf(quick(observationOf(object)), mostRows),
    note: v.exactOptional(bilingual),
  });
}
