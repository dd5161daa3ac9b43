import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshDeck, reduceDeck, sizes, type DeckAction, type DeckPlan, type DeckState } from './deck';

const plan: DeckPlan = {
  steps: [
    { id: 'a', scene: 0 },
    { id: 'b', scene: 0 },
    { id: 'c', scene: 1 },
    { id: 'd', scene: 2 },
    { id: 'e', scene: 2 },
  ],
  answers: ['why', 'how'],
};

type Plain = Exclude<DeckAction['kind'], 'go' | 'answer' | 'blank' | 'motion' | 'start' | 'apply' | 'drop'>;

function after(state: DeckState, ...actions: readonly (DeckAction | Plain)[]): DeckState {
  return actions.reduce<DeckState>(
    (deck, action) => reduceDeck(deck, typeof action === 'string' ? { kind: action } : action, plan),
    state,
  );
}

const deck = freshDeck(0, true);

describe('moving', () => {
  it('goes on and back one step, and never round', () => {
    expect(after(deck, 'next', 'next').at).toBe(2);
    expect(after(deck, 'next', 'previous').at).toBe(0);
    expect(after(deck, 'previous').at).toBe(0);
    const last = after(deck, 'last');
    expect(last.at).toBe(4);
    expect(after(last, 'next')).toMatchObject({ at: 4, ended: true });
    expect(after(last, 'next', 'next', 'next')).toMatchObject({ at: 4, ended: true });
    expect(after(last, 'next', 'previous')).toMatchObject({ at: 4, ended: false });
    expect(after(last, 'next', 'sources').sources).toBe(false);
  });

  it('passes over the steps of a scene', () => {
    expect(after(deck, 'next-scene').at).toBe(2);
    expect(after(deck, 'next-scene', 'next-scene').at).toBe(3);
    expect(after(deck, 'next-scene', 'next-scene', 'next-scene')).toMatchObject({ at: 3, ended: true });
    expect(after(deck, 'last', 'previous-scene').at).toBe(3);
    expect(after(deck, 'last', 'previous-scene', 'previous-scene').at).toBe(2);
    expect(after(deck, 'previous-scene').at).toBe(0);
  });

  it('goes to a step by its number, inside the deck', () => {
    expect(after(deck, { kind: 'go', to: 3 }).at).toBe(3);
    expect(after(deck, { kind: 'go', to: 99 }).at).toBe(4);
    expect(after(deck, { kind: 'go', to: -1 }).at).toBe(0);
  });

  it('passes over steps that were dropped to end in time', () => {
    const shorter = after(deck, { kind: 'drop', steps: ['b', 'c'] });
    expect(after(shorter, 'next').at).toBe(3);
    expect(after(shorter, 'next', 'previous').at).toBe(0);
    expect(after(shorter, { kind: 'drop', steps: [] }, 'next').at).toBe(1);
    const endless = after(deck, { kind: 'drop', steps: ['d', 'e'] }, { kind: 'go', to: 2 }, 'next');
    expect(endless).toMatchObject({ at: 2, ended: true });
    const ends = after(deck, { kind: 'drop', steps: ['a', 'd', 'e'] });
    expect(after(ends, 'last').at).toBe(2);
    expect(after(ends, 'first').at).toBe(1);
    expect(after(ends, 'next-scene', 'next-scene')).toMatchObject({ at: 2, ended: true });
    expect(after(ends, 'next-scene', 'next-scene', 'previous')).toMatchObject({ at: 2, ended: false });
    expect(after(ends, { kind: 'go', to: 3 }, 'previous-scene').at).toBe(2);
  });
});

