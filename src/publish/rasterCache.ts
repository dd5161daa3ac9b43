import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

function digest(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** SHA-256 of a text in UTF-8, or of bytes, as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return digest(content).toString('hex');
}

/** The file's content, or `undefined` when it cannot be read. */
export async function readOrNothing(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}

/** Writes a file so that others see either the old one or the new one, never a part; makes its folder. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, content);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Where something made is kept: a file that is overwritten when `key`, all that it was made from, is another. */
export interface CachePlace {
  readonly file: string;
  readonly key: string;
}

const sealLength = 64;

function seal(key: string, made: Uint8Array): Buffer {
  return Buffer.concat([digest(key), digest(made)]);
}

/**
 * What was made before from the same key, or what `make` gives now. A file whose content is not what was written
 * counts as absent. One file a place, so that the folder does not grow with every change.
 */
export async function cached(place: CachePlace, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const kept = await readOrNothing(place.file);
  if (kept !== undefined && kept.length > sealLength) {
    const content = kept.subarray(sealLength);
    if (seal(place.key, content).equals(kept.subarray(0, sealLength))) return content;
  }
  const made = await make();
  await writeWhole(place.file, Buffer.concat([seal(place.key, made), made]));
  return made;
}
