import { lazy, useCallback, useEffect, useState } from 'react';

import { whenLoadedAndIdle } from '@/ui/whenIdle';

async function fontsReady(): Promise<void> {
  // Recharts measures texts once and remembers the widths, so the page's type must be there first.
  if (!('fonts' in document)) return;
  await document.fonts.ready;
}

async function load() {
  const [plots] = await Promise.all([import('@/charts/plots/RechartsPlot'), fontsReady()]);
  return plots;
}

/** The exploring plot, fetched when first asked for. */
export const LazyPlot = lazy(async () => ({ default: (await load()).RechartsPlot }));

async function warmUp(): Promise<void> {
  try {
    await load();
  } catch {
    // Without a network the painted chart stays; LazyPlot asks again when it is wanted.
  }
}

/** Whether the exploring plot is wanted yet, and how to want it: its code is fetched when the page is idle, it is mounted on the first pointer, touch or focus. */
export function usePlots(): readonly [boolean, () => void] {
  const [wanted, setWanted] = useState(false);
  useEffect(() => whenLoadedAndIdle(() => void warmUp(), 8000), []);
  return [wanted, useCallback(() => setWanted(true), [])];
}
