import { create } from 'zustand';

/** What came of asking a source directly. */
export type RemoteState =
  | { readonly state: 'asking' }
  | { readonly state: 'read'; readonly added: number; readonly revised: number; readonly refused: number }
  /** `name` is one of `FeedErrorName` or `RefusalName`; `detail` is plain English for whoever mends it. */
  | { readonly state: 'failed'; readonly name: string; readonly detail: string };

interface RemoteStates {
  readonly states: ReadonlyMap<string, RemoteState>;
  readonly set: (feed: string, into: string, state: RemoteState) => void;
}

function keyOf(feed: string, into: string): string {
  return `${feed}.${into}`;
}

/** What came of each live remote on this page. */
export const useRemoteStates = create<RemoteStates>((set) => ({
  states: new Map(),
  set: (feed, into, state) => set(({ states }) => ({ states: new Map([...states, [keyOf(feed, into), state]]) })),
}));

/** What came of one remote; `undefined` before it is asked. */
export function useRemoteState(feed: string, into: string): RemoteState | undefined {
  return useRemoteStates(({ states }) => states.get(keyOf(feed, into)));
}
