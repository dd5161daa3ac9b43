import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nginxMaps, nginxSending, nginxServer } from './nginx';
import { answerHeaders, headerRules, missingHeaders, type HeaderRule } from './security';

const hashes = {
  page: { styles: ['sha256-style+/='], scripts: ['sha256-script'] },
  briefing: { styles: ['sha256-briefing'], scripts: ['sha256-briefing-script'] },
  embed: { styles: ['sha256-embed'], scripts: ['sha256-client'] },
};

/** What nginx knows of a request when it writes the headers. */
interface Request {
  readonly uri: string;
  readonly asked?: string;
  readonly status?: number;
  readonly method?: string;
}

type Maps = ReadonlyMap<string, { readonly of: string; readonly lines: readonly (readonly [string, string])[] }>;

function bare(word: string): string {
  return /^"(.*)"$/u.exec(word)?.[1] ?? word;
}

/** The maps of a configuration, as far as ours go. */
function mapsIn(text: string): Maps {
  return new Map(
    [...text.matchAll(/^map (.+) (\$\w+) \{\n([^]*?)\n\}$/gmu)].map(([, of = '', name = '', body = '']) => [
      name,
      {
        of: bare(of),
        lines: body.split('\n').map((line) => {
          const [, key = '', value = ''] = /^ {2}("(?:[^"\\]|\\.)*"|\S+) (.+);$/u.exec(line) ?? [];
          return [bare(key), bare(value)] as const;
        }),
      },
    ]),
  );
}

/** What nginx makes of a text with variables: exact keys first and without regard to case, then patterns in their order. */
function valueOf(text: string, maps: Maps, request: Request): string {
  const { uri, asked = uri, status = 200, method = 'GET' } = request;
  const known = new Map<string, string>([
    ['$uri', uri],
    ['$request_uri', asked],
    ['$status', String(status)],
    ['$request_method', method],
  ]);
  return text.replaceAll(/\$(?:\w+)/gu, (name) => {
    const found = maps.get(name);
    if (!found) return known.get(name) ?? `unknown ${name}`;
    const key = valueOf(found.of, maps, request);
    const exact = found.lines.find(([line]) => line.toLowerCase() === key.toLowerCase() && line !== 'default');
    if (exact) return valueOf(exact[1], maps, request);
    for (const [line, value] of found.lines) {
      const match = line.startsWith('~') ? new RegExp(line.slice(1), 'u').exec(key) : null;
      if (match)
        return valueOf(
          value.replaceAll(/\$\{(\w+)\}/gu, (_, group: string) => match.groups?.[group] ?? ''),
          maps,
          request,
        );
    }
    return valueOf(found.lines.find(([line]) => line === 'default')?.[1] ?? '', maps, request);
  });
}

function sentBy(rules: readonly HeaderRule[], base: string, request: Request): Readonly<Record<string, string>> {
  const maps = mapsIn(nginxMaps(rules, base));
  const lines = [...nginxSending(rules).matchAll(/^add_header (\S+) (.+) always;$/gmu)];
  const sent = lines.map(([, name = '', value = '']) => [name, valueOf(bare(value), maps, request)]);
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}

const paths = [
  '/',
  '/index.html',
  '/chart/pmi/index.html',
  '/en/index.html',
  '/en',
  '/milestones',
  '/404.html',
  '/en/404.html',
  '/briefing/index.html',
  '/briefing/kampanye/index.html',
  '/en/briefing/kampanye/presenter/',
  '/briefing/offline.json',
  '/briefing-worker.js',
  '/sw.js',
  '/embed/pmi/index.html',
  '/embed/pmi/404.html',
  '/en/embed/pmi/2026-03-01.3fa9c1d2/index.html',
  '/embed.js',
  '/embedXjs',
  '/feeds/pmi.json',
  '/feeds/state.json',
  '/editions/ledger.json',
  '/editions/pmi/2026-03-01.3fa9c1d2.json',
  '/editions/pmi/changes/2026-03-01.3fa9c1d2.id.json',
  '/assets/index-abc.js',
  '/assets/jakarta-abc.woff2',
  '/oembed/pmi.id.json',
  '/img/pmi/latest.id.png',
  '/img/pmi/2026-03-01.3fa9c1d2.id.png',
  '/schema/feed.v1.json',
  '/stories/index.json',
  '/icon.svg',
  '/robots.txt',
  '/sitemap.xml',
  '/tidak/ada',
];

