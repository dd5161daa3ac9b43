import type { ReactElement } from 'react';

import type { Loaded } from '@/app/feedData';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';

/** What can be said about how current something is, and where. */
export type LivePartProps = { readonly language: Language } & (
  | { readonly part: 'page' | 'kept' }
  /** Below the panel of one file; `path` beside the catalogue. */
  | {
      readonly part: 'file';
      readonly path: string | undefined;
      readonly loaded: Pick<Loaded<unknown>, 'data' | 'error' | 'isFetching' | 'refetch'>;
    }
  | { readonly part: 'changes'; readonly subject: Subject }
);

/** Draws what is said at a place; nothing where all is well. */
type Draw = (props: LivePartProps) => ReactElement;

let draw: Draw | undefined;
const listeners = new Set<() => void>();

/** Fills the places; their code comes with what keeps files current. */
export function fillPlaces(filling: Draw): void {
  draw = filling;
  for (const listener of listeners) listener();
}

/** What draws the places now, for React to follow. */
export function drawNow(): Draw | undefined {
  return draw;
}

/** Calls when the places are filled, until it is told to stop. */
export function whenFilled(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
