import type { QueryClient } from '@tanstack/react-query';

import type { Catalogue, ChartEntry, FeedEntry } from '@/catalogue/catalogue';
import { catalogueEntry, catalogueQuery, feedQuery, milestonesQuery, type Transport } from '@/feeds/queries';
import type { Page } from '@/url/page';

const needsAll: ReadonlySet<Page['name']> = new Set<Page['name']>(['overview', 'statements', 'sources']);

/** The feeds without which a page's markup would not be what its file holds. */
function feedsOf(page: Page, { charts, feeds }: Catalogue): readonly FeedEntry[] {
  if (needsAll.has(page.name)) return feeds;
  if (page.name !== 'chart') return [];
  const chart = charts.find(({ id }) => id === page.id);
  return feeds.filter(({ id }) => id === chart?.feed);
}

/** The chart that a page shows. */
function chartOn(page: Page, { charts }: Catalogue): ChartEntry | undefined {
  return page.name === 'chart' ? charts.find(({ id }) => id === page.id) : undefined;
}

/** The path of the statements that a page shows: all, or under a name of its own those about its chart. */
function statementsPathOf(page: Page, catalogue: Catalogue): readonly string[] {
  const { statements } = catalogue;
  if (!statements) return [];
  if (chartOn(page, catalogue)) return [`${statements.path}?chart=${page.name === 'chart' ? page.id : ''}`];
  return page.name === 'statements' ? [statements.path] : [];
}

/** Pages that show nothing of the feeds until a reader does something. */
function needsOnlyCatalogue({ name }: Page): boolean {
  return ['not-found', 'verify', 'open', 'briefings', 'briefing'].includes(name);
}

/** The paths of the files that a page is rendered from, beside the catalogue. */
export function filesOf(page: Page, catalogue: Catalogue): readonly string[] {
  if (needsOnlyCatalogue(page)) return [catalogueEntry.path];
  const own = feedsOf(page, catalogue).map(({ path }) => path);
  return [catalogueEntry.path, catalogue.milestones.path, ...own, ...statementsPathOf(page, catalogue)];
}

/** The statements of the page that is about them; those about a chart come after the chart. */
async function ensureStatements(client: QueryClient, { statements }: Catalogue, transport: Transport): Promise<void> {
  if (!statements) return;
  const { statementsQuery } = await import('@/feeds/statementQueries');
  await client.ensureQueryData(statementsQuery(statements, transport));
}

/** The page of briefings is rendered from them alone. */
async function ensureBriefings(client: QueryClient, transport: Transport): Promise<void> {
  const { ensureShipped } = await import('./briefings/onDemand');
  await ensureShipped(client, transport);
}

/**
 * Fetches what a page was rendered from and does not hold itself, which it leaves out where it is large. Gives false when
 * something of it cannot be had: the markup can then not be taken over.
 */
export async function fetchAbsent(client: QueryClient, page: Page, transport: Transport): Promise<boolean> {
  try {
    const catalogue = await client.ensureQueryData(catalogueQuery(transport));
    if (page.name === 'briefings') await ensureBriefings(client, transport);
    if (needsOnlyCatalogue(page)) return true;
    await Promise.all([
      client.ensureQueryData(milestonesQuery(catalogue.milestones, transport)),
      ...feedsOf(page, catalogue).map((entry) => client.ensureQueryData(feedQuery(entry, transport))),
      ...(page.name === 'statements' ? [ensureStatements(client, catalogue, transport)] : []),
    ]);
    return true;
  } catch {
    // The queries keep their errors; the panels of the page that is drawn anew say them.
    return false;
  }
}
