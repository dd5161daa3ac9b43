import { connection } from './connection';
import { whenLoadedAndIdle } from '@/ui/whenIdle';

/** Asks for a module at the lowest priority, without running it; settles when it is there or cannot be had. */
function ask(href: string): Promise<void> {
  return new Promise((settled) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.fetchPriority = 'low';
    link.addEventListener('load', () => settled());
    // The app asks again when it needs the module, and says what went wrong.
    link.addEventListener('error', () => settled());
    link.href = href;
    document.head.append(link);
  });
}

/** Modules that a reader will need first, as `scripts/laterModules.ts` wrote them into the page, the most needed first. */
function later(): readonly string[] {
  const said = document.querySelector<HTMLMetaElement>('meta[name="pendopo-later"]')?.content ?? '';
  return said === '' ? [] : said.split(' ');
}

/**
 * Fetches, once the page is there and the browser idle, what the app is made of, one module after the other; not for
 * readers who save data. Gives back how to stop: what is wanted now must not wait for what may be wanted later.
 */
export function prefetchLater(): () => void {
  let stopped = connection().saves;
  const start = async (): Promise<void> => {
    for (const href of later()) {
      if (stopped) return;
      await ask(href);
    }
  };
  whenLoadedAndIdle(() => void start(), 8000);
  return () => {
    stopped = true;
  };
}
