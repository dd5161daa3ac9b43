import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { encodeFeed } from '@/feeds/encodeFeed';
import type { Feed } from '@/series/series';
import { build } from 'vite';
import { kilobytes, median, plain, table } from './figures';
import { readingTimes, type ReadingTimes } from './readingEntry';
import { dailyFeed } from './synthetic';

/** The most that the loader takes. */
const mostBytes = 2 * 1024 * 1024;
const runs = 200;

function sizeOf(feed: Feed): number {
  return JSON.stringify(encodeFeed(feed)).length;
}

/** A feed of days that just fits. */
function largestFeed(feed: Feed): string {
  const one = sizeOf(dailyFeed(feed, 1));
  const row = (sizeOf(dailyFeed(feed, 101)) - one) / 100;
  return JSON.stringify(encodeFeed(dailyFeed(feed, Math.floor((mostBytes - one) / row))));
}

/** The reading code as one script that sets `bench`. */
async function readingScript(): Promise<string> {
  const entry = fileURLToPath(new URL('readingEntry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { tsconfigPaths: true },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [script] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (script?.type !== 'chunk') throw new Error('the reading code was not built');
  return script.code;
}

async function timesInBrowser(browser: Browser, text: string): Promise<ReadingTimes> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: await readingScript() });
    return await page.evaluate(
      ([feed, count]) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by the script above
        const { bench } = globalThis as unknown as { readonly bench: { readonly readingTimes: typeof readingTimes } };
        return bench.readingTimes(new TextEncoder().encode(feed), count);
      },
      [text, runs] as const,
    );
  } finally {
    await page.close();
  }
}

function row(where: string, { first, warm }: ReadingTimes): readonly string[] {
  const slowest = warm.toSorted((a, b) => b - a)[Math.floor(warm.length / 100)] ?? Number.NaN;
  return [where, plain(first, 1), plain(median(warm) ?? Number.NaN, 1), plain(slowest, 1)];
}

/** From the bytes of the largest feed that the loader takes to domain data, in the browser and in Node. */
export async function readingTable(browser: Browser, feed: Feed): Promise<string> {
  const text = largestFeed(feed);
  const bytes = new TextEncoder().encode(text);
  const rows = [row('Chromium', await timesInBrowser(browser, text)), row('Node', await readingTimes(bytes, runs))];
  const what = `reading a feed of ${kilobytes(bytes.length)} kB, ms`;
  return table([what, 'the first', `median of ${runs} once warm`, '99th percentile'], rows);
}
