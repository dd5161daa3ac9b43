import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { clientPath } from '@/exports/files/clientPath';
import type { SiteFile } from './siteFile';

/** The script of the embeds, as documents hold it. */
export interface EmbedClient {
  /** Text of the script that stands in every embed. */
  readonly script: string;
  /** Path below the base of the module that it loads where an address asks for another range. */
  readonly view: string;
}

/** What the script may weigh in every embed, in bytes of gzip. */
export const clientBudget = 8192;

/** One file from one entry with everything that it imports. Throws what the bundler throws. */
export async function bundle(entry: string, format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    // Not the reader's: a published script must not differ with the machine that built it.
    envFile: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { tsconfigPaths: true },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: resolve(entry),
        output: { format, codeSplitting: false },
        ...(format === 'es' ? { preserveEntrySignatures: 'strict' } : {}),
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((each) => each.type === 'chunk');
  const [only] = chunks;
  if (!only || chunks.length > 1) throw new Error(`${entry} became ${chunks.length} files, not one`);
  return only.code.trim();
}

/** Bundles the script of the embeds and the module for other ranges. Throws when the script is too heavy. */
export async function embedClient(): Promise<{ readonly client: EmbedClient; readonly files: readonly SiteFile[] }> {
  const [script, view] = await Promise.all([bundle('src/embed/client.ts', 'iife'), bundle('src/embed/view.ts', 'es')]);
  const weight = gzipSync(script, { level: 9 }).length;
  if (weight > clientBudget) {
    throw new Error(`src/embed/client.ts weighs ${weight} bytes in gzip; the embeds' script may weigh ${clientBudget}`);
  }
  const hash = createHash('sha256').update(view).digest('base64url').slice(0, 8);
  const path = `assets/embed-view-${hash}.js`;
  const files = [
    { path, content: `${view}\n` },
    // For files that hold an embed, which the app makes in the browser.
    { path: clientPath, content: `${script}\n` },
  ];
  return { client: { script, view: path }, files };
}
