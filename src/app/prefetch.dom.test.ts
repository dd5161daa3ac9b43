import { beforeEach, describe, expect, it, vi } from 'vitest';

import { prefetchLater } from './prefetch';

function asked(): readonly string[] {
  return [...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')].map(
    ({ href }) => new URL(href).pathname,
  );
}

async function arrive(): Promise<void> {
  document.querySelector('link[rel="modulepreload"]:last-of-type')?.dispatchEvent(new Event('load'));
  await Promise.resolve();
  await Promise.resolve();
}

beforeEach(() => {
  document.head.innerHTML = '<meta name="pendopo-later" content="/assets/vendor.js /assets/plot.js">';
  vi.stubGlobal('requestIdleCallback', (run: () => void) => run());
  Reflect.deleteProperty(navigator, 'connection');
});

describe('prefetchLater', () => {
  it('asks for one module after the other', async () => {
    prefetchLater();
    expect(asked()).toEqual(['/assets/vendor.js']);
    await arrive();
    expect(asked()).toEqual(['/assets/vendor.js', '/assets/plot.js']);
  });

  it('asks for no more once something is wanted now', async () => {
    const stop = prefetchLater();
    stop();
    await arrive();
    expect(asked()).toEqual(['/assets/vendor.js']);
  });

  it('asks for nothing where data is saved', () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    prefetchLater();
    expect(asked()).toEqual([]);
  });
});
