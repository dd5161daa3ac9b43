import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { listPath, workerPath } from '@/briefing/offline/names';
import type { OfflineList } from '@/briefing/offline/offlineList';
import { broughtBy, chunkOf, chunksIn, importedBy, reachedFrom, type Chunk } from './chunks';
import { bundle } from './embedClient';
import type { Site } from './site';
import type { SiteFile } from './siteFile';

/** What pages of a briefing come from; the second are fetched by `import()` from the first. */
const entry = 'src/briefing/start.tsx';
const pageModules = [
  'src/briefing/stage/StagePage.tsx',
  'src/briefing/ConsolePart.tsx',
  'src/briefing/handout/HandoutPart.tsx',
] as const;

/** What a script needs: what it imports and, where it is a briefing's own, also what it fetches when it is wanted. */
function neededBy(chunk: Chunk): readonly string[] {
  const isOwn = chunk.modules.some((name) => name.startsWith('src/briefing/'));
  return isOwn ? [...importedBy(chunk), ...broughtBy(chunk)] : importedBy(chunk);
}

/**
 * Names of the scripts that pages of a briefing need, in the folder of assets: the site's entry, the briefing's own and
 * what those import. Throws when a part of the briefing is not among them.
 */
export function briefingScripts(chunks: ReadonlyMap<string, Chunk>): readonly string[] {
  const starts = ['src/app/main.ts', entry].map((module) => chunkOf(module, chunks).name);
  const reached = reachedFrom(starts, chunks, neededBy);
  const lost = pageModules.filter((module) => !reached.has(chunkOf(module, chunks).name));
  if (lost.length > 0) throw new Error(`the scripts of a briefing do not lead to ${lost.join(', ')}`);
  return [...reached].toSorted();
}

async function assetsOf(dist: string): Promise<readonly string[]> {
  const names = await readdir(join(dist, 'assets'));
  const others = names.filter((name) => name.endsWith('.woff2') || /^briefing-controls-[\w-]+\.css$/u.test(name));
  return [...briefingScripts(await chunksIn(dist)), ...others.toSorted()].map((name) => `assets/${name}`);
}

/** Text of a script that cannot end the element that it stands in; both spellings mean the same in a text and in a pattern. */
function insideElement(script: string): string {
  return script.replaceAll(/<\/(?=script)/giu, String.raw`<\/`).replaceAll('<!--', String.raw`\x3c!--`);
}

function textOfAsset(file: Rolldown.OutputAsset): string {
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/** The program of the file to take along: one classic script, and one style sheet with the typeface in it. */
async function fileProgram({ origin, base }: Site): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    envFile: false,
    base,
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.PENDOPO_SITE': JSON.stringify(origin),
    },
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      cssCodeSplit: false,
      // Nothing may be left that a file from a disk would have to fetch.
      assetsInlineLimit: 100_000_000,
      rolldownOptions: {
        input: resolve('src/briefing/takeAlong/fileMain.tsx'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const files = (Array.isArray(result) ? result : [result]).flatMap((each) => ('output' in each ? each.output : []));
  const scripts = files.filter((file) => file.type === 'chunk');
  const styles = files.filter((file) => file.type === 'asset');
  const [[script], [style]] = [scripts, styles];
  if (!script || !style || files.length > 2) {
    throw new Error(`the file to take along became ${files.map(({ fileName }) => fileName).join(', ')}`);
  }
  // The typeface comes with the file: nothing is drawn before it is there.
  const sheet = textOfAsset(style).replaceAll(/font-display:\s*\w+/gu, 'font-display:block');
  return { script: insideElement(script.code.trim()), style: sheet.trim() };
}

function hashed(name: string, extension: string, content: string): SiteFile {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8);
  return { path: `assets/${name}-${hash}.${extension}`, content: `${content}` };
}

/**
 * What briefings need besides their pages: the service worker, the program of the file to take along, and the list of
 * both. Throws when the build lacks a part of a briefing.
 */
export async function briefingFiles(dist: string, site: Site): Promise<readonly SiteFile[]> {
  const worker = await bundle('src/briefing/offline/worker.ts', 'iife');
  const program = await fileProgram(site);
  const script = hashed('briefing-file', 'js', program.script);
  const style = hashed('briefing-file', 'css', program.style);
  const list: Omit<OfflineList, 'off'> & { readonly version: 1 } = {
    version: 1,
    assets: await assetsOf(dist),
    file: { script: script.path, style: style.path },
  };
  return [
    script,
    style,
    { path: workerPath, content: `${worker}\n` },
    { path: listPath, content: `${JSON.stringify(list)}\n` },
  ];
}
