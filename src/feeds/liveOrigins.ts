import type { Catalogue } from '@/catalogue/catalogue';
import { liveRemotesOf } from './decodeRemotes';

/** The origins that a reader's browser asks, each once, in order: what a security policy must allow. */
export function liveOrigins({ feeds }: Pick<Catalogue, 'feeds'>): readonly string[] {
  const live = feeds.flatMap(liveRemotesOf);
  return [...new Set(live.map(({ url }) => new URL(url).origin))].toSorted();
}
