import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import type { Period } from '@/series/period';
import type { Spot } from './cardPlacement';
import type { CursorPlace } from './cursorMoves';
import { stopOfPeriod } from './stopSearch';

/** What moved the cursor last; a pointer's reading goes away with the pointer, a key's stays. */
export type CursorMover = 'pointer' | 'touch' | 'keyboard';

/** The reader's cursor on one chart. */
export interface Cursor {
  readonly place: CursorPlace | null;
  readonly pinned: boolean;
  readonly by: CursorMover;
  /** A key asked for more than there is. */
  readonly ended: boolean;
  /** Where the pointer was when the cursor last came to another stop, in pixels of the drawing. */
  readonly pointer: Spot | null;
  readonly move: (place: CursorPlace | null, by: CursorMover, pointer?: Spot) => void;
  readonly pin: (pinned: boolean) => void;
  readonly end: () => void;
  /** Clears an unpinned reading in a moment, unless `stay` is called first, so that a pointer can travel to the card. */
  readonly leave: () => void;
  readonly stay: () => void;
}

interface CursorState {
  readonly at: { readonly period: Period; readonly series: string | null } | null;
  readonly pinned: boolean;
  readonly by: CursorMover;
  readonly ended: boolean;
  readonly pointer: Spot | null;
}

const lingering = 350;
const nowhere: CursorState = { at: null, pinned: false, by: 'pointer', ended: false, pointer: null };

type Moved = Pick<CursorState, 'by' | 'pointer'> & { readonly at: NonNullable<CursorState['at']> };

function after(before: CursorState, { at, by, pointer }: Moved): CursorState {
  if (before.pinned && by === 'pointer') return before;
  const stays = before.by === by && before.at?.period === at.period && before.at.series === at.series;
  return { at, pinned: before.pinned || by === 'touch', by, ended: false, pointer: stays ? before.pointer : pointer };
}

/** Keeps the cursor by period, so that it stays on its reading when the chart gets another width or range. */
export function useCursor(model: ChartModel): Cursor {
  const [state, setState] = useState(nowhere);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => stay, [stay]);

  const move = useCallback(
    (place: CursorPlace | null, by: CursorMover, pointer: Spot | null = null) => {
      stay();
      const period = place === null ? undefined : model.stops[place.stop]?.period;
      if (place === null || period === undefined) setState(nowhere);
      else setState((before) => after(before, { at: { period, series: place.series }, by, pointer }));
    },
    [model, stay],
  );
  const pin = useCallback(
    (pinned: boolean) => setState((before) => (before.at === null ? before : { ...before, pinned })),
    [],
  );
  const end = useCallback(() => setState((before) => ({ ...before, by: 'keyboard', ended: true })), []);
  const leave = useCallback(() => {
    stay();
    timer.current = setTimeout(
      () => setState((before) => (before.pinned || before.by !== 'pointer' ? before : nowhere)),
      lingering,
    );
  }, [stay]);

  const stop = state.at === null ? -1 : stopOfPeriod(model.stops, state.at.period);
  const place = useMemo(() => (stop < 0 ? null : { stop, series: state.at?.series ?? null }), [stop, state.at?.series]);
  return {
    place,
    pinned: state.pinned,
    by: state.by,
    ended: state.ended,
    pointer: state.pointer,
    move,
    pin,
    end,
    leave,
    stay,
  };
}
