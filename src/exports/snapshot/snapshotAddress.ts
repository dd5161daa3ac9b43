import { parseAddress, type Address } from '@/url/address';
import type { Snapshot } from './snapshot';

/** The page and view that a snapshot leads to; its words are in the snapshot's own language. */
export function snapshotAddress({ state }: Pick<Snapshot, 'state'>): Address {
  const question = state.indexOf('?');
  const [path, query] = question < 0 ? [state, ''] : [state.slice(0, question), state.slice(question)];
  return parseAddress({ pathname: `/${path}`, search: query }, '/');
}
