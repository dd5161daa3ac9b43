import type { Catalogue } from '@/catalogue/catalogue';
import type { Address } from '@/url/address';
import type { Page } from '@/url/page';
import { onDemand, type OnDemand } from './onDemand';

/** What every page is given. */
export interface PageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

export const notFoundPage = onDemand(async () => (await import('./NotFound')).NotFound, 'first');

/** Most readers come to a chart, whose code should not carry the other pages. */
export const pages: Readonly<Record<Exclude<Page['name'], 'chart'>, OnDemand<PageProps>>> = {
  overview: onDemand(async () => (await import('./overview/onDemand')).Overview, 'first'),
  milestones: onDemand(async () => (await import('./milestones/onDemand')).MilestonesPage, 'first'),
  statements: onDemand(async () => (await import('./statements/onDemand')).StatementsPage, 'first'),
  briefings: onDemand(async () => (await import('./briefings/onDemand')).BriefingsPage, 'first'),
  sources: onDemand(async () => (await import('./sources/onDemand')).SourcesPage, 'first'),
  verify: onDemand(async () => (await import('./verify/onDemand')).VerifyPage, 'first'),
  open: onDemand(async () => (await import('./open/onDemand')).OpenPage),
  'not-found': notFoundPage,
  // A briefing is a document of its own: whoever asks the app for one was sent the wrong document.
  briefing: notFoundPage,
};

/** Has the code of a page at hand, so that it renders without waiting. */
export async function loadPage({ name }: Page): Promise<void> {
  if (name !== 'chart') await pages[name].load();
}
