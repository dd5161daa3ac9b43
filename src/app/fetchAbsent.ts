import type { QueryClient } from '@tanstack/react-query';

import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import { catalogueQuery, feedQuery, milestonesQuery, type Transport } from '@/feeds/queries';
import type { Page } from '@/url/page';

/** The feeds without which a page's markup would not be what its file holds. */
function feedsOf(page: Page, { charts, feeds }: Catalogue): readonly FeedEntry[] {
  switch (page.name) {
    case 'overview':
    case 'sources':
      return feeds;
    case 'chart': {
      const chart = charts.find(({ id }) => id === page.id);
      return feeds.filter(({ id }) => id === chart?.feed);
    }
    case 'milestones':
    case 'not-found':
      return [];
    default:
      return page satisfies never;
  }
}

/** The paths of the files that a page is rendered from, beside the catalogue. */
export function filesOf(page: Page, catalogue: Catalogue): readonly string[] {
  const own = feedsOf(page, catalogue).map(({ path }) => path);
  return page.name === 'not-found' ? ['catalogue.json'] : ['catalogue.json', catalogue.milestones.path, ...own];
}

/**
 * Fetches what a page was rendered from and does not hold itself, which it leaves out where it is large. Gives false when
 * something of it cannot be had: the markup can then not be taken over.
 */
export async function fetchAbsent(client: QueryClient, page: Page, transport: Transport): Promise<boolean> {
  try {
    const catalogue = await client.ensureQueryData(catalogueQuery(transport));
    if (page.name === 'not-found') return true;
    await Promise.all([
      client.ensureQueryData(milestonesQuery(catalogue.milestones, transport)),
      ...feedsOf(page, catalogue).map((entry) => client.ensureQueryData(feedQuery(entry, transport))),
    ]);
    return true;
  } catch {
    // The queries keep their errors; the panels of the page that is drawn anew say them.
    return false;
  }
}
