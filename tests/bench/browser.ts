import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { browserFlags } from '@tests/browser/browserFlags';
import type { Wire } from './benchServer';
import type { Mode } from './options';
import { installProbe, type Probe } from './probe';

/** A page in a context of its own, with nothing cached. */
export interface Visit {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** What the page threw or wrote as an error. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

/** A phone for the slow line, a laptop without one. */
const screens = {
  slow: { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 },
  fast: { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1 },
} as const;

/** Starts the browser that the browser tests use. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...browserFlags] });
}

function listen(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return problems;
}

async function throttle(devtools: CDPSession, mode: Mode, wire: Wire): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: mode === 'slow' ? 4 : 1 });
  wire.pipe = mode === 'slow' ? { free: 0 } : undefined;
}

/** How a page is looked at where it is not as the mode has it. */
export interface Look {
  readonly screen?: Mode;
  /** The line that is looked for has as many corners at least. */
  readonly corners?: number;
}

/** A line with fewer corners may be anything; the pages' line has more. */
const manyCorners = 40;

/** Opens an empty page with the probe in it, throttled as the mode says; the wire counts from zero. */
export async function openVisit(
  { browser, wire }: { readonly browser: Browser; readonly wire: Wire },
  mode: Mode,
  { screen = mode, corners = manyCorners }: Look = {},
): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    ...screens[screen],
    colorScheme: 'light',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
  });
  const page = await context.newPage();
  const problems = listen(page);
  await page.addInitScript(installProbe, corners);
  const devtools = await context.newCDPSession(page);
  await throttle(devtools, mode, wire);
  wire.sent = [];
  const close = async (): Promise<void> => {
    await throttle(devtools, 'fast', wire);
    await context.close();
  };
  return { page, devtools, problems, close };
}

/** What the probe knows by now, with the clock of the page. */
export async function readProbe(page: Page): Promise<Probe & { readonly now: number }> {
  const probe = await page.evaluate(() => ({ ...window.benchProbe, now: performance.now() }));
  // The probe is in every page from its first moment; the spread has only lost its type.
  if (!isProbe(probe)) throw new Error('the page has no probe');
  return probe;
}

function isProbe(value: object): value is Probe & { readonly now: number } {
  return 'tasks' in value && 'delays' in value && 'now' in value;
}

/** Bytes that script holds after garbage has been collected. */
export async function heapOf({ devtools }: Visit): Promise<number> {
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** Whether nothing has happened for a while: no answer on its way, no long task, no change. */
export function isQuiet(probe: Probe & { readonly now: number }, wire: Wire, forMs: number): boolean {
  const lastTask = Math.max(0, ...probe.tasks.map(([start, length]) => start + length));
  const lastSent = wire.sent.at(-1)?.at ?? 0;
  const busyPipe = wire.pipe !== undefined && wire.pipe.free > performance.now();
  return (
    !busyPipe &&
    probe.now - probe.changed > forMs &&
    probe.now - lastTask > forMs &&
    performance.now() - lastSent > forMs
  );
}

function processorTimes(): { readonly busy: number; readonly all: number } {
  const times = cpus().map(({ times }) => times);
  const all = times.reduce((sum, { user, nice, sys, idle, irq }) => sum + user + nice + sys + idle + irq, 0);
  return { busy: all - times.reduce((sum, { idle }) => sum + idle, 0), all };
}

/** Waits until less than a quarter of the machine is busy, but no longer than so many seconds. */
export async function calm(seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const before = processorTimes();
    await sleep(500);
    const after = processorTimes();
    if ((after.busy - before.busy) / (after.all - before.all) < 0.25) return;
  }
}
