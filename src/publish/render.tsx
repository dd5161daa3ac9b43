import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '@/app/App';
import { chartStatements } from '@/app/chart/chartStatementsOnDemand';
import { renderedTitle } from '@/app/documentTitle';
import { transport } from '@/app/feedData';
import { renderAddress } from '@/app/navigation';
import { loadPage } from '@/app/pagesOnDemand';
import { renderDay } from '@/app/today';
import { keepAtHand } from '@/feeds/atHand';
import { seedQueries } from '@/feeds/seed';
import type { Language } from '@/i18n/language';
import { printPath, type Page } from '@/url/page';

/** A page of the app as markup. */
export interface Markup {
  /** What stands inside `#root`. */
  readonly body: string;
  /** What the tab is to be called, without the site's name. */
  readonly title: string;
}

/** What a page is rendered from. */
export interface RenderedFrom {
  /** Parsed JSON files by their path beside the catalogue. */
  readonly files: ReadonlyMap<string, unknown>;
  readonly base: string;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly builtOn: string;
}

/** A path that is no page of ours, for the page that stands for all such paths. */
const nowhere: Page = { name: 'not-found', path: '/404/' };

/**
 * Renders a page as the app would in a browser that knows no screen, no reader and no day. What the
 * files do not hold is shown as not there yet.
 */
export async function renderPage(
  { page, language }: { readonly page: Page; readonly language: Language },
  { files, base, builtOn }: RenderedFrom,
): Promise<Markup> {
  await loadPage(page);
  if (page.name === 'chart') await chartStatements.load();
  const client = new QueryClient();
  keepAtHand(files);
  seedQueries(client, files, transport);
  renderDay(builtOn);
  renderAddress(printPath({ page: page.name === 'not-found' ? nowhere : page, language }, base));
  const body = renderToString(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
  client.clear();
  return { body, title: renderedTitle() };
}
