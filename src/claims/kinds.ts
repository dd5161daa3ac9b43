import type { SeriesClaim } from './claim';

/** Claims about the reading of a period, alone or among the others. */
export type ReadingClaim = Extract<
  SeriesClaim,
  { says: 'level' | 'change' | 'direction' | 'ranking' | 'extreme' | 'side' }
>;

/** Claims about several readings, or about a reading and a target. */
export type GroupClaim = Exclude<SeriesClaim, ReadingClaim>;

const ofReadings: ReadonlySet<string> = new Set<ReadingClaim['says']>([
  'level',
  'change',
  'direction',
  'ranking',
  'extreme',
  'side',
]);

/** Tells the two kinds apart. */
export function isOfReading(claim: SeriesClaim): claim is ReadingClaim {
  return ofReadings.has(claim.says);
}
