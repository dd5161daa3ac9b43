import * as v from 'valibot';
import { sha256Hex } from '@/editions/digest';
import { printEditionName } from '@/editions/editionName';
import { parsePeriod } from '@/series/period';
import type { FileReading } from './fileReading';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/u));
const version = v.pipe(v.string(), v.regex(/^1\.\d{1,4}$/u));
const bilingual = v.object({ id: v.string(), en: v.string() });
const anything = v.object({});

const edition = v.strictObject({
  $schema: v.exactOptional(v.string()),
  version,
  chart: v.object({ id }),
  asOf: v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/u),
    v.check((given) => parsePeriod(given) === given),
  ),
  feed: anything,
  milestones: anything,
  claims: v.array(v.unknown()),
});

const feed = v.object({
  version,
  id,
  title: bilingual,
  rights: v.object({ owner: bilingual, note: bilingual }),
  series: v.pipe(v.array(v.object({ id, observations: v.array(v.unknown()) })), v.minLength(1)),
});

/** As `jsonStat` writes it; those of others name no code list of ours. */
const jsonStat = v.object({
  version: v.literal('2.0'),
  class: v.literal('dataset'),
  id: v.strictTuple([v.literal('series'), v.literal('time')]),
  extension: v.object({ asOf: v.string(), status: v.object({ codelist: v.literal('SDMX CL_OBS_STATUS') }) }),
});

/** What a parsed JSON file without a snapshot is; `text` is the whole file. Whether an edition was published is for the ledger to say. */
export function readOtherJson(members: unknown, text: string): FileReading {
  if (v.is(edition, members)) {
    const { chart, asOf } = members;
    const sha256 = sha256Hex(text);
    const name = printEditionName({ date: asOf, code: sha256.slice(0, 8) });
    return { kind: 'edition', sha256, chart: chart.id, asOf, edition: name };
  }
  if (v.is(feed, members)) return { kind: 'unsealed', format: 'json' };
  return v.is(jsonStat, members) ? { kind: 'unsealed', format: 'json-stat' } : { kind: 'not-ours' };
}
