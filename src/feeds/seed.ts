import type { QueryClient } from '@tanstack/react-query';
import type { Strictness } from './contract';
import { decodeCatalogue } from './decodeCatalogue';
import { decodeFeed } from './decodeFeed';
import { decodeMilestones } from './decodeMilestones';
import type { Decoded } from './problem';
import { catalogueQuery, feedQuery, milestonesQuery } from './queries';
import type { Transport } from './transport';

type Decode<T> = (input: unknown, strictness: Strictness) => Decoded<T>;

function decoded<T>(decode: Decode<T>, input: unknown): T | undefined {
  if (input === undefined) return undefined;
  const result = decode(input, 'reader');
  return result.ok ? result.value : undefined;
}

/**
 * Puts files that are at hand (parsed JSON, by their path beside the catalogue) where the queries would put what they
 * fetch, so that nobody fetches them again. They are read like any file: what is refused is left to be fetched.
 */
export function seedQueries(client: QueryClient, files: ReadonlyMap<string, unknown>, transport: Transport): void {
  const catalogue = decoded(decodeCatalogue, files.get('catalogue.json'));
  if (!catalogue) return;
  client.setQueryData(catalogueQuery(transport).queryKey, catalogue);
  const milestones = decoded(decodeMilestones, files.get(catalogue.milestones.path));
  if (milestones) client.setQueryData(milestonesQuery(catalogue.milestones, transport).queryKey, milestones);
  for (const entry of catalogue.feeds) {
    const feed = decoded(decodeFeed, files.get(entry.path));
    if (feed?.id === entry.id) client.setQueryData(feedQuery(entry, transport).queryKey, feed);
  }
}
