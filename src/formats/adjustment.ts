import type { ForeignSeries } from './foreign';

/** Seasonal adjustment by SDMX's codes, Eurostat's and PxWeb's words, and FRED's: SAAR is adjusted and given at an annual rate, SSA smoothed and adjusted. */
const codes: ReadonlyMap<string, 'N' | 'S' | 'W' | 'Y'> = new Map([
  ['NSA', 'N'],
  ['SA', 'S'],
  ['SAAR', 'S'],
  ['SSA', 'S'],
  ['CA', 'W'],
  ['WDA', 'W'],
  ['SCA', 'Y'],
  ['SWDA', 'Y'],
  ['NONE', 'N'],
  ['SESONLY', 'S'],
  ['WORKONLY', 'W'],
  ['WORKANDSES', 'Y'],
  ['N', 'N'],
  ['S', 'S'],
  ['W', 'W'],
  ['Y', 'Y'],
]);

/** CL_SEASONAL_ADJUST of a code, or `null` where it is none that is known. */
export function adjustmentOf(code: unknown): ForeignSeries['adjustment'] {
  return typeof code === 'string' ? (codes.get(code.toUpperCase()) ?? null) : null;
}
