import * as v from 'valibot';
import { comparePeriods, parsePeriod } from '@/series/period';
import { plainText } from '@/series/plainText';
import { contradictsItself } from './contradiction';
import type { Snapshot } from './snapshot';

/** A snapshot, or why there is none: no snapshot at all, one that contradicts itself, or one that a later version of this software wrote. */
export type DecodedSnapshot =
  | { readonly ok: true; readonly snapshot: Snapshot }
  | { readonly ok: false; readonly problem: 'not-a-snapshot' | 'contradicts-itself' | 'newer-version' };

/** A text that is shown. One that hides something is none of ours: what we write has been cleaned before. */
function text(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most),
    v.check((given) => plainText(given) === given),
  );
}

function shaped(shape: RegExp, most = 1000) {
  return v.pipe(v.string(), v.maxLength(most), v.regex(shape));
}

const id = shaped(/^[a-z0-9][a-z0-9-]{0,63}$/u);
const key = shaped(/^[a-z0-9][a-z0-9-]{0,63}\.[a-z0-9][a-z0-9-]{0,63}$/u);
const editionName = /\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}/u.source;
const edition = shaped(new RegExp(`^${editionName}$`, 'u'));
const comparedEdition = shaped(new RegExp(`^[a-z0-9][a-z0-9-]{0,63}/${editionName}$`, 'u'));
const hash = shaped(/^[0-9a-f]{64}$/u);
/** Printable ASCII, and nothing that could lead anywhere but to the web. */
const web = shaped(/^https?:\/\/[a-zA-Z0-9][!#-&(-;=?-[\]-~]*$/u);
const state = shaped(/^(?:en\/)?chart\/[a-z0-9][a-z0-9-]{0,63}\/(?:\?[!#-&(-;=?-[\]-~]*)?$/u, 4000);
const word = shaped(/^[a-z]{1,20}$/u);

const period = v.pipe(
  v.string(),
  v.maxLength(10),
  v.check((given) => parsePeriod(given) === given),
);
const day = v.pipe(
  shaped(/^\d{4}-\d{2}-\d{2}$/u),
  v.check((given) => parsePeriod(given) === given),
);
const partialDay = v.pipe(
  shaped(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
  v.check((given) => parsePeriod(given) === given),
);
const number = v.pipe(v.number(), v.minValue(-Number.MAX_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER));
const status = shaped(/^[A-Z]$/u);

function list<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** Nothing twice under one name: a reader would see one thing and compare the other. */
function eachOnce<T>(all: readonly T[], nameOf: (each: T) => string): boolean {
  return new Set(all.map(nameOf)).size === all.length;
}

/** Whether each comes after the one before it, as our writers set them; so none stands twice either. */
function isAscending<T>(all: readonly T[], compare: (a: T, b: T) => number): boolean {
  return all.every((each, index) => {
    const before = all[index - 1];
    return before === undefined || compare(before, each) < 0;
  });
}

function inTime(rows: readonly (readonly [string, ...unknown[]])[]): boolean {
  const periods = rows.flatMap(([text]) => parsePeriod(text) ?? []);
  return isAscending(periods, comparePeriods);
}

const series = v.strictObject({
  key,
  title: text(2000),
  unit: text(200),
  rows: v.pipe(
    list(v.strictTuple([period, v.nullable(number), status]), 20_000),
    v.check((rows) => inTime(rows)),
  ),
  targets: v.pipe(
    list(v.strictTuple([period, number, v.picklist(['level', 'in-period'])]), 1000),
    v.check((targets) => eachOnce(targets, (target) => JSON.stringify(target))),
  ),
});

const milestone = v.strictObject({
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  id,
  date: v.pipe(partialDay, v.minLength(7)),
  title: text(2000),
});

const source = v.strictObject({
  publisher: text(2000),
  title: v.nullable(text(2000)),
  url: web,
  published: v.nullable(partialDay),
});

const shape = v.strictObject({
  pendopo: v.literal('snapshot'),
  version: v.literal('1.0'),
  site: v.pipe(
    web,
    v.check((given) => given.endsWith('/')),
  ),
  chart: id,
  language: v.picklist(['id', 'en']),
  state,
  preset: v.nullable(word),
  theme: v.nullable(word),
  edition: v.nullable(edition),
  compared: v.nullable(comparedEdition),
  asOf: day,
  series: v.pipe(
    list(series, 33),
    v.check((all) => eachOnce(all, (each) => each.key)),
  ),
  milestones: v.pipe(
    list(milestone, 500),
    v.check((all) => eachOnce(all, (each) => each.id) && isAscending(all, (a, b) => a.number - b.number)),
  ),
  sources: v.pipe(
    list(source, 5000),
    v.check((all) => isAscending(all, (a, b) => (a.url < b.url ? -1 : a.url === b.url ? 0 : 1))),
  ),
  rights: v.strictObject({ owner: text(4100), note: text(4100) }),
  drawing: v.nullable(hash),
  content: hash,
  sha256: hash,
});

/** A later version may have any shape: only its name and number are looked at. */
const later = v.object({
  pendopo: v.literal('snapshot'),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{1,4}\.\d{1,4}$/u),
    v.check((given) => given !== '1.0'),
  ),
});

/**
 * Reads a snapshot from parsed JSON, as strictly as it was written: no field more, texts plain and bounded, periods in
 * their one spelling, everything once and in order, nothing that contradicts the rest. Whether the hashes fit is another
 * question (`isSealed`). Never throws.
 */
export function decodeSnapshot(input: unknown): DecodedSnapshot {
  const read = v.safeParse(shape, input, { abortEarly: true });
  if (read.success) {
    const snapshot = read.output;
    return contradictsItself(snapshot) ? { ok: false, problem: 'contradicts-itself' } : { ok: true, snapshot };
  }
  return { ok: false, problem: v.is(later, input) ? 'newer-version' : 'not-a-snapshot' };
}
