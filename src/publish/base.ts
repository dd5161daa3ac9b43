/**
 * The path that the site lives under, from `PENDOPO_BASE`: starts and ends with a slash, `/` when absent.
 * Throws a `RangeError` when it is not a plain path.
 */
export function siteBase(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['PENDOPO_BASE'] ?? '/';
  const base = `/${given.replace(/^\/+|\/+$/gu, '')}/`.replace(/^\/\/$/u, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(base)) {
    throw new RangeError(`PENDOPO_BASE must be a path such as /pendopo/, not ${JSON.stringify(given)}`);
  }
  return base;
}

/** The folder that the site is built into and served from: `PENDOPO_DIST`, or `dist`. */
export function siteFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['PENDOPO_DIST'] || 'dist';
}
