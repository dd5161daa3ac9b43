import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Sent } from './benchServer';
import { openVisit, readProbe } from './browser';
import type { Mode } from './options';
import { settled, type Bench } from './pageRun';

/** A deck that is measured. */
export interface Deck {
  readonly name: string;
  readonly address: string;
  /** What is shown: the element that carries the step. */
  readonly shown: string;
  /** Steps that it has: it is shown from the first to the last and back. */
  readonly steps: number;
  /** Pressed once before the steps, for a deck that is begun. */
  readonly begin?: string;
}

/** A key and its answer, in milliseconds from the key's own time stamp. */
export interface Press {
  /** As the browser tells it (Event Timing): until the frame with the answer was shown, in steps of 8 ms; 8 where it took less than 16. */
  readonly event: number;
  /** Until the main thread was done with the frame: what draws it comes after. */
  readonly frame: number | undefined;
  /** Until no step moved any more. */
  readonly still: number;
  /** Whether another step with a chart stood there afterwards. */
  readonly answered: boolean;
}

/** A cold load of a deck, and the keys through it. Milliseconds and bytes. */
export interface BriefingRun {
  readonly marks: number | undefined;
  readonly fcp: number | undefined;
  readonly sent: readonly Sent[];
  readonly presses: readonly Press[];
  readonly problems: readonly string[];
}

/** Both lines of the first step have 14 readings; level ones may share a number. */
const corners = 12;
const pressCount = 22;
/** After a key and what moves for it, before the next. */
const pause = 300;
const less = 8;

/** Which step is shown, by its place, and whether a chart stands in it. */
async function shownStep(page: Page, selector: string): Promise<{ readonly at: number; readonly chart: boolean }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    const svg = element?.querySelector('svg');
    return {
      at: element ? [...(element.parentElement?.children ?? [])].indexOf(element) : -1,
      chart: svg ? getComputedStyle(svg).visibility === 'visible' && svg.getBoundingClientRect().width > 100 : false,
    };
  }, selector);
}

/** Waits until no step moves any more; milliseconds from the last key's time stamp. What moves beside the steps, as a progress bar, does not count. */
async function stillAfter(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const steps = document.querySelector(wanted)?.parentElement;
    const isOfSteps = ({ effect }: Animation): boolean =>
      effect instanceof KeyframeEffect && effect.target !== null && steps?.contains(effect.target) === true;
    await Promise.allSettled(document.getAnimations().flatMap((one) => (isOfSteps(one) ? [one.finished] : [])));
    return performance.now() - (window.benchKey ?? 0);
  }, selector);
}

async function press(page: Page, key: string, selector: string): Promise<Press> {
  const before = { ...(await readProbe(page)), shown: await shownStep(page, selector) };
  await page.keyboard.press(key);
  const still = await stillAfter(page, selector);
  await sleep(pause);
  const { delays, events } = await readProbe(page);
  const after = await shownStep(page, selector);
  return {
    event: events.slice(before.events.length).find(({ type }) => type === 'keydown')?.ms ?? less,
    frame: delays.slice(before.delays.length).find(({ type }) => type === 'keydown')?.ms,
    still,
    answered: after.at !== before.shown.at && after.chart,
  };
}

/** The keys through a deck: to its last step and back, over and over. */
export function keysThrough(steps: number, count: number): readonly string[] {
  const way = steps - 1;
  return Array.from({ length: count }, (_, index) => (Math.floor(index / way) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'));
}

/** Loads a deck with an empty cache, waits until it is quiet, and goes through its steps by key. */
export async function briefingRun(bench: Bench, deck: Deck, mode: Mode): Promise<BriefingRun> {
  const visit = await openVisit(bench, mode, { screen: 'fast', corners });
  const { page } = visit;
  try {
    await page.addInitScript(() => {
      addEventListener('keydown', ({ timeStamp }) => (window.benchKey = timeStamp), true);
    });
    await page.goto(`${bench.origin}${deck.address}`, { waitUntil: 'load', timeout: 45_000 });
    const { marks, fcp } = await settled(visit, bench.wire);
    const sent = [...bench.wire.sent];
    if (deck.begin !== undefined) {
      await page.keyboard.press(deck.begin);
      await sleep(1500);
      await settled(visit, bench.wire);
    }
    const presses: Press[] = [];
    for (const key of keysThrough(deck.steps, pressCount)) presses.push(await press(page, key, deck.shown));
    const failed = sent.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`);
    return { marks, fcp, sent, presses, problems: [...failed, ...visit.problems] };
  } finally {
    await visit.close();
  }
}

declare global {
  interface Window {
    /** Time stamp of the last key. */
    benchKey?: number;
  }
}
