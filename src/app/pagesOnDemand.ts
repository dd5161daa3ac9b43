import type { Page } from '@/url/page';
import { onDemand } from './onDemand';

// Most readers come to a chart, whose code should not carry the other pages.
export const overviewPage = onDemand(async () => (await import('./overview/Overview')).Overview);
export const milestonesPage = onDemand(async () => (await import('./milestones/MilestonesPage')).MilestonesPage);
export const statementsPage = onDemand(async () => (await import('./statements/StatementsPage')).StatementsPage);
export const sourcesPage = onDemand(async () => (await import('./sources/SourcesPage')).SourcesPage);
export const verifyPage = onDemand(async () => (await import('./verify/VerifyPage')).VerifyPage);
export const notFoundPage = onDemand(async () => (await import('./NotFound')).NotFound);

/** Has the code of a page at hand, so that it renders without waiting. */
export async function loadPage(page: Page): Promise<void> {
  if (page.name === 'overview') await overviewPage.load();
  if (page.name === 'milestones') await milestonesPage.load();
  if (page.name === 'statements') await statementsPage.load();
  if (page.name === 'sources') await sourcesPage.load();
  if (page.name === 'verify') await verifyPage.load();
  if (page.name === 'not-found') await notFoundPage.load();
}
