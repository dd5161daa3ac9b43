/** Asks for a module at the lowest priority, without running it. */
function ask(href: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.fetchPriority = 'low';
  link.href = href;
  document.head.append(link);
}

/** Modules that the first thing a reader does will need, as `scripts/laterModules.ts` wrote them into the page. */
function later(): readonly string[] {
  const said = document.querySelector<HTMLMetaElement>('meta[name="pendopo-later"]')?.content ?? '';
  return said === '' ? [] : said.split(' ');
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}

/** Fetches, once the page is there and the browser idle, what the app is made of; not for readers who save data. */
export function prefetchLater(): void {
  if (savesData()) return;
  const start = (): void => later().forEach(ask);
  const idle = (): void => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(start, { timeout: 8000 });
    else setTimeout(start, 3000);
  };
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
