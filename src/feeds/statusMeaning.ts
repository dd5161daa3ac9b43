import type { ObsStatus } from '@/series/series';

/** No number can stand with these (SDMX CL_OBS_STATUS). */
const missing: ReadonlySet<ObsStatus> = new Set(['H', 'J', 'K', 'L', 'M', 'O', 'Q']);
/** These may stand with a number or without one: not significant, strike or special event. */
const eitherWay: ReadonlySet<ObsStatus> = new Set(['N', 'S']);

/** Whether a number may stand with a status. */
export function holdsNumber(status: ObsStatus): boolean {
  return !missing.has(status);
}

/** Whether a status says why there is no number. */
export function holdsNothing(status: ObsStatus): boolean {
  return missing.has(status) || eitherWay.has(status);
}
