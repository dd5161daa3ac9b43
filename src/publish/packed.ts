import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join, normalize, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts; pictures and typefaces are packed already. Source maps are for a few, who can wait. */
const texts: ReadonlySet<string> = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest', '.xml']);

/**
 * What may be replaced on a server without a build, below the folder: kill switches, and how the feeds are. A packed
 * file beside would go on answering for the old one.
 */
const replaced: ReadonlySet<string> = new Set(
  ['sw.js', 'briefing-worker.js', 'briefing/offline.json', 'feeds/state.json'].map((path) => normalize(path)),
);

/** Bytes; what fits into one packet arrives no sooner packed. */
const least = 1024;

/** Files read and packed at once: zlib has four threads. */
const atOnce = 8;

const packers = {
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
    }),
} as const;

/** A way to pack a file, as its name ends. */
export type Packing = keyof typeof packers;

/** What packing a folder came to; sizes in bytes. */
export interface Packed {
  readonly files: number;
  readonly before: number;
  readonly after: number;
}

async function packFile(path: string, packing: Packing): Promise<Packed> {
  const content = await readFile(path);
  const packed = await packers[packing](content);
  if (packed.length >= content.length) return { files: 0, before: 0, after: 0 };
  const target = `${path}.${packing}`;
  await writeFile(target, packed);
  // One age for both, so that an answer's date does not depend on what the reader's browser can unpack.
  const { atime, mtime } = await stat(path);
  await utimes(target, atime, mtime);
  return { files: 1, before: content.length, after: packed.length };
}

/** Texts below a folder that are worth packing. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !replaced.has(relative(folder, path)));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.filter((_, index) => (sizes[index] ?? 0) >= least);
}

/** Writes a packed file (`index.html.gz`) beside each text of a folder that gets smaller by it; hosts send it as it is. */
export async function packFolder(folder: string, packing: Packing): Promise<Packed> {
  const waiting = [...(await textsIn(folder))];
  const sum = { files: 0, before: 0, after: 0 };
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { files, before, after } = await packFile(path, packing);
      sum.files += files;
      sum.before += before;
      sum.after += after;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sum;
}
