import { describe, expect, it } from 'vitest';
import { languages } from '@/i18n/language';
import { pageFile, pagesOf } from './pages';
import {
  answerHeaders,
  headerRules,
  headersFile,
  headersFor,
  matchingRules,
  missingHeaders,
  rulesIn,
  type SiteHashes,
} from './security';

const hashes: SiteHashes = {
  page: { styles: ['sha256-style'], scripts: ['sha256-script'] },
  briefing: { styles: ['sha256-briefing'], scripts: ['sha256-briefing-script'] },
  embed: { styles: ['sha256-embed'], scripts: ['sha256-client'] },
};
const site = { origin: 'https://pendopo.example', base: '/pendopo/' };
const rules = headerRules(hashes, site);

const documents = languages.flatMap((language) =>
  pagesOf({ charts: [{ id: 'pmi', name: { id: '', en: '' }, feed: 'pmi', series: [], form: 'line' }] }).flatMap(
    (page) => {
      const file = `/${pageFile(page, language)}`;
      return [file, file.replace(/index\.html$/u, ''), file.replace(/(.)\/index\.html$/u, '$1')];
    },
  ),
);
const embeds = [
  '/embed/pmi/',
  '/en/embed/pmi/',
  '/embed/pmi/index.html',
  '/embed/pmi',
  '/embed/pmi/2026-03-01.3fa9c1d2/',
  '/en/embed/pmi/2026-03-01.3fa9c1d2/index.html',
  '/embed/test/',
];
const frozen = '/editions/pmi/2026-03-01.3fa9c1d2.json';
const aboutEditions = ['/editions/ledger.json', '/editions/pmi/changes/2026-03-01.3fa9c1d2.id.json'];
const data = [
  frozen,
  ...aboutEditions,
  '/feeds/state.json',
  '/embed.js',
  '/feeds/pmi.json',
  '/schema/feed.v1.json',
  '/oembed/pmi.id.json',
  '/assets/index-abc.js',
];
const pictures = [
  '/img/pmi/latest.id.png',
  '/img/pmi/article.id.png',
  '/img/pmi/square-dark.en.svg',
  '/img/pmi/portrait-transparent.id.svg',
  '/img/site/card.en.png',
  '/img/pmi/thumbnail.id.png',
];
const ofEditions = ['/img/pmi/2026-03-01.3fa9c1d2.id.png', '/img/umkm-2020/2026-11-24.00000000.en.svg'];
const workers = ['/sw.js', '/briefing-worker.js'];
const others = [...workers, '/robots.txt', '/sitemap.xml', '/icon.svg', '/tidak/ada/', '/embed', '/chartx'];
const paths = [...documents, ...embeds, ...data, ...pictures, ...ofEditions, ...others];

function policyOf(path: string): string {
  return headersFor(rules, path)['Content-Security-Policy'] ?? '';
}

