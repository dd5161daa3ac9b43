import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor } from './security';

const pages = ['/', '/chart/pmi/', '/en/', '/404.html', '/assets/index-abc.js', '/feeds/pmi.json', '/schema/feed.json'];

describe('headersFor', () => {
  it.each(pages)('guards %s', (path) => {
    const headers = headersFor(path);
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe-|https?:|\*/u);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it('opens the data, and only the data, to other sites', () => {
    const open = pages.filter((path) => headersFor(path)['Access-Control-Allow-Origin'] === '*');
    expect(open).toEqual(['/feeds/pmi.json', '/schema/feed.json']);
    for (const path of open) expect(headersFor(path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('lets only hashed files be kept without asking', () => {
    expect(pages.filter((path) => headersFor(path)['Cache-Control']?.includes('immutable'))).toEqual([
      '/assets/index-abc.js',
    ]);
  });
});

it('never gives one header in two rules that match the same path', () => {
  for (const path of pages) {
    const matching = headerRules.filter(({ pattern }) => path.startsWith(pattern.replace('*', '')));
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  }
});

describe('headersFile', () => {
  /** Reads `_headers` as Netlify and Cloudflare document it. */
  function rulesIn(text: string) {
    return text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [pattern, ...lines] = block.split('\n');
        return { pattern, headers: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/su, 2))) };
      });
  }

  it('says the same as the server', () => {
    expect(rulesIn(headersFile('/'))).toEqual(headerRules);
  });

  it('stands under the base', () => {
    expect(rulesIn(headersFile('/pendopo/')).map(({ pattern }) => pattern)).toEqual(
      headerRules.map(({ pattern }) => `/pendopo${pattern}`),
    );
  });

  it('has no line longer than hosts accept', () => {
    for (const line of headersFile('/').split('\n')) expect(line.length).toBeLessThan(2000);
  });
});
