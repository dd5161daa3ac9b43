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

/** What `npm start` serves; a site that is put somewhere says where. */
const usualOrigin = 'http://127.0.0.1:4173';

/**
 * The site's origin from `PENDOPO_SITE`, such as `https://pendopo.example`; without it the address of `npm start`.
 * Throws a `RangeError` when it is not an http(s) origin: paths belong into `PENDOPO_BASE`.
 */
export function siteOrigin(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['PENDOPO_SITE'] || usualOrigin;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const plain =
    url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (!plain || !/^https?:$/u.test(url.protocol)) {
    throw new RangeError(
      `PENDOPO_SITE must be an origin such as https://pendopo.example, not ${JSON.stringify(given)}`,
    );
  }
  return url.origin;
}

/** The folder that the site is built into and served from: `PENDOPO_DIST`, or `dist`. */
export function siteFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env['PENDOPO_DIST'] || 'dist';
}
