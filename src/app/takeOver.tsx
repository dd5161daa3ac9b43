import { QueryClient } from '@tanstack/react-query';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import '@/ui/base.css';
import { awaitWatcher, stopAwaiting } from '@/feeds/arrivals';
import { keepAtHand } from '@/feeds/atHand';
import { catalogueEntry, catalogueQuery } from '@/feeds/queries';
import { seedQueries } from '@/feeds/seed';
import { printPath } from '@/url/page';
import { parseAddress } from '@/url/address';
import type { Page } from '@/url/page';

import { isAbsent } from './absentCode';
import { App } from './App';
import { transport } from './feedData';
import { renderAddress } from './navigation';
import type { StartedLive } from './live/start';
import { loadPage } from './pagesOnDemand';
import { fetchAbsent, filesOf } from './fetchAbsent';

const base = import.meta.env.BASE_URL;

/** The files that the page was rendered from: JSON, with no more spaces than it needs. */
function inlinedFiles(): ReadonlyMap<string, unknown> {
  const blocks = document.querySelectorAll<HTMLScriptElement>('script[data-file]');
  return new Map([...blocks].map((block) => [block.dataset['file'] ?? '', JSON.parse(block.text) as unknown]));
}

/** The path that the markup was rendered for: the page says it itself, because hosts serve one file under many addresses. */
function renderedPath(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (canonical) return new URL(canonical.href).pathname;
  const language = document.documentElement.lang === 'en' ? 'en' : 'id';
  return printPath({ page: { name: 'not-found', path: '/404/' }, language }, base);
}

/** Keeps files current and for the next visit. Without its code the page is what it brought. */
async function live(client: QueryClient, files: ReadonlyMap<string, unknown>): Promise<StartedLive | undefined> {
  // The development server does not say what it has.
  if (import.meta.env.DEV) return undefined;
  awaitWatcher();
  try {
    const { startLive } = await import('./live/start');
    return startLive(client, files);
  } catch (error) {
    stopAwaiting();
    // A fault of that code takes nothing from the page, but is said.
    if (!isAbsent(error)) reportError(error);
    return undefined;
  }
}

interface Rendered {
  readonly client: QueryClient;
  readonly page: Page;
  readonly files: ReadonlyMap<string, unknown>;
}

/** The files that a page was rendered from, as far as the catalogue is known. */
function pathsOf({ client, page }: Rendered): readonly string[] {
  const catalogue = client.getQueryData(catalogueQuery(transport).queryKey);
  return catalogue ? filesOf(page, catalogue) : [catalogueEntry.path];
}

function bringsAll(rendered: Rendered): boolean {
  return pathsOf(rendered).every((path) => rendered.files.has(path));
}

/** Waits for what is kept of the files that the page was rendered from and does not bring. `false` where these are other files. */
async function fillAbsent(rendered: Rendered, coming: Promise<StartedLive | undefined>): Promise<boolean> {
  if (bringsAll(rendered)) return true;
  return (await (await coming)?.fill(() => pathsOf(rendered))) ?? true;
}

/**
 * Brings the page to life: React takes the markup over as it stands, with the data that it was rendered from. Where there
 * is no markup, or what it was rendered from cannot be had, the page is drawn anew.
 */
export async function takeOver(root: Element, onReady: () => void): Promise<void> {
  const client = new QueryClient();
  const app = (ready: () => void): ReactElement => (
    <StrictMode>
      <App client={client} onReady={ready} />
    </StrictMode>
  );
  const begin = (coming: Promise<StartedLive | undefined>) => (): void => {
    onReady();
    void coming.then((started) => started?.begin());
  };
  if (root.firstChild === null) {
    const files = new Map<string, unknown>();
    const coming = live(client, files);
    // The shell that stands for every page without a network: what is kept of its files is there before anything is asked.
    await fillAbsent({ client, page: parseAddress(location, base).page, files }, coming);
    createRoot(root).render(app(begin(coming)));
    return;
  }
  const path = renderedPath();
  const { page } = parseAddress({ pathname: path, search: '' }, base);
  const files = inlinedFiles();
  keepAtHand(files);
  seedQueries(client, files, transport);
  const coming = live(client, files);
  const rendered = { client, page, files };
  const isWhole = bringsAll(rendered);
  const getFiles = async (): Promise<boolean> => {
    const isSame = await fillAbsent(rendered, coming);
    return (await fetchAbsent(client, page, transport)) && isSame;
  };
  const [complete] = await Promise.all([getFiles(), loadPage(page)]);
  const ready = begin(coming);
  if (complete) {
    renderAddress(path);
    // Files that were fetched may be newer than the page: React then draws it anew, which is no fault.
    hydrateRoot(root, app(ready), isWhole ? {} : { onRecoverableError: () => undefined });
    return;
  }
  root.replaceChildren();
  createRoot(root).render(app(ready));
}
