import { zipSync, type Zippable } from 'fflate/browser';

/** `write-excel-file` turns texts into bytes with it. */
export { strToU8, zipSync } from 'fflate/browser';

/** 1 January 1980, the earliest that the format knows, in whatever time zone: the same content gives the same bytes every day. */
const noDate = '1980-01-01T00:00:00';

/**
 * Takes the place of fflate's own `zip` (alias in vite.config.ts), which packs larger parts in a worker made from a text: the
 * site's content security policy forbids that. Calls back once, before it returns, with an archive or with what went wrong.
 */
export function zip(files: Zippable, done: (error: unknown, archive: Uint8Array | null) => void): void {
  let archive: Uint8Array;
  try {
    archive = zipSync(files, { mtime: noDate });
  } catch (error) {
    done(error, null);
    return;
  }
  done(null, archive);
}