describe('headersFor', () => {
  it.each(documents)('guards the page at %s', (path) => {
    expect(policyOf(path).split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'sha256-script'",
        "style-src 'self' 'sha256-style'",
        "frame-ancestors 'none'",
        "frame-src 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
  });

  it('lets pages ask live sources, and nothing else: no embed, no briefing, no file', () => {
    const live = headerRules(hashes, { ...site, live: ['https://data.contoh.go.id', 'https://ec.europa.eu'] });
    const connects = (path: string) =>
      /connect-src [^;]*/u.exec(headersFor(live, path)['Content-Security-Policy'] ?? '')?.[0];
    expect(connects('/chart/pmi/')).toBe("connect-src 'self' https://data.contoh.go.id https://ec.europa.eu");
    for (const path of ['/embed/pmi/', '/briefing/bbi/', '/assets/index-abc.js']) {
      expect(connects(path)).not.toContain('contoh');
    }
    expect(policyOf('/chart/pmi/')).toContain("connect-src 'self';");
  });

  it.each(embeds)('lets any site frame %s and only our own script run in it', (path) => {
    const headers = headersFor(rules, path);
    const own = 'https://pendopo.example/pendopo/';
    expect(policyOf(path)).toContain(
      `script-src 'sha256-client' 'self' ${own}assets/; style-src 'sha256-embed'; connect-src 'self' ${own}editions/ ${own}feeds/;`,
    );
    expect(headers).toMatchObject({ 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    expect(policyOf(path)).not.toContain('frame-ancestors');
    expect(Object.keys(headers)).not.toContain('X-Frame-Options');
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
  });

  it('gives every answer what browsers must not guess', () => {
    for (const path of paths) {
      expect(headersFor(rules, path)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
      });
      const others = policyOf(path).replaceAll(
        /https:\/\/pendopo\.example\/pendopo\/(?:assets|editions|feeds)\//gu,
        '',
      );
      expect(others).not.toMatch(/unsafe-|https?:|\*/u);
    }
  });

  it('opens data, pictures and embeds, and no page, to other sites', () => {
    const open = paths.filter((path) => headersFor(rules, path)['Access-Control-Allow-Origin'] === '*');
    expect(open).toEqual([...embeds, ...data, ...pictures, ...ofEditions]);
    for (const path of [...data, ...pictures, ...ofEditions])
      expect(headersFor(rules, path)['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  it('lets only names that hold a hash be kept without asking', () => {
    const kept = (path: string): string | undefined => headersFor(rules, path)['Cache-Control'];
    expect(paths.filter((path) => kept(path)?.includes('immutable'))).toEqual([frozen, '/assets/index-abc.js']);
    const live = ['/feeds/pmi.json', '/feeds/state.json', '/schema/feed.v1.json', ...workers];
    for (const path of [...pictures, ...ofEditions, ...aboutEditions, ...live]) expect(kept(path)).toBe('no-cache');
    expect(kept('/embed.js')).toBe('public, max-age=3600');
    expect(kept('/oembed/pmi.id.json')).toBe('public, max-age=3600');
  });
});

describe('answers', () => {
  const page = headersFor(rules, '/404.html');

  it('are pages, and asked for again, where no rule says otherwise', () => {
    expect(answerHeaders(rules, '/tidak/ada/')).toEqual({ ...page, 'Cache-Control': 'no-cache' });
    expect(answerHeaders(rules, '/assets/index-abc.js')).toEqual(headersFor(rules, '/assets/index-abc.js'));
  });

  it('that something is missing can be read by whoever could have read it, and are never kept', () => {
    const missing = missingHeaders(rules, '/assets/gone-abc.js', '/404.html');
    expect(missing).toMatchObject({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' });
    expect(missing['Content-Security-Policy']).toBe(page['Content-Security-Policy']);
    expect(missingHeaders(rules, '/chart/gone/', '/404.html')).toEqual(answerHeaders(rules, '/404.html'));
    expect(missingHeaders(rules, '/embed/gone/', '/embed/404.html')).toEqual(answerHeaders(rules, '/embed/404.html'));
  });
});

it('never gives one header in two rules that match the same path', () => {
  for (const path of paths) {
    const names = matchingRules(rules, path).flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  }
});

describe('headersFile', () => {
  it.each(['/', '/pendopo/'])('is read back as it was written under %s', (base) => {
    expect(rulesIn(headersFile(rules, base), base)).toEqual(rules);
  });

  it('says nothing of what lies outside the base', () => {
    expect(rulesIn(headersFile(rules, '/lain/'), '/pendopo/')).toEqual([]);
    expect(rulesIn('# a comment\n\n/pendopo/*\n  X-One:  1 \n', '/pendopo/')).toEqual([
      { pattern: '/*', headers: { 'X-One': '1' } },
    ]);
  });

  it('keeps to what hosts accept: 100 rules, 2,000 characters a line, one * and one placeholder a pattern', () => {
    const text = headersFile(rules, '/pendopo/');
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
    expect(rules.length).toBeLessThan(100);
    for (const { pattern } of rules) {
      expect(pattern).toMatch(/^\/[^*]*\*?$/u);
      expect(pattern.match(/:/gu)?.length ?? 0).toBeLessThan(2);
    }
  });
});
