import { isBps } from './bps';
import { isDbnomics } from './dbnomics';
import type { Format } from './foreign';
import { isFred } from './fred';
import { isJsonStat } from './jsonStat';
import { isOwnFeed } from './ownFeed';
import { isSdmxJson } from './sdmxJson';
import { isWorldBank } from './worldBank';

/** The formats in JSON. */
export type JsonFormat = Exclude<Format, 'csv'>;

/** Asked in this order: the narrower a shape, the earlier. */
const recognisers: readonly (readonly [JsonFormat, (input: unknown) => boolean])[] = [
  ['pendopo', isOwnFeed],
  ['sdmx-json', isSdmxJson],
  ['world-bank', isWorldBank],
  ['fred', isFred],
  ['bps', isBps],
  ['dbnomics', isDbnomics],
  ['json-stat', isJsonStat],
];

/** Which format parsed JSON is in, or what its service answers instead of data; `null` where it is none that is known. */
export function recognise(input: unknown): JsonFormat | null {
  return recognisers.find(([, is]) => is(input))?.[0] ?? null;
}
