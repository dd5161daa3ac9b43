import { randomUUID } from 'node:crypto';
import { open, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { checkFile } from './feedFile';

/** The file of a feed: its path in the catalogue, a file of that name beside it, or a path from `root`. */
export async function feedPath(into: string, root: string): Promise<string> {
  const folder = join(root, 'public', 'feeds');
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(into)) return resolve(root, into);
  const { content } = await checkFile(join(folder, 'catalogue.json'), 'catalogue');
  const entries = content.kind === 'catalogue' ? (content.value?.feeds ?? []) : [];
  return join(folder, entries.find(({ id }) => id === into)?.path ?? `${into}.json`);
}

/** Removes the drafts of a file that were left by whoever was killed while writing one. */
async function removeDrafts(folder: string, stem: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => name.startsWith(stem) && name.endsWith('.tmp'));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

/** Puts a text in the place of a file at once: a failure at any moment leaves the old file or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const real = await realpath(path);
  const folder = dirname(real);
  const stem = `.${basename(real)}.`;
  await removeDrafts(folder, stem);
  // By chance and not by the process: in a container each run has the same number.
  const draft = join(folder, `${stem}${randomUUID()}.tmp`);
  const file = await open(draft, 'wx');
  try {
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, real);
  } catch (cause) {
    await rm(draft, { force: true });
    throw cause;
  }
}
