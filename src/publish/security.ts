/** Headers for the addresses that match `pattern`: an exact path, or a path that ends in `*`. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

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

/** Public data: any site may read it, and a browser asks whether it is still current. */
const publicData = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cache-Control': 'no-cache',
};

/**
 * The one definition of what is sent with every answer: `npm start`, `dist/_headers` and the tests read it.
 * Hosts join the headers of all matching rules, so no header may stand in two rules that overlap.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissionsPolicy,
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { pattern: '/feeds/*', headers: publicData },
  { pattern: '/schema/*', headers: publicData },
  // Names in here carry a hash of the content: a changed file has another name.
  { pattern: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
];

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** Headers for a path below the base (`/feeds/pmi.json`). */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const matching = headerRules.filter((rule) => matches(rule.pattern, path));
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}

/** The text of `_headers` as Netlify and Cloudflare Pages read it; `base` starts and ends with a slash. */
export function headersFile(base: string): string {
  const blocks = headerRules.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${pattern.slice(1)}`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
