import type { Plugin } from 'vite';
import { headTag, type Bundle } from './headTag.ts';

/** The one chunk that holds a module matching `holds`. */
function chunkWith(bundle: Bundle, holds: RegExp): string {
  const found = Object.values(bundle).filter(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => holds.test(id)),
  );
  const [chunk] = found;
  if (chunk === undefined || found.length > 1) {
    throw new Error(`later-modules: ${found.length} chunks hold ${String(holds)}, expected one`);
  }
  return chunk.fileName;
}

/**
 * Names, in a `<meta name="pendopo-later">` of the page, the chunks that are worth fetching once the page is idle: those
 * that hold a module matching one of `modules`. Their names carry hashes that only the build knows.
 */
export function laterModules(modules: readonly RegExp[]): Plugin {
  return headTag('later-modules', (bundle, base) => {
    const names = modules.map((holds) => base + chunkWith(bundle, holds));
    return { tag: 'meta', attrs: { name: 'pendopo-later', content: names.join(' ') } };
  });
}
