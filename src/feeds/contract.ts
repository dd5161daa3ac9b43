import * as v from 'valibot';

/**
 * The wire contract of our own feed files, version 1. `docs/contracts/feed.md` says it in words,
 * `public/schema/*.json` is generated from here. Field names follow SDMX and DCAT.
 */

/** Readers ignore fields they do not know; `npm run feed -- check` refuses them, so that a misspelt field is found. */
export type Strictness = 'reader' | 'check';

const text = v.pipe(v.string(), v.maxLength(2000), v.regex(/\S/u, 'must not be blank'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/u, 'must be lower-case letters, digits, dots and hyphens'));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'must be a date YYYY-MM-DD'));
const partialDay = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, 'must be YYYY, YYYY-MM or YYYY-MM-DD'));
const period = v.pipe(v.string(), v.maxLength(10), v.regex(/^\d{4}/u, 'must be a period'));
const web = v.pipe(v.string(), v.maxLength(1000), v.regex(/^https?:\/\/[^\s"'<>\\]+$/u, 'must be a web address'));
const number = v.pipe(v.number(), v.minValue(-Number.MAX_SAFE_INTEGER), v.maxValue(Number.MAX_SAFE_INTEGER));
const version = v.pipe(v.string(), v.regex(/^\d+\.\d+$/u, 'must be major.minor'));
const status = v.picklist(['A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'U', 'V', 'W'] as const);

/** Builds the schemas; `strictness` decides what happens to unknown fields. */
export function contract(strictness: Strictness) {
  const object = <T extends v.ObjectEntries>(entries: T) =>
    strictness === 'check' ? v.strictObject(entries) : v.object(entries);

  const bilingual = object({ id: text, en: text });
  const confidence = v.picklist(['press-release', 'news-report', 'aggregator'] as const);
  const source = object({
    id,
    publisher: text,
    url: web,
    title: v.nullable(text),
    published: v.nullable(partialDay),
    note: v.optional(bilingual),
  });
  const provenance = {
    published: v.nullable(partialDay),
    source: id,
    confidence,
    also: v.optional(v.pipe(v.array(web), v.maxLength(20)), []),
    note: v.optional(bilingual),
    quote: v.optional(text),
    qualifier: v.optional(v.picklist(['about', 'more-than', 'almost'] as const)),
    counter: v.optional(text),
  };
  const conflict = object({ period, value: number, ...provenance });
  const conflicts = v.optional(v.pipe(v.array(conflict), v.maxLength(20)), []);
  const observation = object({
    period,
    value: v.nullable(number),
    status: v.optional(status, 'A'),
    date: v.optional(day),
    ...provenance,
    conflicts,
  });
  const target = object({
    period,
    value: number,
    /** Code of the unit, written again so that a target in another unit is caught. */
    unit: text,
    basis: v.optional(v.picklist(['level', 'in-period'] as const), 'level'),
    ...provenance,
    conflicts,
  });
  const threshold = object({ value: number, unit: text, label: bilingual, above: bilingual, below: bilingual });
  const series = object({
    id,
    title: bilingual,
    label: bilingual,
    freq: v.picklist(['A', 'S', 'Q', 'M', 'W', 'D'] as const),
    unit: object({
      code: text,
      name: object({ id: v.pipe(v.string(), v.maxLength(60)), en: v.pipe(v.string(), v.maxLength(60)) }),
      prefix: v.optional(v.pipe(v.string(), v.maxLength(6))),
    }),
    unitMult: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    adjustment: v.picklist(['N', 'S', 'W', 'Y'] as const),
    base: v.nullable(text),
    nature: v.picklist(['stock', 'flow', 'index', 'rate'] as const),
    thresholds: v.optional(v.pipe(v.array(threshold), v.maxLength(4)), []),
    targets: v.optional(v.pipe(v.array(target), v.maxLength(100)), []),
    observations: v.pipe(v.array(observation), v.maxLength(20_000)),
    note: v.optional(bilingual),
  });
  const feed = object({
    $schema: v.optional(v.string()),
    version,
    id,
    title: bilingual,
    description: bilingual,
    rights: object({
      owner: bilingual,
      note: bilingual,
      licence: v.nullable(object({ name: text, url: web })),
      reuse: v.picklist(['cite', 'open'] as const),
    }),
    modified: day,
    nextRelease: v.nullable(day),
    sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(2000)),
    actors: v.optional(v.pipe(v.array(bilingual), v.maxLength(50)), []),
    series: v.pipe(v.array(series), v.minLength(1), v.maxLength(32)),
  });
  const milestone = object({
    id,
    date: partialDay,
    precision: v.picklist(['day', 'month'] as const),
    end: v.optional(day),
    kind: id,
    title: bilingual,
    summary: bilingual,
    place: v.optional(bilingual),
    actors: v.optional(v.pipe(v.array(bilingual), v.maxLength(50)), []),
    main: v.optional(v.boolean(), false),
    source: id,
    confidence,
    also: v.optional(v.pipe(v.array(web), v.maxLength(20)), []),
    note: v.optional(bilingual),
  });
  const milestones = object({
    $schema: v.optional(v.string()),
    version,
    id,
    title: bilingual,
    modified: day,
    kinds: v.pipe(v.array(object({ id, label: bilingual })), v.minLength(1), v.maxLength(20)),
    sources: v.pipe(v.array(source), v.maxLength(2000)),
    milestones: v.pipe(v.array(milestone), v.maxLength(2000)),
  });
  const fileName = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}\.json$/u, 'must be a file name beside the catalogue'));
  const entry = object({ id, path: fileName });
  const chart = object({
    id,
    name: bilingual,
    feed: id,
    series: v.pipe(v.array(id), v.minLength(1), v.maxLength(5)),
    form: v.picklist(['line', 'step', 'columns', 'points'] as const),
    from: v.optional(period),
    note: v.optional(bilingual),
  });
  const catalogue = object({
    $schema: v.optional(v.string()),
    version,
    title: bilingual,
    modified: day,
    milestones: entry,
    feeds: v.pipe(v.array(entry), v.minLength(1), v.maxLength(1000)),
    charts: v.pipe(v.array(chart), v.minLength(1), v.maxLength(1000)),
  });
  return { feed, milestones, catalogue };
}

type Contract = ReturnType<typeof contract>;

/** A feed file as it is on the wire. */
export type WireFeed = v.InferOutput<Contract['feed']>;

/** The milestones file as it is on the wire. */
export type WireMilestones = v.InferOutput<Contract['milestones']>;

/** The catalogue file as it is on the wire. */
export type WireCatalogue = v.InferOutput<Contract['catalogue']>;