describe.each(['/', '/pendopo/', '/a.b/c/'])('nginx under %s', (base) => {
  const rules = headerRules(hashes, { origin: 'https://pendopo.example', base });
  const below = (path: string): string => base + path.slice(1);
  const maps = mapsIn(nginxMaps(rules, base));

  it.each(paths)('sends with %s what every other host is told to send', (path) => {
    for (const status of [200, 206, 304])
      expect(sentBy(rules, base, { uri: below(path), asked: `${below(path)}?from=2020`, status })).toEqual(
        answerHeaders(rules, path),
      );
  });

  it.each([
    ['/feeds/none.json', '/404.html'],
    ['/embed.js', '/404.html'],
    ['/assets/gone-abc.js', '/404.html'],
    ['/en/chart/none/', '/en/404.html'],
    ['/embed/none', '/embed/404.html'],
    ['/embed/none/', '/embed/404.html', '/embed/none/404.html'],
    ['/embed/pmi/x/y/', '/embed/404.html', '/embed/pmi/404.html'],
    ['/en/embed/pmi/2021-05-08.b3f58279/', '/en/embed/404.html', '/en/embed/pmi/404.html'],
    ['/embedded/', '/404.html'],
    ['/env/', '/404.html'],
  ])('answers %s with the nearest document, as the site’s own server does', (path, document, nearest = document) => {
    const tried = ['chart', 'embed'].map((name) =>
      valueOf(`$pendopo_missing_${name}`, maps, { uri: below(path), status: 404 }),
    );
    expect(tried).toEqual([below(nearest), below(document)]);
    expect(valueOf('$pendopo_missing_page', maps, { uri: below(path) })).toBe(
      below(path.startsWith('/en/') ? '/en/404.html' : '/404.html'),
    );
    for (const query of ['', '?from=2020'])
      expect(sentBy(rules, base, { uri: below(document), asked: below(path) + query, status: 404 })).toEqual(
        missingHeaders(rules, path, document),
      );
  });

  it('sends a page’s headers with what lies outside, and with what is refused', () => {
    for (const uri of ['/lain/', `/x${base}feeds/pmi.json`])
      expect(sentBy(rules, base, { uri })).toEqual(answerHeaders(rules, '/tidak/ada'));
    expect(sentBy(rules, base, { uri: below('/assets/index-abc.js'), status: 405, method: 'POST' })).toEqual({
      ...answerHeaders(rules, '/assets/index-abc.js'),
      'Cache-Control': 'no-cache',
      Allow: 'GET, HEAD, OPTIONS',
    });
  });

  it('tells scripts elsewhere what they may ask of data, and of data only', () => {
    const told = (path: string): readonly string[] =>
      Object.keys(sentBy(rules, base, { uri: below(path), status: 204, method: 'OPTIONS' })).filter((name) =>
        name.startsWith('Access-Control-'),
      );
    expect(told('/feeds/pmi.json').toSorted()).toEqual([
      'Access-Control-Allow-Headers',
      'Access-Control-Allow-Methods',
      'Access-Control-Allow-Origin',
      'Access-Control-Max-Age',
    ]);
    expect(told('/chart/pmi/')).toEqual([]);
  });

  it('keeps to words that nginx can read', () => {
    for (const word of nginxMaps(rules, base).match(/"[^"]*"/gu) ?? []) expect(word.length).toBeLessThan(4096);
  });
});

it('refuses a value that nginx would take for something else', () => {
  for (const value of ['a "quoted" one', 'costs $5', 'a\nline', 'back\\slash', 'x'.repeat(5000)])
    expect(() => nginxMaps([{ pattern: '/x/*', headers: { 'X-Odd': value } }], '/')).toThrow(RangeError);
});

describe('the shipped files', () => {
  const shipped = (name: string): string => readFileSync(`deploy/nginx/${name}`, 'utf8');
  const template = shipped('pendopo.conf');

  it('set no header where it would switch all others off', () => {
    for (const name of ['pendopo.conf', 'pendopo/site.conf'])
      expect(shipped(name)).not.toMatch(/^[^#\n]*\badd_header\b/mu);
    expect(shipped('pendopo/site.conf').match(/^include pendopo\/send\.conf;$/gmu)).toHaveLength(1);
  });

  it('take another place', () => {
    const text = nginxServer(template, { listen: '[::1]:8080', root: '/usr/share/nginx/html' });
    expect(text).toContain('\n  listen [::1]:8080;\n');
    expect(text).toContain('\n  root /usr/share/nginx/html;\n');
    expect(text.split('\n')).toHaveLength(template.split('\n').length);
  });

  it('take no place that ends the line, and need one to take', () => {
    expect(() => nginxServer(template, { listen: '80; autoindex on', root: '/srv' })).toThrow('value of listen');
    expect(() => nginxServer('server {}', { listen: '80', root: '/srv' })).toThrow('not one listen');
  });
});
