import type { ObsStatus } from '@/series/series';

import type { Legend } from './csvReading';

/** Headings that the tables of Statistics Canada have and no others, in English and French. */
const headings = [
  ['VECTOR', 'COORDINATE'],
  ['VECTEUR', 'COORDONNÉES'],
];

/**
 * What its symbols mean (https://www.statcan.gc.ca/en/concepts/definitions/guide-symbol). A to D are grades of a figure
 * that is good enough, E is to be used with caution and F too unreliable to be published: other things than the same letters
 * of CL_OBS_STATUS. A revised figure has no code there.
 */
const symbols: Legend = new Map<string, readonly ObsStatus[]>([
  ['a', ['A']],
  ['b', ['A']],
  ['c', ['A']],
  ['d', ['A']],
  ['e', ['U']],
  ['f', ['Q']],
  ['x', ['Q']],
  ['p', ['P']],
  ['r', []],
  ['..', ['M']],
  ['...', ['M']],
]);

/** The legend of a table of Statistics Canada, whose flags are explained on its site; `undefined` for any other. */
export function statCanLegend(heads: readonly string[]): Legend | undefined {
  return headings.some((names) => names.every((name) => heads.includes(name))) ? symbols : undefined;
}
