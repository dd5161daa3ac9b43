import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { whenWanted } from './wanted';

function root(markup: string): HTMLElement {
  document.body.innerHTML = `<div id="root">${markup}</div>`;
  const element = document.querySelector<HTMLElement>('#root');
  if (!element) throw new Error('no root');
  return element;
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  await Promise.resolve();
  await Promise.resolve();
  return (await Promise.race([promise, Promise.resolve(open)])) !== open;
}

beforeEach(() => window.history.replaceState(null, '', '/chart/pmi/'));
afterEach(() => window.dispatchEvent(new Event('scroll')));

describe('whenWanted', () => {
  it('waits on a complete page until somebody is there', async () => {
    const wanted = whenWanted(root('<h1>PMI</h1>'));
    expect(await isSettled(wanted)).toBe(false);
    window.dispatchEvent(new Event('scroll'));
    expect(await isSettled(wanted)).toBe(true);
    (await wanted)();
  });

  it('does not wait where there is no page yet', async () => {
    expect(await isSettled(whenWanted(root('')))).toBe(true);
  });

  it('does not wait where the address asks for another view', async () => {
    window.history.replaceState(null, '', '/chart/pmi/?from=2020-01');
    expect(await isSettled(whenWanted(root('<h1>PMI</h1>')))).toBe(true);
  });

  it('does not wait where the page shows what only this browser keeps', async () => {
    for (const path of ['/en/briefing/', '/open/', '/pendopo/en/open/index.html']) {
      window.history.replaceState(null, '', path);
      expect(await isSettled(whenWanted(root('<h1>Own</h1>')))).toBe(true);
    }
  });

  it('does not wait where a page comes from this browser because there is no network', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    // Without a worker the code may be out of reach: it is asked for when somebody wants it.
    const waiting = whenWanted(root('<h1>PMI</h1>'));
    expect(await isSettled(waiting)).toBe(false);
    window.dispatchEvent(new Event('scroll'));
    (await waiting)();
    vi.stubGlobal('navigator', { onLine: false, serviceWorker: { controller: {} } });
    expect(await isSettled(whenWanted(root('<h1>PMI</h1>')))).toBe(true);
  });

  it('unfolds everything for paper and folds it again', async () => {
    const page = root('<details id="a"></details><details id="b" open></details>');
    const wanted = whenWanted(page);
    const open = (): readonly boolean[] => [...page.querySelectorAll('details')].map((each) => each.open);
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([true, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect(open()).toEqual([false, true]);
    window.dispatchEvent(new Event('keydown'));
    (await wanted)();
    window.dispatchEvent(new Event('beforeprint'));
    expect(open()).toEqual([false, true]);
  });
});
