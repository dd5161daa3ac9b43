import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteBase, siteFolder } from '@/publish/base';
import { rulesIn, type HeaderRule } from '@/publish/security';

/** The path that the site under test lives under: `/` or one such as `/pendopo/`. */
export const base = siteBase(process.env);

/** The folder that the site under test was built into. */
export const folder = siteFolder(process.env);

/** A link of the site as its pages write it; `path` is an address below the base (`chart/pmi/`). */
export function href(path: string): string {
  return base + path;
}

/** The text of a built file, such as `en/index.html`. */
export function builtText(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** What is sent with the site's answers, as a host reads it from the build. */
export function builtRules(): readonly HeaderRule[] {
  return rulesIn(builtText('_headers'), base);
}
