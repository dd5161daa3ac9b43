/** In what a FRED file is measured. */
export interface FredMeasure {
  /** `null` where neither description nor transformation tells. */
  readonly unit: string | null;
  /** What was done to the values before they were sent, in FRED's own words; `null` for plain levels. */
  readonly change: string | null;
}

/** FRED's `units` parameter: a transformation, not a unit. */
const changes: ReadonlyMap<string, string> = new Map([
  ['chg', 'Change'],
  ['ch1', 'Change from Year Ago'],
  ['pch', 'Percent Change'],
  ['pc1', 'Percent Change from Year Ago'],
  ['pca', 'Compounded Annual Rate of Change'],
  ['cch', 'Continuously Compounded Rate of Change'],
  ['cca', 'Continuously Compounded Annual Rate of Change'],
  ['log', 'Natural Log'],
]);

/** Transformations whose result is in the unit of the levels. */
const keepsUnit: ReadonlySet<string> = new Set(['chg', 'ch1']);

/** The unit of the values as sent, from the file's `units` (`lin`, `pc1` …) and the unit of the levels where it is known: a percentage change is in per cent whatever the levels are in, a logarithm in nothing that has a name. */
export function measureOf(transformation: unknown, levels: string | null): FredMeasure {
  const code = typeof transformation === 'string' ? transformation : 'lin';
  const change = changes.get(code) ?? null;
  if (change === null || keepsUnit.has(code)) return { unit: levels, change };
  return { unit: code === 'log' ? null : 'Percent', change };
}
