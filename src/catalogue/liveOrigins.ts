import type { Catalogue, RemoteFeedEntry } from './catalogue';

/** Whether a reader's browser asks a source itself for readings of a feed. */
export function isLive({ remotes = [] }: RemoteFeedEntry): boolean {
  return remotes.some(({ live }) => live);
}

/** The origins that a reader's browser asks, each once, in order: what a security policy must allow. */
export function liveOrigins({ feeds }: Pick<Catalogue, 'feeds'>): readonly string[] {
  const live = feeds.flatMap(({ remotes = [] }) => remotes.filter((remote) => remote.live));
  return [...new Set(live.map(({ url }) => new URL(url).origin))].toSorted();
}
