import type { Page } from '@/url/page';
import { filePolicy, policyFor, type InlineHashes } from './securityPolicy';
import type { Site } from './site';

/** What the documents of a site hold inline. */
export interface SiteHashes {
  readonly page: InlineHashes;
  readonly briefing: InlineHashes;
  readonly embed: InlineHashes;
}

/**
 * Headers for the addresses that match `pattern`: a path in which `*` stands for anything and `:name` for one segment.
 */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const permissionsPolicy = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * No `Cross-Origin-Opener-Policy`: it makes a browser start a second process for the page, a fifth of a second on a
 * laptop before anything is painted, and here is nothing that another window could learn.
 */
const everywhere: HeaderRule = {
  pattern: '/*',
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissionsPolicy,
  },
};

/** Where each page stands, below the language; some hosts serve a folder without its closing slash. */
const pagePatterns: Readonly<Record<Page['name'], readonly string[]>> = {
  overview: ['/', '/index.html'],
  chart: ['/chart/*'],
  milestones: ['/milestones', '/milestones/*'],
  statements: ['/statements', '/statements/*'],
  briefings: ['/briefing', '/briefing/', '/briefing/index.html'],
  // Under a policy of their own.
  briefing: [],
  sources: ['/sources', '/sources/*'],
  verify: ['/verify', '/verify/*'],
  open: ['/open', '/open/*'],
  'not-found': ['/404.html', '/shell/*'],
};

/** Any site may read it. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** May be kept, but a browser asks whether it is still current. */
const asked = { 'Cache-Control': 'no-cache' };
/** The name changes with the content. */
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const policy = { 'Content-Security-Policy': filePolicy };

/** What a picture's name begins with when its content may change under the same name. */
const pictureNames = ['latest', 'article', 'square', 'portrait', 'card', 'thumbnail'];

const fileRules: readonly HeaderRule[] = [
  { pattern: '/assets/*', headers: { ...policy, ...open, ...forEver } },
  { pattern: '/feeds/*', headers: { ...policy, ...open, ...asked } },
  { pattern: '/stories/*', headers: { ...policy, ...open, ...asked } },
  { pattern: '/schema/*', headers: { ...policy, ...open, ...asked } },
  // What changed since an edition stands beside it and is written anew by each build; a pattern cannot tell the two apart.
  { pattern: '/editions/*', headers: { ...policy, ...open } },
  { pattern: '/editions/ledger.json', headers: asked },
  { pattern: '/editions/:id/changes/*', headers: asked },
  // Editions: their name begins with a year and holds a hash.
  { pattern: '/editions/:id/2*', headers: forEver },
  // Service workers: the browser must learn of a new one, or of one that is gone.
  { pattern: '/sw.js', headers: { ...policy, ...asked } },
  { pattern: '/briefing-worker.js', headers: { ...policy, ...asked } },
  { pattern: '/briefing/offline.json', headers: { ...policy, ...asked } },
  { pattern: '/embed.js', headers: { ...policy, ...open, 'Cache-Control': 'public, max-age=3600' } },
  { pattern: '/oembed/*', headers: { ...policy, ...open, 'Cache-Control': 'public, max-age=3600' } },
  { pattern: '/icon.svg', headers: { ...policy, ...asked } },
  { pattern: '/manifest.webmanifest', headers: { ...policy, ...asked } },
  { pattern: '/img/*', headers: { ...policy, ...open } },
  ...pictureNames.map((name) => ({ pattern: `/img/:id/${name}*`, headers: asked })),
  // Of editions: the figures in them never change, the drawing may.
  { pattern: '/img/:id/2*', headers: asked },
];

/**
 * The one definition of what is sent with every answer: `dist/_headers` is written from it, `npm start` and the tests
 * read that file. Hosts differ in what they do when two rules give one header to the same path, so none do.
 */
export function headerRules(hashes: SiteHashes, site: Site): readonly HeaderRule[] {
  const page = { 'Content-Security-Policy': policyFor('page', hashes.page, site) };
  const briefing = { 'Content-Security-Policy': policyFor('briefing', hashes.briefing, site) };
  // A build writes every embed anew, a frozen one too: its figures never change, its style and script may. Pages that let
  // in only what allows it (`Cross-Origin-Embedder-Policy`) are allowed.
  const embed = { 'Content-Security-Policy': policyFor('embed', hashes.embed, site), ...open, ...asked };
  const inLanguage = (prefix: string): readonly HeaderRule[] => [
    ...Object.values(pagePatterns)
      .flat()
      .map((pattern) => ({ pattern: prefix + pattern, headers: page })),
    { pattern: `${prefix}/briefing/:story/*`, headers: briefing },
    { pattern: `${prefix}/embed/*`, headers: embed },
  ];
  return [everywhere, ...inLanguage(''), { pattern: '/en', headers: page }, ...inLanguage('/en'), ...fileRules];
}

/** A pattern as the source of a regular expression, without anchors. */
export function patternSource(pattern: string): string {
  return pattern
    .replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/:[a-z]\w*/giu, '[^/]+');
}

const matchers = new Map<string, RegExp>();

function matcherOf(pattern: string): RegExp {
  const known = matchers.get(pattern);
  if (known) return known;
  const matcher = new RegExp(`^${patternSource(pattern)}$`, 'u');
  matchers.set(pattern, matcher);
  return matcher;
}

/** The rules that apply to a path below the base (`/feeds/pmi.json`). */
export function matchingRules(rules: readonly HeaderRule[], path: string): readonly HeaderRule[] {
  return rules.filter(({ pattern }) => matcherOf(pattern).test(path));
}

/** Headers for a path below the base (`/feeds/pmi.json`). */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...matchingRules(rules, path).map((rule) => rule.headers));
}

/** What says who may read an answer. */
export const openness: readonly string[] = Object.keys(open);

/**
 * What a server sends with the file at a path below the base: its own headers; a spelling of an address that no rule
 * names is still a page, and nothing is kept that no rule lets be kept.
 */
export function answerHeaders(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const own = headersFor(rules, path);
  return { ...asked, ...('Content-Security-Policy' in own ? own : headersFor(rules, '/404.html')) };
}

/**
 * What a server sends with `document`, which says that there is nothing at `path`. Who could have read the file may read
 * the answer too: otherwise a script of another site, or one of ours in a sandbox, cannot tell a missing file from a
 * dead line.
 */
export function missingHeaders(
  rules: readonly HeaderRule[],
  path: string,
  document: string,
): Readonly<Record<string, string>> {
  const wanted = Object.entries(headersFor(rules, path)).filter(([name]) => openness.includes(name));
  return { ...answerHeaders(rules, document), ...Object.fromEntries(wanted) };
}

/** The text of `_headers` as Netlify and Cloudflare Pages read it; `base` starts and ends with a slash. */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const blocks = rules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${pattern.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Reads `_headers` as those hosts do; patterns come back without the base, what lies outside it is left out. */
export function rulesIn(text: string, base: string): readonly HeaderRule[] {
  const rules: { readonly pattern: string; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*?)\s*$/u.exec(line) ?? [];
    const current = rules.at(-1);
    if (name !== undefined && value !== undefined && current) current.headers[name] = value;
    else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
  }
  return rules
    .filter(({ pattern }) => pattern.startsWith(base))
    .map(({ pattern, headers }) => ({ pattern: `/${pattern.slice(base.length)}`, headers }));
}
