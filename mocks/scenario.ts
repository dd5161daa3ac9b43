/** What the feeds are pretended to be like. */
export type Scenario = 'fresh' | 'slow' | 'stale' | 'partial' | 'failing';

/** Every scenario, in the order of the switch. */
export const scenarios: readonly Scenario[] = ['fresh', 'slow', 'stale', 'partial', 'failing'];

/** The scenario that an address asks for with `?scenario=`; `fresh` without one. */
export function scenarioOf(search: string): Scenario {
  const wanted = new URLSearchParams(search).get('scenario');
  return scenarios.find((scenario) => scenario === wanted) ?? 'fresh';
}
