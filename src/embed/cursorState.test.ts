import { describe, expect, it } from 'vitest';
import type { CursorField } from '@/charts/figure/cursorMoves';
import { movedTo, nowhere, pressed, type CursorState } from './cursorState';

const field: CursorField = {
  stops: [0, 31, 59].map((day) => ({
    period: String(day),
    x: day,
    readings: [{ key: 'a', point: { day, x: day, y: 0 } }],
  })),
  rail: null,
};

function keys(from: CursorState, ...pushed: readonly string[]): CursorState {
  return pushed.reduce((state, key) => pressed(state, key, field) ?? state, from);
}

describe('pressed', () => {
  it('begins at the latest reading and says when there is no further one', () => {
    expect(keys(nowhere, 'ArrowLeft').place?.stop).toBe(2);
    expect(keys(nowhere, 'Home', 'ArrowRight')).toMatchObject({ place: { stop: 1 }, by: 'keyboard', ended: false });
    expect(keys(nowhere, 'End', 'ArrowRight')).toMatchObject({ place: { stop: 2 }, ended: true });
    expect(keys(nowhere, 'End', 'ArrowRight', 'ArrowLeft')).toMatchObject({ place: { stop: 1 }, ended: false });
  });

  it('pins with Enter, lets go with Escape, and then closes', () => {
    const pinned = keys(nowhere, 'Home', 'Enter');
    expect(pinned).toMatchObject({ place: { stop: 0 }, pinned: true });
    expect(keys(pinned, 'Escape')).toMatchObject({ place: { stop: 0 }, pinned: false });
    expect(keys(pinned, 'Escape', 'Escape')).toEqual(nowhere);
  });

  it('leaves other keys to the browser', () => {
    expect(pressed(nowhere, 'Escape', field)).toBeUndefined();
    expect(pressed(nowhere, 'a', field)).toBeUndefined();
  });
});

describe('movedTo', () => {
  const place = { stop: 1, series: 'a' };

  it('pins what is touched, and a passing pointer does not take it away', () => {
    const touched = movedTo(nowhere, place, 'touch');
    expect(touched).toMatchObject({ place, pinned: true });
    expect(movedTo(touched, { stop: 2, series: 'a' }, 'pointer')).toBe(touched);
    expect(movedTo(touched, { stop: 2, series: 'a' }, 'touch').place?.stop).toBe(2);
  });

  it('is the same state while the pointer stays on a reading', () => {
    const there = movedTo(nowhere, place, 'pointer');
    expect(movedTo(there, { ...place }, 'pointer')).toBe(there);
  });
});
