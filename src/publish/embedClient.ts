import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { clientPath } from '@/exports/files/clientPath';
import type { SiteFile } from './siteFile';

/** The scripts of the embeds, as documents hold them. */
export interface EmbedClient {
  /** Text of the script in the head of every embed: the looks that its address asks for. */
  readonly dress: string;
  /** Text of the script after the content of every embed. */
  readonly script: string;
  /** Path below the base of the module that it loads where an address asks for another range. */
  readonly view: string;
}

/** What the scripts may weigh in every embed, in bytes of gzip. */
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

/** Bundles the scripts of the embeds and the module for other ranges. Throws when the scripts are too heavy. */
export async function embedClient(): Promise<{ readonly client: EmbedClient; readonly files: readonly SiteFile[] }> {
  const [dress, script, view] = await Promise.all([
    bundle('src/embed/dress.ts', 'iife'),
    bundle('src/embed/client.ts', 'iife'),
    bundle('src/embed/view.ts', 'es'),
  ]);
  const both = `${dress}\n${script}\n`;
  const weight = gzipSync(both, { level: 9 }).length;
  if (weight > clientBudget) {
    throw new Error(
      `The scripts of src/embed weigh ${weight} bytes in gzip; in an embed they may weigh ${clientBudget}`,
    );
  }
  const hash = createHash('sha256').update(view).digest('base64url').slice(0, 8);
  const path = `assets/embed-view-${hash}.js`;
  const files = [
    { path, content: `${view}\n` },
    // For files that hold an embed, which the app makes in the browser.
    { path: clientPath, content: both },
  ];
  return { client: { dress, script, view: path }, files };
}
