import * as v from 'valibot';
import { claimOf } from './wireClaims';
import { day, id, listOf, version, type Objects } from './wireFields';
import { chartOf, feedOf, milestonesOf } from './wireFiles';

/** An edition's own fields around files that are read by themselves. */
export function editionAround<F extends v.GenericSchema, M extends v.GenericSchema>(
  object: Objects,
  files: { readonly feed: F; readonly milestones: M },
) {
  return object({
    $schema: v.exactOptional(v.string()),
    version,
    chart: chartOf(object),
    asOf: day,
    ...files,
    claims: listOf(claimOf(object), 200),
  });
}

/** An edition: a chart frozen on a day. */
export function editionOf(object: Objects) {
  return editionAround(object, { feed: feedOf(object), milestones: milestonesOf(object) });
}

const editionName = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}\.[0-9a-f]{8}$/u, 'must be YYYY-MM-DD and eight hexadecimal digits, with a dot between'),
);

/** The ledger of editions. */
export function ledgerOf(object: Objects) {
  const line = object({
    chart: id,
    edition: editionName,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'must be 64 hexadecimal digits')),
    bytes: v.pipe(v.number(), v.integer(), v.minValue(2)),
    minted: day,
  });
  return object({ $schema: v.exactOptional(v.string()), version, editions: listOf(line, 20_000) });
}
