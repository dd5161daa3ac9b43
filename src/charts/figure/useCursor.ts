import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ChartModel } from '@/charts/model/chartModel';
import type { Period } from '@/series/period';
import type { CursorPlace } from './cursorMoves';

/** What moved the cursor last; a pointer's reading goes away with the pointer, a key's stays. */
export type CursorMover = 'pointer' | 'touch' | 'keyboard';

/** The reader's cursor on one chart. */
export interface Cursor {
  readonly place: CursorPlace | null;
  readonly pinned: boolean;
  readonly by: CursorMover;
  readonly move: (place: CursorPlace | null, by: CursorMover) => void;
  readonly pin: (pinned: boolean) => void;
  /** Clears an unpinned reading in a moment, unless `stay` is called first, so that a pointer can travel to the card. */
  readonly leave: () => void;
  readonly stay: () => void;
}

interface CursorState {
  readonly at: { readonly period: Period; readonly series: string | null } | null;
  readonly pinned: boolean;
  readonly by: CursorMover;
}

const lingering = 350;
const nowhere: CursorState = { at: null, pinned: false, by: 'pointer' };

/** Keeps the cursor by period, so that it stays on its reading when the chart gets another width or range. */
export function useCursor(model: ChartModel): Cursor {
  const [state, setState] = useState(nowhere);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => stay, [stay]);

  const move = useCallback(
    (place: CursorPlace | null, by: CursorMover) => {
      stay();
      const period = place === null ? undefined : model.stops[place.stop]?.period;
      setState((before) => {
        if (place === null || period === undefined) return nowhere;
        if (before.pinned && by === 'pointer') return before;
        return { at: { period, series: place.series }, pinned: before.pinned || by === 'touch', by };
      });
    },
    [model, stay],
  );
  const pin = useCallback(
    (pinned: boolean) => setState((before) => (before.at === null ? before : { ...before, pinned })),
    [],
  );
  const leave = useCallback(() => {
    stay();
    timer.current = setTimeout(
      () => setState((before) => (before.pinned || before.by !== 'pointer' ? before : nowhere)),
      lingering,
    );
  }, [stay]);

  const stop = state.at === null ? -1 : model.stops.findIndex((candidate) => candidate.period === state.at?.period);
  const place = useMemo(() => (stop < 0 ? null : { stop, series: state.at?.series ?? null }), [stop, state.at?.series]);
  return { place, pinned: state.pinned, by: state.by, move, pin, leave, stay };
}
