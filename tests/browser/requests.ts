import type { Page } from '@playwright/test';
import { base } from './builtSite';

/** What the page has asked for since it was opened, as paths below the base. */
export function watchRequests(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(base.length)));
  return asked;
}

/** What a page names in its own file: its first script, those that it fetches later, the data that it holds. */
export async function namedIn(page: Page) {
  return page.evaluate((root) => {
    const below = (address: string): string => new URL(address, document.baseURI).pathname.slice(root.length);
    const scripts = [...document.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
    const later = document.querySelector<HTMLMetaElement>('meta[name="pendopo-later"]')?.content ?? '';
    const blocks = [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')];
    return {
      scripts: scripts.map(below),
      later: later.split(' ').map(below),
      inlined: blocks.map((block) => block.dataset['file'] ?? ''),
    };
  }, base);
}
