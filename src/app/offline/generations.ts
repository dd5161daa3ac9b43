import { buildOfCache } from './names';

/** What is kept, as far as it tells which builds are still needed. */
export interface Shelves {
  /** Names of all caches in the order in which they were made. */
  readonly caches: readonly string[];
  /** The builds of the pages that are kept. */
  readonly pageBuilds: readonly (string | undefined)[];
}

/** So many builds besides the current one may stay for pages that were made by them. */
const mostOld = 2;

/**
 * The builds whose files may go once `build` is in charge. A page that is kept, or still open in another tab, needs the
 * files of its own build, which is mostly the previous one; what was made after `build` is another worker's, which is just being installed.
 */
export function outdatedBuilds({ caches, pageBuilds }: Shelves, build: string, base: string): ReadonlySet<string> {
  const inOrder = [...new Set(caches.flatMap((name) => buildOfCache(name, base) ?? []))];
  const older = inOrder.slice(0, Math.max(0, inOrder.indexOf(build)));
  const previous = older.at(-1);
  const wanted = older.filter((each) => each === previous || pageBuilds.includes(each)).slice(-mostOld);
  return new Set(older.filter((each) => !wanted.includes(each)));
}
