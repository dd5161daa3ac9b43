/** A difference below this is no reason to say anything, in milliseconds. */
const mostSkew = 5 * 60_000;

/**
 * How far this device's clock is ahead of the server's in milliseconds, behind negative, from an answer that arrived at
 * `now`; `undefined` where the answer does not say. An answer that some cache kept says how long (`Age`).
 */
export function skewOf(headers: Headers, now: number): number | undefined {
  const said = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(said)) return undefined;
  const age = Number(headers.get('age') ?? 0);
  return now - (said + (Number.isFinite(age) ? Math.max(0, age) * 1000 : 0));
}

/** Whether a difference is worth saying. */
export function isSkewed(skew: number | undefined): skew is number {
  return skew !== undefined && Math.abs(skew) > mostSkew;
}
