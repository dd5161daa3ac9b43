import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { siteBase, siteFolder } from '@/publish/base';
import { ensureBrowser, findWholeBrowser } from '@tests/browser/findBrowser';
import { thisMachine } from '@tests/browser/thisMachine';
import { openBrowser } from './browser';
import { briefingRows } from './briefing';
import { benchServer, type Wire } from './benchServer';
import { buildComparisons, buildSizePages, laterFiles, mountsOf } from './benchSite';
import { codeRows } from './codeRows';
import { buildDeck } from './deckSite';
import { targetTable } from './figures';
import { hostingRows } from './hosting';
import { optionsOf, usage, type Options, type Part } from './options';
import type { Bench } from './pageRun';
import { pageRows, type Outcome } from './pages';
import { publishRows } from './publishCost';
import { sizeRows } from './sizes';
import { withTables, type Section } from './performancePage';

const page = 'docs/performance.md';

const headings: Readonly<Record<Part, string>> = {
  code: 'Without a page, and what the files weigh',
  pages: 'Loading a page',
  sizes: 'More and more points',
  briefing: 'A briefing beside a deck',
  publish: 'Publishing',
  hosting: 'Serving',
};

/** What the times were taken on, in one line. */
function machine(browser: string): string {
  const [processor] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `Node ${process.versions.node}`,
    browser,
    `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end`,
  ].join(', ');
}

interface Stage {
  readonly bench: Bench;
  readonly close: () => Promise<void>;
}

/** The server and the browser, for as long as something is measured. */
async function openStage(browser: Browser, dist: string): Promise<Stage> {
  const wire: Wire = { sent: [], pipe: undefined };
  const server = benchServer(mountsOf({ dist, base: siteBase(process.env), points: [] }), wire);
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  // The server listens on a port, not on a pipe.
  const { port } = portOf(server.address());
  const later = laterFiles(dist);
  const isLater = (path: string): boolean => later.has(path.split('/').at(-1) ?? '');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise<void>((done) => {
      server.close(() => done());
    });
  };
  return { bench: { browser, wire, origin: `http://127.0.0.1:${port}`, isLater }, close };
}

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address;
}

async function measurePages(browser: Browser, dist: string, options: Options): Promise<Outcome> {
  const base = siteBase(process.env);
  const there = await buildComparisons({ dist, base, points: [] }, browser);
  const { bench, close } = await openStage(browser, dist);
  try {
    return await pageRows(bench, { there, base }, options);
  } finally {
    await close();
  }
}

async function measureSizes(browser: Browser, dist: string, options: Options): Promise<Outcome> {
  await buildSizePages({ dist, base: '/', points: options.points });
  const { bench, close } = await openStage(browser, dist);
  try {
    return await sizeRows(bench, options);
  } finally {
    await close();
  }
}

async function measureBriefing(browser: Browser, dist: string, options: Options): Promise<Outcome> {
  const there = await buildDeck(dist);
  const { bench, close } = await openStage(browser, dist);
  try {
    return await briefingRows(bench, { there, base: siteBase(process.env), dist }, options);
  } finally {
    await close();
  }
}

async function measure(part: Part, browser: Browser, options: Options): Promise<Outcome> {
  const dist = resolve(siteFolder(process.env));
  if (part === 'code') return { text: await codeRows(browser, dist), targets: [], raw: undefined, failures: [] };
  if (part === 'publish') return publishRows(options);
  if (part === 'hosting') return hostingRows(dist, options);
  if (part === 'briefing') return measureBriefing(browser, dist, options);
  return part === 'pages' ? measurePages(browser, dist, options) : measureSizes(browser, dist, options);
}

function say(part: Part, { text, targets }: Outcome, options: Options): Section {
  const isRepeated = part !== 'code' && part !== 'publish';
  const runs = isRepeated ? ` (medians of ${options.runs})` : '';
  const checked = targets.length > 0 ? `\n\n${targetTable(targets)}` : '';
  const section = { part, heading: headings[part] + runs, text: text + checked };
  console.log(`\n## ${section.heading}\n\n${section.text}\n`);
  return section;
}

function keep(outcomes: ReadonlyMap<Part, Outcome>, file: string): void {
  const raw = Object.fromEntries([...outcomes].map(([part, { raw: all }]) => [part, all]));
  writeFileSync(file, `${JSON.stringify(raw, null, 1)}\n`);
}

/** Tables into the page, in the form that `npm run check` wants. */
function writePage(sections: readonly Section[], place: string): void {
  writeFileSync(page, withTables(readFileSync(page, 'utf8'), sections, place));
  spawnSync('npx', ['oxfmt', page], { stdio: 'inherit' });
}

/** Measures what the options name; gives 1 when something could not be measured, whatever the figures are. */
export async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(usage);
    return 0;
  }
  let options: Options;
  try {
    options = optionsOf(argv);
  } catch (cause) {
    console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return 2;
  }
  const browser = await openBrowser(findWholeBrowser(thisMachine) ?? ensureBrowser(thisMachine));
  const outcomes = new Map<Part, Outcome>();
  const sections: Section[] = [];
  try {
    for (const part of options.parts) {
      const outcome = await measure(part, browser, options);
      outcomes.set(part, outcome);
      sections.push(say(part, outcome, options));
    }
  } finally {
    await browser.close();
  }
  const place = machine(`Chromium ${browser.version()}`);
  console.log(place);
  if (options.json !== undefined) keep(outcomes, options.json);
  if (options.write) writePage(sections, place);
  const failures = [...outcomes.values()].flatMap((outcome) => outcome.failures);
  for (const failure of failures) console.error(`not measured: ${failure}`);
  return failures.length > 0 ? 1 : 0;
}
