import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import '@/ui/base.css';
import { keepAtHand } from '@/feeds/atHand';
import { seedQueries } from '@/feeds/seed';
import { printPath } from '@/url/page';
import { parseAddress } from '@/url/address';

import { App } from './App';
import { transport } from './feedData';
import { renderAddress } from './navigation';
import { loadPage } from './pagesOnDemand';
import { fetchAbsent } from './fetchAbsent';

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

/**
 * Brings the page to life: React takes the markup over as it stands, with the data that it was rendered from. Where there
 * is no markup, or what it was rendered from cannot be had, the page is drawn anew.
 */
export async function takeOver(root: Element, onReady: () => void): Promise<void> {
  const client = new QueryClient();
  const app = (
    <StrictMode>
      <App client={client} onReady={onReady} />
    </StrictMode>
  );
  if (root.firstChild === null) {
    createRoot(root).render(app);
    return;
  }
  const path = renderedPath();
  const { page } = parseAddress({ pathname: path, search: '' }, base);
  const files = inlinedFiles();
  keepAtHand(files);
  seedQueries(client, files, transport);
  const [complete] = await Promise.all([fetchAbsent(client, page, transport), loadPage(page)]);
  if (complete) {
    renderAddress(path);
    hydrateRoot(root, app);
    return;
  }
  root.replaceChildren();
  createRoot(root).render(app);
}
