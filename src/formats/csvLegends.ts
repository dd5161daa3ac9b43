import type { ObsStatus } from '@/series/series';

import type { Legend } from './csvReading';
import { statCanLegend } from './csvStatCan';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** The Bureau of Labor Statistics explains its letters in a file beside each data set; only P is the same in all of them. */
const laborStatistics: Legend = new Map<string, readonly ObsStatus[]>(
  Array.from(alphabet, (letter) => [letter, letter === 'p' ? ['P'] : []] as const),
);

/** Destatis writes e for a final figure (endgültig), r for a revised one, which has no code in CL_OBS_STATUS. */
const destatis: Legend = new Map<string, readonly ObsStatus[]>([
  ['e', ['A']],
  ['p', ['P']],
  ['r', []],
  ['s', ['E']],
]);

/** What flags mean by the publisher whose headings a table has; `undefined` where it is not known. */
export function legendOfHeads(heads: readonly string[]): Legend | undefined {
  if (heads.includes('series_id') && heads.includes('footnote_codes')) return laborStatistics;
  if (heads.includes('value_variable_code') && heads.includes('value_q')) return destatis;
  return statCanLegend(heads);
}
