import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import type { Wire } from './benchServer';
import { heapOf, isQuiet, openVisit, readProbe, type Visit } from './browser';
import type { Mode } from './options';
import type { Probe } from './probe';

/** A page that is measured. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** Whether a pointer is answered at all. */
  readonly answers: boolean;
}

/** One cold load of a page without touching it, and how long another load took to answer a pointer. Milliseconds and bytes. */
export interface PageRun {
  readonly marks: number | undefined;
  readonly fcp: number | undefined;
  readonly lcp: number | undefined;
  readonly cls: number;
  readonly shifted: readonly string[];
  readonly lcpElement: string;
  readonly tbt: number;
  readonly bytes: number;
  readonly document: number;
  readonly requests: number;
  /** Script that was sent, and how much of it is the exploring plot that waits for a pointer. */
  readonly script: number;
  readonly later: number;
  readonly heap: number;
  readonly answered: number | undefined;
  readonly problems: readonly string[];
}

/** What a page is loaded with. */
export interface Bench {
  readonly browser: Browser;
  readonly wire: Wire;
  readonly origin: string;
  /** Whether a path is a file that only the exploring plot needs. */
  readonly isLater: (path: string) => boolean;
}

const quietFor = 1500;
const longest = 45_000;

/** Waits until the line is there and the page is quiet, or long enough. */
export async function settled(visit: Visit, wire: Wire): Promise<Probe> {
  const end = Date.now() + longest;
  for (;;) {
    await sleep(300);
    const probe = await readProbe(visit.page);
    if ((probe.marks !== undefined && isQuiet(probe, wire, quietFor)) || Date.now() > end) return probe;
  }
}

/** What long tasks took beyond 50 ms each, after the first paint. */
function blocking({ tasks, fcp = 0 }: Probe): number {
  return tasks.reduce((sum, [start, length]) => {
    const seen = Math.min(length, start + length - fcp);
    return sum + Math.max(0, seen - 50);
  }, 0);
}

async function load(bench: Bench, subject: Subject, mode: Mode): Promise<Omit<PageRun, 'answered'>> {
  const { wire, origin, isLater } = bench;
  const visit = await openVisit(bench, mode);
  try {
    await visit.page.goto(`${origin}${subject.address}`, { waitUntil: 'load', timeout: longest });
    const probe = await settled(visit, wire);
    const { sent } = wire;
    const scripts = sent.filter(({ path }) => path.endsWith('.js'));
    const sum = (some: readonly { readonly body: number }[]): number => some.reduce((all, { body }) => all + body, 0);
    const failed = sent.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`);
    return {
      marks: probe.marks,
      fcp: probe.fcp,
      lcp: probe.lcp,
      cls: probe.cls,
      shifted: probe.shifted,
      lcpElement: probe.lcpElement,
      tbt: blocking(probe),
      bytes: sent.reduce((all, { bytes }) => all + bytes, 0),
      document: sent[0]?.body ?? 0,
      requests: sent.length,
      script: sum(scripts),
      later: sum(scripts.filter(({ path }) => isLater(path))),
      heap: await heapOf(visit),
      problems: [...failed, ...visit.problems],
    };
  } finally {
    await visit.close();
  }
}

/** Where the pointer goes: across the part of the plot that is in the window. */
function sweep({ plot }: Probe, height: number, step: number): { readonly x: number; readonly y: number } | undefined {
  if (!plot) return undefined;
  const top = Math.max(plot.y, 0);
  const bottom = Math.min(plot.y + plot.height, height);
  if (bottom - top < 10) return undefined;
  return { x: plot.x + plot.width * (0.3 + 0.04 * (step % 10)), y: (top + bottom) / 2 };
}

/** Moves the pointer over the plot from its first frame on until the page answers with a reading. */
async function answerTime(bench: Bench, subject: Subject, mode: Mode): Promise<number | undefined> {
  const visit = await openVisit(bench, mode);
  try {
    const height = visit.page.viewportSize()?.height ?? 0;
    await visit.page.goto(`${bench.origin}${subject.address}`, { waitUntil: 'commit', timeout: longest });
    const end = Date.now() + longest;
    for (let step = 0; Date.now() < end; step += 1) {
      const probe = await readProbe(visit.page);
      if (probe.answered !== undefined) return probe.answered;
      const to = sweep(probe, height, step);
      if (to) await visit.page.mouse.move(to.x, to.y);
      await sleep(30);
    }
    return undefined;
  } finally {
    await visit.close();
  }
}

/** Loads a page twice with an empty cache: once untouched, once with the pointer on the plot. */
export async function pageRun(bench: Bench, subject: Subject, mode: Mode): Promise<PageRun> {
  const untouched = await load(bench, subject, mode);
  return { ...untouched, answered: subject.answers ? await answerTime(bench, subject, mode) : undefined };
}
