import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the site: its path below the folder that is published, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Those of some files in whose place none lies in a folder: what somebody put into `public/` by hand is published as it is. */
export function notIn(folder: string, files: readonly SiteFile[]): readonly SiteFile[] {
  return files.filter(({ path }) => !existsSync(join(folder, path)));
}
