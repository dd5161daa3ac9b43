import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { isAbsent } from '@/app/absentCode';
import { bring } from '@/app/bring';
import type { Catalogue } from '@/catalogue/catalogue';
import { mostBytes } from '@/feeds/limits';
import { dayInJakarta } from '@/series/dates';

/** Sources are asked once as long as the page lives, however often a reader goes from page to page. */
const started = new WeakSet<QueryClient>();

async function start(client: QueryClient, catalogue: Catalogue): Promise<void> {
  try {
    const { askRemotes } = await bring('remotes', () => import('./onDemand'));
    const transport = {
      fetch: (...parameters: Parameters<typeof fetch>) => globalThis.fetch(...parameters),
      deadlineMs: 10_000,
      maxBytes: mostBytes,
      now: () => Date.now(),
    };
    askRemotes({ client, catalogue, transport, today: dayInJakarta(Date.now()) });
  } catch (cause) {
    // Without the code the figures are those of the files; the next page tries again.
    started.delete(client);
    if (!isAbsent(cause)) reportError(cause);
  }
}

/** Where the catalogue names sources outside the site: brings the code that knows which a browser may ask itself, and asks. */
export function useLiveRemotes(catalogue: Catalogue | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!catalogue?.feeds.some(({ remotes }) => remotes !== undefined) || started.has(client)) return;
    started.add(client);
    void start(client, catalogue);
  }, [client, catalogue]);
}
