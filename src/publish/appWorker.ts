import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildMeta, workerPath, type KeptFiles } from '@/app/offline/names';
import { languages, type Language } from '@/i18n/language';
import { shellPaths } from '@/url/shell';
import { broughtBy, chunkOf, chunksIn, importedBy, reachedFrom, type Chunk } from './chunks';
import type { Shell } from './document';
import { templateParts } from './documentTemplate';
import { bundle } from './embedClient';
import { voidElement } from './headMarkup';
import { inlineHashes } from './inlineHashes';
import { headScript } from './inlineScript';
import { metaPolicyFor } from './securityPolicy';
import type { SiteFile } from './siteFile';

/** Modules with which any page of the app can be drawn; their scripts and what those import are kept at once. */
const firstModules = [
  'src/app/main.ts',
  'src/app/update/start.ts',
  'src/app/takeOver.tsx',
  // Fills the page from what is kept of the data.
  'src/app/live/start.ts',
  'src/app/NotFound.tsx',
  'src/app/chart/ChartStatements.tsx',
  'src/app/overview/Overview.tsx',
  'src/app/milestones/MilestonesPage.tsx',
  'src/app/statements/StatementsPage.tsx',
  'src/app/briefings/BriefingsPage.tsx',
  'src/app/sources/SourcesPage.tsx',
  'src/app/verify/VerifyPage.tsx',
] as const;

/** Reads large files in a thread of its own, which the app starts by its address and imports nowhere. */
const reader = 'src/app/open/readWorker.ts';

/** Where a briefing begins, which keeps its own files. */
const briefing = 'src/briefing/start.tsx';

/** What the files that are kept at once may weigh in gzip: a reader's first visit pays for them, once it is idle. */
const firstBudget = 340_000;

/** The files that the app is made of. Throws when the build lacks a part of it. */
export function scriptsOf(chunks: ReadonlyMap<string, Chunk>): {
  readonly first: readonly string[];
  readonly later: readonly string[];
} {
  const starts = firstModules.map((module) => chunkOf(module, chunks).name);
  const first = reachedFrom(starts, chunks, importedBy);
  const other = chunkOf(briefing, chunks).name;
  const all = reachedFrom([...starts, chunkOf(reader, chunks).name], chunks, (chunk) =>
    [...importedBy(chunk), ...broughtBy(chunk)].filter((name) => name !== other),
  );
  return { first: [...first].toSorted(), later: [...all].filter((name) => !first.has(name)).toSorted() };
}

/** A document without a page: the app draws in it what the address asks for, from the data at hand. It is found by no one. */
function shellDocument(language: Language, { template, style, site }: Shell): string {
  const parts = templateParts(template);
  const head = [
    `<script>${headScript(site.base)}</script>`,
    '<title>Pendopo</title>',
    parts.head,
    `<style>${style}</style>`,
    voidElement('meta', { name: 'robots', content: 'noindex' }),
  ].join('\n');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    voidElement('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: metaPolicyFor('page', inlineHashes(head), site),
    }),
    head,
    '</head>',
    '<body>',
    `${parts.before}${parts.after}`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The shell whose pages say which build they are of. */
function marked(shell: Shell, build: string): Shell {
  const mark = voidElement('meta', { name: buildMeta, content: build });
  return { ...shell, template: shell.template.replace('</head>', `${mark}\n</head>`) };
}

/** What the worker is made from. */
export interface WorkerParts {
  /** The bundled text of `src/app/offline/worker.ts`. */
  readonly program: string;
  /** Names of the built scripts and typefaces, in the folder of assets. */
  readonly first: readonly string[];
  readonly later: readonly string[];
}

/**
 * The worker's script and the shells, and the shell of all pages with the name of their build. The name changes with the
 * app's code, its style and the empty documents, not with data: new figures are no new version.
 */
export function workerFiles(
  { program, first, later }: WorkerParts,
  shell: Shell,
): { readonly files: readonly SiteFile[]; readonly shell: Shell } {
  const below = (names: readonly string[]): readonly string[] => names.map((name) => `assets/${name}`);
  const plain = languages.map((language) => shellDocument(language, shell));
  const build = hashOf([program, ...first, ...later, ...plain].join('\n'));
  const own = marked(shell, build);
  const shells = languages.map((language) => ({ path: shellPaths[language], content: shellDocument(language, own) }));
  const kept: KeptFiles = {
    build,
    first: [
      ...below(first).map((path) => ({ path, revision: null })),
      ...shells.map(({ path, content }) => ({ path, revision: hashOf(content) })),
    ],
    later: below(later),
  };
  const script = `self.pendopoKept=${JSON.stringify(kept)};\n${program}\n`;
  const documents = shells.map(({ path, content }) => ({ path: `${path}index.html`, content }));
  return { files: [...documents, { path: workerPath, content: script }], shell: own };
}

/** Refuses a first visit that costs too much. */
function weigh(first: readonly string[], chunks: ReadonlyMap<string, Chunk>): void {
  const bytes = first.reduce((sum, name) => sum + gzipSync(chunks.get(name)?.text ?? '', { level: 9 }).length, 0);
  if (bytes <= firstBudget) return;
  throw new Error(`The scripts that are kept at once weigh ${bytes} bytes in gzip; they may weigh ${firstBudget}`);
}

/** Reads what the build left and bundles the worker. Throws when the build lacks a part of the app, or holds too much of it. */
export async function workerParts(dist: string): Promise<WorkerParts> {
  const chunks = await chunksIn(dist);
  const { first, later } = scriptsOf(chunks);
  weigh(first, chunks);
  const fonts = (await readdir(join(dist, 'assets'))).filter((name) => name.endsWith('.woff2')).toSorted();
  const isCommon = (name: string): boolean => /-latin-wght-/u.test(name);
  return {
    program: await bundle('src/app/offline/worker.ts', 'iife'),
    first: [...first, ...fonts.filter(isCommon)],
    later: [...later, ...fonts.filter((name) => !isCommon(name))],
  };
}
