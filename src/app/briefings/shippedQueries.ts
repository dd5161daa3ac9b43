import type { QueryClient } from '@tanstack/react-query';

import { atHand } from '@/feeds/atHand';
import { decodeStory, decodeStoryIndex } from '@/feeds/decodeStory';
import { storiesQuery, storyQuery } from '@/feeds/storyQueries';
import type { Transport } from '@/feeds/transport';
import type { Story } from '@/stories/story';

/** The list of briefings, beside the catalogue's folder. */
const indexPath = '../stories/index.json';

function storyPath(id: string): string {
  return `../stories/${id}.json`;
}

function idsIn(file: unknown): readonly string[] | undefined {
  const decoded = decodeStoryIndex(file, 'reader');
  return decoded.ok ? decoded.value : undefined;
}

/** A briefing that came with the page; one that is refused is left to be fetched. */
function brought(id: string): Story | undefined {
  const decoded = decodeStory(atHand(storyPath(id)), 'reader');
  return decoded.ok && decoded.value.id === id ? decoded.value : undefined;
}

/** The ids of the shipped briefings, from the page where it brought them. */
export function shippedIdsQuery(transport: Transport) {
  return { ...storiesQuery(transport), initialData: () => idsIn(atHand(indexPath)) };
}

/** A shipped briefing, from the page where it brought it. */
export function shippedQuery(id: string, transport: Transport) {
  return { ...storyQuery(id, transport), initialData: () => brought(id) };
}

/** Has at hand what the list of briefings is rendered from. Throws the `FeedError` of what cannot be had. */
export async function ensureShipped(client: QueryClient, transport: Transport): Promise<void> {
  const ids = await client.ensureQueryData(shippedIdsQuery(transport));
  await Promise.all(ids.map((id) => client.ensureQueryData(shippedQuery(id, transport))));
}

/** The files that the list of briefings is rendered from, read with what reads a file beside the catalogue. */
export async function shippedFiles(read: (path: string) => Promise<string>): Promise<readonly string[]> {
  const ids = idsIn(JSON.parse(await read(indexPath)));
  return [indexPath, ...(ids ?? []).map(storyPath)];
}
