import { moved, type CursorField, type CursorPlace } from '@/charts/figure/cursorMoves';

/** What moved the cursor last; a pointer's reading goes away with the pointer, a key's stays. */
export type CursorMover = 'pointer' | 'touch' | 'keyboard';

/** The reader's cursor, as the chart's page keeps it. */
export interface CursorState {
  readonly place: CursorPlace | null;
  readonly pinned: boolean;
  readonly by: CursorMover;
  /** A key asked for more than there is. */
  readonly ended: boolean;
}

/** No reading is shown. */
export const nowhere: CursorState = { place: null, pinned: false, by: 'pointer', ended: false };

function isSame(a: CursorPlace, b: CursorPlace | null): boolean {
  return b !== null && a.stop === b.stop && a.series === b.series;
}

/** The cursor after it was moved to a place. What a reader has pinned a passing pointer does not take away. */
export function movedTo(before: CursorState, place: CursorPlace, by: CursorMover): CursorState {
  if (before.pinned && by === 'pointer') return before;
  const same = before.by === by && !before.ended && isSame(place, before.place);
  return same && (before.pinned || by !== 'touch')
    ? before
    : { place, pinned: before.pinned || by === 'touch', by, ended: false };
}

/** The cursor after a key; `undefined` when the key is not ours. */
export function pressed(before: CursorState, key: string, field: CursorField): CursorState | undefined {
  const next = moved(field, before.place, key);
  if (next && isSame(next, before.place)) return { ...before, by: 'keyboard', ended: true };
  if (next) return movedTo(before, next, 'keyboard');
  if (key === 'Enter' || key === ' ') {
    const place = before.place ?? { stop: field.stops.length - 1, series: null };
    return { ...before, place, by: 'keyboard', ended: false, pinned: !before.pinned };
  }
  if (key !== 'Escape' || before.place === null) return undefined;
  return before.pinned ? { ...before, by: 'keyboard', ended: false, pinned: false } : nowhere;
}
