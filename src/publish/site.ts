import { siteBase, siteOrigin } from './base';

/** Where the site will be found: `origin` without a closing slash, `base` with slashes at both ends. */
export interface Site {
  readonly origin: string;
  readonly base: string;
  /** Origins of others that its pages may ask for data. */
  readonly live?: readonly string[];
}

/** The site that the environment describes. */
export function siteOf(env: Readonly<Record<string, string | undefined>>): Site {
  return { origin: siteOrigin(env), base: siteBase(env) };
}

/** The absolute address of a path below the base (`chart/pmi/`, without a leading slash). */
export function absolute({ origin, base }: Site, path: string): string {
  return `${origin}${base}${path}`;
}
