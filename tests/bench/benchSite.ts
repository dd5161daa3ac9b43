import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Mount } from './benchServer';
import { readHeadersFile } from './headersFile';
import { limitPage, partsOf, plainDocument, type PageParts } from './limitPage';
import { curve, firstDay } from './synthetic';

/** Where the pages of the bench are built. */
const cache = resolve('node_modules/.cache/pendopo/bench');
const peersFolder = resolve('tests/bench/peers');
const libraries = ['echarts', 'chartjs', 'plot'] as const;

const box = '<div id="chart"></div>';
const boxStyle = '#chart{height:380px;position:relative}';

/** Paths of ours that are measured. */
export const ourPages = { chart: 'chart/pmi/', embed: 'embed/pmi/' } as const;

/** One of them. */
export type OurPage = keyof typeof ourPages;

/** Writes a page of the bench. */
export function write(path: string, text: string): void {
  const file = join(cache, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** Installs what is compared with, once for each lock file. */
export function installPeers(): void {
  const lock = join(peersFolder, 'package-lock.json');
  const installed = join(cache, 'installed-lock.json');
  const isThere = existsSync(join(peersFolder, 'node_modules')) && existsSync(installed);
  if (isThere && readFileSync(installed, 'utf8') === readFileSync(lock, 'utf8')) return;
  console.log('Installing the charting libraries to compare with (tests/bench/peers) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('npm ci failed in tests/bench/peers');
  write('installed-lock.json', readFileSync(lock, 'utf8'));
}

/** Builds `FILE` of the peers for production as `script.js`, and its style under its own name, in a folder of the bench; `define` puts values in. */
export async function buildScript(
  file: string,
  folder: string,
  define: Readonly<Record<string, string>> = {},
): Promise<void> {
  await build({
    configFile: false,
    root: peersFolder,
    logLevel: 'error',
    define,
    build: {
      outDir: join(cache, folder),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: join(peersFolder, file),
        output: { entryFileNames: 'script.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/** The same chart in each library, on a page as plain as the limit; what it loads is asked for from the first byte on. */
async function buildPeers({ title, sentence }: PageParts): Promise<void> {
  installPeers();
  const preload = ['pmi', 'milestones']
    .map((feed) => `<link rel="preload" as="fetch" crossorigin href="/feeds/${feed}.json">`)
    .join('');
  const head = `${preload}<script type="module" src="script.js"></script>`;
  for (const name of libraries) {
    await buildScript(`${name}.js`, name);
    write(join(name, 'index.html'), plainDocument({ title, sentence, style: boxStyle, head, body: box }));
  }
}

/** Our own figure with as many readings as the address asks for. */
async function buildSizes(): Promise<void> {
  await build({
    configFile: false,
    root: resolve('tests/bench'),
    base: '/bench/sizes/ours/',
    publicDir: resolve('public'),
    logLevel: 'error',
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    build: {
      outDir: join(cache, 'sizes', 'ours'),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: resolve('tests/bench/sizes.html') },
    },
  });
}

/** What the pages are made from: the built site, its address below the host, and which parts are wanted. */
export interface SiteToMeasure {
  readonly dist: string;
  readonly base: string;
  readonly points: readonly number[];
}

/** Title, sentence and drawings of a built page, read in a browser that does not run it. */
async function readPage(file: string, browser: Browser): Promise<PageParts> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(partsOf, readFileSync(file, 'utf8'));
  } finally {
    await page.close();
  }
}

/** Builds the peers and the limit pages; gives those of our pages that exist. */
export async function buildComparisons(site: SiteToMeasure, browser: Browser): Promise<readonly OurPage[]> {
  const tokens = readFileSync('src/ui/tokens.css', 'utf8');
  const there: OurPage[] = [];
  for (const name of ['chart', 'embed'] as const) {
    const file = join(site.dist, ourPages[name], 'index.html');
    if (!existsSync(file)) continue;
    const parts = await readPage(file, browser);
    write(join('limit', name, 'index.html'), limitPage(parts, tokens));
    if (name === 'chart') await buildPeers(parts);
    there.push(name);
  }
  return there;
}

/** Builds the pages that show any number of points. */
export async function buildSizePages({ points }: SiteToMeasure): Promise<void> {
  for (const count of points) {
    const values = Array.from({ length: count }, (_, index) => curve(index));
    write(join('data', `${count}.json`), JSON.stringify({ start: firstDay, values }));
  }
  installPeers();
  for (const name of libraries) {
    await buildScript(`${name}.js`, join('sizes', name));
    const head = '<script type="module" src="script.js"></script>';
    write(
      join('sizes', name, 'index.html'),
      plainDocument({ title: name, sentence: '', style: boxStyle, head, body: box }),
    );
  }
  await buildSizes();
}

/** What the server shows: the site with the headers that a host would send, the feeds at the root, and the pages of the bench. */
export function mountsOf({ dist, base }: SiteToMeasure): readonly Mount[] {
  const headers = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  return [
    { path: base, folder: dist, headers },
    { path: '/feeds/', folder: join(dist, 'feeds'), headers: [] },
    { path: '/bench/', folder: cache, headers: [] },
  ];
}

/** Which scripts of a built site have a module whose path matches, as their source maps tell; without a map, those whose name does. */
export function scriptsWith(dist: string, module: RegExp, named: RegExp): ReadonlySet<string> {
  const assets = join(dist, 'assets');
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'));
  return new Set(
    names.filter((name) => {
      const map = join(assets, `${name}.map`);
      return existsSync(map) ? module.test(readFileSync(map, 'utf8')) : named.test(name);
    }),
  );
}

/** Which files belong to the exploring plot: those whose source map names Recharts. */
export function laterFiles(dist: string): ReadonlySet<string> {
  return scriptsWith(dist, /node_modules\/recharts\//u, /recharts/iu);
}
