import type { Page } from '@/url/page';
import { onDemand } from './onDemand';

// Fewer readers come here than to the charts, whose code should not carry these pages.
export const milestonesPage = onDemand(async () => (await import('./milestones/MilestonesPage')).MilestonesPage);
export const statementsPage = onDemand(async () => (await import('./statements/StatementsPage')).StatementsPage);
export const sourcesPage = onDemand(async () => (await import('./sources/SourcesPage')).SourcesPage);

/** Has the code of a page at hand, so that it renders without waiting. */
export async function loadPage(page: Page): Promise<void> {
  if (page.name === 'milestones') await milestonesPage.load();
  if (page.name === 'statements') await statementsPage.load();
  if (page.name === 'sources') await sourcesPage.load();
}
