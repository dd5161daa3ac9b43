import * as v from 'valibot';
import { mostSeries } from './limits';
import { day, id, listOf, partialDay, period, someOf, text, version, web, type Objects } from './wireFields';
import { bilingualOf, restsOn, sourceOf } from './wireOrigin';
import { seriesOf } from './wireSeries';

function rightsOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    owner: bilingual,
    note: bilingual,
    licence: v.nullable(object({ name: text, url: web })),
    reuse: v.picklist(['cite', 'open'] as const),
  });
}

const schemaAddress = v.exactOptional(v.string());

/** A feed file. */
export function feedOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    $schema: schemaAddress,
    version,
    id,
    title: bilingual,
    description: bilingual,
    rights: rightsOf(object),
    modified: day,
    nextRelease: v.nullable(day),
    sources: someOf(sourceOf(object), 2000),
    actors: v.optional(listOf(bilingual, 50), []),
    series: someOf(seriesOf(object), 32),
    /** What a downloaded file says of itself; readers of feeds pass it over. */
    snapshot: v.exactOptional(v.record(v.string(), v.unknown())),
  });
}

function milestoneOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    id,
    date: partialDay,
    precision: v.picklist(['day', 'month'] as const),
    end: v.exactOptional(day),
    kind: id,
    title: bilingual,
    summary: bilingual,
    place: v.exactOptional(bilingual),
    actors: v.optional(listOf(bilingual, 50), []),
    main: v.optional(v.boolean(), false),
    ...restsOn(object),
  });
}

/** The milestones file. */
export function milestonesOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    $schema: schemaAddress,
    version,
    id,
    title: bilingual,
    modified: day,
    kinds: someOf(object({ id, label: bilingual }), 20),
    sources: listOf(sourceOf(object), 2000),
    milestones: listOf(milestoneOf(object), 2000),
  });
}

const fileName = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]{0,63}\.json$/u, 'must be the name of a .json file beside the catalogue'),
);

/** A chart of the catalogue. */
export function chartOf(object: Objects) {
  const bilingual = bilingualOf(object);
  return object({
    id,
    name: bilingual,
    feed: id,
    series: someOf(id, mostSeries),
    form: v.picklist(['line', 'step', 'columns', 'points'] as const),
    from: v.exactOptional(period),
    note: v.exactOptional(bilingual),
  });
}

/** The catalogue file. A page that shows charts does not look at remotes: `remotes` says how they are read, if at all. */
export function catalogueOf(object: Objects, remotes: v.GenericSchema = v.unknown()) {
  const bilingual = bilingualOf(object);
  const entry = object({ id, path: fileName });
  return object({
    $schema: schemaAddress,
    version,
    title: bilingual,
    modified: day,
    milestones: entry,
    statements: v.exactOptional(entry),
    vocabulary: v.exactOptional(entry),
    feeds: someOf(object({ id, path: fileName, remotes: v.exactOptional(remotes) }), 1000),
    charts: someOf(chartOf(object), 1000),
  });
}