describe('a blank screen', () => {
  const black = after(deck, 'next', { kind: 'blank', blank: 'black' });

  it('comes back without moving, and moves at the second press', () => {
    expect(black).toMatchObject({ at: 1, blank: 'black' });
    expect(after(black, 'next')).toMatchObject({ at: 1, blank: 'none' });
    expect(after(black, 'next', 'next')).toMatchObject({ at: 2, blank: 'none' });
    expect(after(black, 'previous')).toMatchObject({ at: 1, blank: 'none' });
    expect(after(black, 'last')).toMatchObject({ at: 1, blank: 'none' });
  });

  it('is lifted by the same key, of either colour', () => {
    expect(after(black, { kind: 'blank', blank: 'black' }).blank).toBe('none');
    expect(after(black, { kind: 'blank', blank: 'white' }).blank).toBe('none');
  });

  it('stays while the presenter chooses another step behind it', () => {
    expect(after(black, { kind: 'go', to: 3 })).toMatchObject({ at: 3, blank: 'black' });
  });
});

describe('answers', () => {
  it('lead back to the very step', () => {
    const asked = after(deck, { kind: 'go', to: 2 }, { kind: 'answer', id: 'why' });
    expect(asked).toMatchObject({ at: 2, answer: 'why', paused: true });
    for (const kind of ['back', 'next', 'previous', 'last'] as const) {
      expect(after(asked, kind)).toMatchObject({ at: 2, answer: null, paused: false });
    }
    expect(after(asked, { kind: 'answer', id: 'nowhere' })).toBe(asked);
  });

  it('can be asked one after the other', () => {
    expect(after(deck, { kind: 'answer', id: 'why' }, { kind: 'answer', id: 'how' }, 'back')).toMatchObject({
      at: 0,
      answer: null,
    });
  });
});

describe('the briefing', () => {
  it('starts with frozen data and ends without them', () => {
    const started = after(deck, { kind: 'start', at: 2, edition: '2026-11-29.0a1b2c3d' });
    expect(started).toMatchObject({ phase: 'presenting', at: 2, edition: '2026-11-29.0a1b2c3d' });
    expect(after(started, 'end')).toMatchObject({ phase: 'before', edition: null, at: 2 });
    const shortened = after(started, { kind: 'drop', steps: ['e'] }, 'pause', 'end');
    expect(shortened).toMatchObject({ dropped: [], paused: false });
  });

  it('keeps type within its sizes', () => {
    expect(after(deck, ...Array.from({ length: 9 }, () => 'larger' as const)).size).toBe(sizes.greatest);
    expect(after(deck, ...Array.from({ length: 9 }, () => 'smaller' as const)).size).toBe(sizes.least);
  });

  const actions: fc.Arbitrary<DeckAction> = fc.oneof(
    fc.constantFrom<DeckAction>(
      { kind: 'next' },
      { kind: 'previous' },
      { kind: 'next-scene' },
      { kind: 'previous-scene' },
      { kind: 'first' },
      { kind: 'last' },
      { kind: 'back' },
      { kind: 'restore' },
      { kind: 'pause' },
      { kind: 'sources' },
      { kind: 'laser' },
      { kind: 'larger' },
      { kind: 'end' },
      { kind: 'blank', blank: 'black' },
      { kind: 'answer', id: 'why' },
      { kind: 'answer', id: 'nowhere' },
    ),
    fc.integer({ min: -9, max: 9 }).map((to): DeckAction => ({ kind: 'go', to })),
    fc.subarray(['a', 'b', 'c', 'd', 'e']).map((steps): DeckAction => ({ kind: 'drop', steps })),
  );

  it('always stands at a step that there is', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (list) => {
        const { at, answer } = after(deck, ...list);
        expect(plan.steps[at]).toBeDefined();
        expect(answer === null || plan.answers.includes(answer)).toBe(true);
      }),
    );
  });

  it('never jumps from its end to its beginning by a move', () => {
    fc.assert(
      fc.property(fc.array(actions, { maxLength: 40 }), (list) => {
        const before = after(deck, ...list);
        const { at } = after(before, 'next');
        expect(at).toBeGreaterThanOrEqual(before.at);
      }),
    );
  });
});
