import { open, realpath, rename, rm } from 'node:fs/promises';
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

/** Puts a text in the place of a file at once: a failure at any moment leaves the old file or the new one, never a part. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const real = await realpath(path);
  const draft = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
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
