import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A script of the built site. */
export interface Chunk {
  readonly name: string;
  readonly text: string;
  /** Our modules in it, as paths from the root of the repository. */
  readonly modules: readonly string[];
}

function modulesIn(map: string): readonly string[] {
  const parsed: unknown = JSON.parse(map);
  const sources = typeof parsed === 'object' && parsed !== null && 'sources' in parsed ? parsed.sources : [];
  const names = Array.isArray(sources) ? sources.filter((each) => typeof each === 'string') : [];
  return names.flatMap((name) => /(?:^|\/)(src\/.+)$/u.exec(name)?.[1] ?? []);
}

/** Our modules in a script; the bundler's own have no map. */
async function modulesOf(script: string): Promise<readonly string[]> {
  const map = `${script}.map`;
  return existsSync(map) ? modulesIn(await readFile(map, 'utf8')) : [];
}

/** The scripts of a built site by their names in the folder of assets. Reads their maps, which say what is in them. */
export async function chunksIn(dist: string): Promise<ReadonlyMap<string, Chunk>> {
  const folder = join(dist, 'assets');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const chunks = await Promise.all(
    names.map(async (name): Promise<Chunk> => {
      const script = join(folder, name);
      return { name, text: await readFile(script, 'utf8'), modules: await modulesOf(script) };
    }),
  );
  return new Map(chunks.map((chunk) => [chunk.name, chunk]));
}

const whole = /(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/gu;
const later = /\bimport\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/gu;

function named(text: string, shape: RegExp): readonly string[] {
  return [...text.matchAll(shape)].map(([, name = '']) => name);
}

/** Names of the scripts without which a script does not run. */
export function importedBy({ text }: Chunk): readonly string[] {
  return named(text, whole);
}

/** Names of the scripts that a script fetches by `import()`. */
export function broughtBy({ text }: Chunk): readonly string[] {
  return named(text, later);
}

/** The script that holds a module, a path from the root of the repository. Throws when none does. */
export function chunkOf(module: string, chunks: ReadonlyMap<string, Chunk>): Chunk {
  const found = [...chunks.values()].find(({ modules }) => modules.includes(module));
  if (!found) throw new Error(`no script of the build holds ${module}`);
  return found;
}

/** Names of the scripts that `starts` lead to by what each needs, themselves included. */
export function reachedFrom(
  starts: readonly string[],
  chunks: ReadonlyMap<string, Chunk>,
  neededBy: (chunk: Chunk) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set<string>();
  const queue = [...starts];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const chunk = chunks.get(next);
    if (reached.has(next) || !chunk) continue;
    reached.add(next);
    queue.push(...neededBy(chunk));
  }
  return reached;
}
