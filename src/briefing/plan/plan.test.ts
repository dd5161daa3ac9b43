import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { plannedRest, plannedTotal, stepsToDrop, type PlannedStep, type Progress } from './plan';

const steps: readonly PlannedStep[] = [
  { id: 'a', priority: 'must', seconds: 60 },
  { id: 'b', priority: 'could', seconds: 30 },
  { id: 'c', priority: 'should', seconds: 40 },
  { id: 'd', priority: 'could', seconds: 20 },
  { id: 'e', priority: 'must', seconds: 50 },
];

function progress(change: Partial<Progress> = {}): Progress {
  return { steps, at: 0, ended: false, dropped: [], spent: new Map(), ...change };
}

describe('the rest of a plan', () => {
  it('is what the step has left and the steps to come', () => {
    expect(plannedRest(progress())).toBe(200_000);
    expect(plannedRest(progress({ spent: new Map([['a', 45_000]]) }))).toBe(155_000);
    expect(plannedRest(progress({ spent: new Map([['a', 90_000]]) }))).toBe(140_000);
    expect(plannedRest(progress({ at: 3, dropped: ['e'] }))).toBe(20_000);
    expect(plannedRest(progress({ at: 4, ended: true }))).toBe(0);
    expect(plannedTotal(steps, ['b', 'd'])).toBe(150_000);
  });
});

describe('steps to drop', () => {
  it.each<[number, readonly string[], number]>([
    [200, [], 0],
    [190, ['d'], 0],
    [175, ['b'], 0],
    [150, ['b', 'd'], 0],
    // With the one that should be told, the shorter of those that could is enough.
    [140, ['c', 'd'], 0],
    [110, ['b', 'c', 'd'], 0],
    [60, ['b', 'c', 'd'], 50],
    [-10, ['b', 'c', 'd'], 110],
  ])('for %i seconds are %o', (left, drop, short) => {
    expect(stepsToDrop(progress(), left * 1000)).toEqual({ drop, short: short * 1000 });
  });

  it('are never those that were told or are passed over already', () => {
    expect(stepsToDrop(progress({ at: 1, dropped: ['d'] }), 60_000)).toEqual({ drop: ['c'], short: 20_000 });
  });

  const priority = fc.constantFrom('must' as const, 'should' as const, 'could' as const);
  const step = fc.record({ priority, seconds: fc.integer({ min: 5, max: 300 }) });
  const story = fc
    .array(step, { minLength: 1, maxLength: 15 })
    .map((all) => all.map((each, at) => ({ ...each, id: `s${at}` })));

  it('make the rest fit, or all that may be dropped are; none without need, none that must be told', () => {
    fc.assert(
      fc.property(story, fc.nat(14), fc.nat(3000), (all, at, left) => {
        const here = progress({ steps: all, at: Math.min(at, all.length - 1) });
        const { drop, short } = stepsToDrop(here, left * 1000);
        const rest = (dropped: readonly string[]): number => plannedRest({ ...here, dropped });
        const optional = all.filter((each, index) => index > here.at && each.priority !== 'must').map(({ id }) => id);
        expect(drop.every((id) => optional.includes(id))).toBe(true);
        expect(rest(drop) - left * 1000 <= 0).toBe(short === 0);
        expect(short === 0 || drop.join() === optional.join()).toBe(true);
        for (const id of drop) expect(rest(drop.filter((each) => each !== id))).toBeGreaterThan(left * 1000);
        const coulds = all.filter((each, index) => index > here.at && each.priority === 'could').map(({ id }) => id);
        const isEnough = rest(coulds) <= left * 1000;
        expect(!isEnough || drop.every((id) => coulds.includes(id))).toBe(true);
      }),
    );
  });
});
