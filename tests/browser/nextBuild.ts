import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildIn } from '@/app/offline/names';
import { scriptsOf, workerFiles } from '@/publish/appWorker';
import { chunkOf, chunksIn, reachedFrom, type Chunk } from '@/publish/chunks';
import { siteOf } from '@/publish/site';
import { builtText, folder } from './builtSite';
import type { Deployed } from './ownSite';

/** The build that is under test, by its name. */
export const thisBuild = buildIn(builtText('shell/index.html')) ?? 'none';

type Names = ReadonlyMap<string, string>;

/** What a bundler renames when one module changes: its script and all that name it, directly or not. */
function renamed(chunks: ReadonlyMap<string, Chunk>, changed: Chunk): Names {
  const naming = (name: string) =>
    [...chunks.values()].filter(({ text }) => text.includes(name)).map((one) => one.name);
  const all = reachedFrom([changed.name], chunks, ({ name }) => naming(name));
  return new Map(
    [...all].map((name) => {
      const hash = createHash('sha256')
        .update(`next ${chunks.get(name)?.text}`)
        .digest('base64url')
        .slice(0, 8);
      return [name, name.replace(/-[\w-]{8}\.js$/u, `-${hash}.js`)];
    }),
  );
}

function inNew(text: string, names: Names): string {
  return [...names].reduce((said, [old, next]) => said.replaceAll(old, next), text);
}

/** The built files that name scripts of the app: its pages, those of briefings, and the list of what briefings need. */
function namingFiles(): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = all.filter((name) => name.endsWith('.html') && !/^(?:en\/)?(?:embed|shell)\b/u.test(name));
  return [...pages, 'briefing/offline.json'];
}

/** The document that publishing makes the shells from, as the build left it. */
function template(shell: string): string {
  return shell
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/u, '')
    .replace(/<script>.*?<\/script>\n/su, '')
    .replace(/<style>.*?<\/style>\n/su, '')
    .replace(/<meta name="(?:robots|pendopo-build)"[^>]*>\n/gu, '');
}

export interface NextBuild extends Deployed {
  readonly build: string;
}

async function make(): Promise<NextBuild> {
  const chunks = await chunksIn(resolve(folder));
  const changed = chunkOf('src/app/takeOver.tsx', chunks);
  const names = renamed(chunks, changed);
  const next = new Map(
    [...chunks.values()].map((chunk): readonly [string, Chunk] => {
      const name = names.get(chunk.name) ?? chunk.name;
      return [name, { ...chunk, name, text: inNew(chunk.text, names) }];
    }),
  );
  const { first, later } = scriptsOf(next);
  const shell = builtText('shell/index.html');
  const [, style = ''] = /<style>(.*?)<\/style>/su.exec(shell) ?? [];
  const worker = builtText('sw.js');
  const own = workerFiles(
    { program: worker.slice(worker.indexOf('\n') + 1).trim(), first, later },
    { template: inNew(template(shell), names), style, site: siteOf(process.env) },
  );
  const build = buildIn(own.shell.template) ?? 'none';
  const texts = [
    ...own.files.map(({ path, content }) => [path, String(content)] as const),
    ...namingFiles().map((path) => [path, inNew(builtText(path), names).replaceAll(thisBuild, build)] as const),
    ...[...names.values()].map((name) => [`assets/${name}`, next.get(name)?.text ?? ''] as const),
  ];
  return { build, changed: new Map(texts), gone: new Set([...names.keys()].map((name) => `assets/${name}`)) };
}

let made: Promise<NextBuild> | undefined;

/**
 * The site after a change to the app's code, as the same functions would publish it that published the one under test: the
 * scripts have new names, the old ones are gone, pages and worker name the new. Gives what differs, and the build's name.
 */
export async function nextBuild(): Promise<NextBuild> {
  made ??= make();
  return made;
}
