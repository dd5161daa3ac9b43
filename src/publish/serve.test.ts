import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersFor } from './security';
import { listenLocally, siteServer } from './serve';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const site = { origin: 'http://127.0.0.1:4173', base: '/' };
const rules = headerRules(
  {
    page: { styles: ['sha256-s'], scripts: [] },
    briefing: { styles: [], scripts: [] },
    embed: { styles: ['sha256-e'], scripts: [] },
  },
  site,
);

let folder: string;
let servers: Server[];

beforeEach(() => {
  servers = [];
  folder = mkdtempSync(join(tmpdir(), 'pendopo-'));
  const files = {
    'index.html': 'overview',
    '404.html': 'tidak ada',
    'en/index.html': 'overview en',
    'en/404.html': 'not there',
    'chart/pmi/index.html': 'pmi',
    'feeds/pmi.json': '{}',
    'assets/index-abc.js': '0',
    'assets/jakarta-abc.woff2': '0',
    'icon.svg': '<svg/>',
    'milestones/index.html': 'milestones',
    'embed/pmi/index.html': 'embed',
    'embed/pmi/404.html': 'edisi ini tidak ada',
    'embed/404.html': 'grafik ini tidak ada',
    'en/embed/404.html': 'no such chart',
    _redirects: '/embed/* /embed/404.html 404',
    'oembed/pmi.id.json': '{}',
    'img/pmi/card.id.png': 'png',
    'img/pmi/square.id.svg': '<svg/>',
    'img/pmi/2026-03-01.3fa9c1d2.id.png': 'png',
    'sitemap.xml': '<urlset/>',
    'robots.txt': 'User-agent: *',
    _headers: headersFile(rules, '/'),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function started(base = '/'): Promise<number> {
  writeFileSync(join(folder, '_headers'), headersFile(rules, base));
  const server = siteServer({ folder, base });
  servers.push(server);
  return (await listenLocally(server, 0)) ?? 0;
}

/** A plain request: `fetch` would tidy the path first. */
function get(port: number, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, method, agent: false }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    });
    sent.on('error', fail).end();
  });
}

describe('siteServer', () => {
  it('serves pages with and without the closing slash, whatever the query', async () => {
    const port = await started();
    for (const path of ['/chart/pmi/', '/chart/pmi', '/chart/pmi/?from=2020&view=table']) {
      expect(await get(port, path)).toMatchObject({ status: 200, body: 'pmi' });
    }
    expect(await get(port, '/')).toMatchObject({ status: 200, body: 'overview' });
  });

  it.each([
    ['/', 'text/html;charset=utf-8'],
    ['/feeds/pmi.json', 'application/json'],
    ['/assets/index-abc.js', 'text/javascript'],
    ['/assets/jakarta-abc.woff2', 'font/woff2'],
    ['/icon.svg', 'image/svg+xml'],
    ['/embed/pmi/', 'text/html;charset=utf-8'],
    ['/oembed/pmi.id.json', 'application/json'],
    ['/img/pmi/card.id.png', 'image/png'],
    ['/img/pmi/square.id.svg', 'image/svg+xml'],
    ['/img/pmi/2026-03-01.3fa9c1d2.id.png', 'image/png'],
    ['/sitemap.xml', 'text/xml'],
    ['/robots.txt', 'text/plain'],
  ])('sends %s as %s with the headers of its rule', async (path, type) => {
    const { headers } = await get(await started(), path);
    expect(headers['content-type']).toBe(type);
    for (const [name, value] of Object.entries(headersFor(rules, path)))
      expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers['cache-control']).toBeDefined();
  });

  it.each([
    '/gone/',
    '/chart/none/',
    '/feeds/none.json',
    '/_headers',
    '/_redirects',
    '/../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('answers %s with an honest 404', async (path) => {
    const answer = await get(await started(), path);
    expect(answer).toMatchObject({ status: 404, body: 'tidak ada' });
    expect(answer.headers['content-security-policy']).toBe(headersFor(rules, '/')['Content-Security-Policy']);
  });

  it.each(['/', '/milestones', '//milestones/', '/404', '/chart/pmi', '/gone'])(
    'guards the page at %s',
    async (path) => {
      const { headers } = await get(await started(), path);
      expect(headers['content-security-policy']).toBe(headersFor(rules, '/')['Content-Security-Policy']);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('lets any site frame an embed', async () => {
    const { headers } = await get(await started(), '/embed/pmi/');
    expect(headers['content-security-policy']).not.toContain('frame-ancestors');
  });

  it.each([
    ['/embed/pmi/2021-05-08.b3f58279/', 'edisi ini tidak ada'],
    ['/embed/pmi/2021-05-08.b3f58279', 'edisi ini tidak ada'],
    ['/embed/pmi/a/b?from=2020', 'edisi ini tidak ada'],
    ['/embed/none/', 'grafik ini tidak ada'],
    ['/embed/none', 'grafik ini tidak ada'],
    ['/embed/../x/', 'grafik ini tidak ada'],
    ['/en/embed/pmi/2021-05-08.b3f58279/', 'no such chart'],
  ])('answers %s with the nearest document that can be framed, and the status of a missing one', async (path, body) => {
    const answer = await get(await started(), path);
    expect(answer).toMatchObject({ status: 404, body });
    const sent = answer.headers['content-security-policy'];
    expect(sent).toBe(headersFor(rules, '/embed/pmi/')['Content-Security-Policy']);
    expect(sent).not.toContain('frame-ancestors');
  });

  it('lets any site learn that data are missing, and nobody keep the answer', async () => {
    const port = await started();
    for (const path of ['/feeds/none.json', '/assets/gone-abc.js']) {
      const { status, headers } = await get(port, path);
      expect({ status, open: headers['access-control-allow-origin'], kept: headers['cache-control'] }).toEqual({
        status: 404,
        open: '*',
        kept: 'no-cache',
      });
    }
    expect((await get(port, '/chart/none/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers in English below /en/', async () => {
    expect(await get(await started(), '/en/gone/')).toMatchObject({ status: 404, body: 'not there' });
  });

  it('knows no method that changes anything', async () => {
    const answer = await get(await started(), '/', 'POST');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(await get(await started(), '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('serves a new build without being started again', async () => {
    const port = await started();
    rmSync(join(folder, 'assets'), { recursive: true });
    rmSync(join(folder, '404.html'));
    writeFileSync(join(folder, 'index.html'), 'new overview');
    const before = (await get(port, '/')).headers['content-security-policy'];
    rmSync(join(folder, '_headers'));
    const between = await get(port, '/');
    expect(between).toMatchObject({ status: 200, body: 'new overview' });
    expect(between.headers['content-security-policy']).toBe(before);
    const page = { styles: ['sha256-new'], scripts: [] };
    writeFileSync(join(folder, '_headers'), headersFile(headerRules({ page, briefing: page, embed: page }, site), '/'));
    expect((await get(port, '/')).headers['content-security-policy']).toContain('sha256-new');
    expect((await get(port, '/assets/index-abc.js')).status).toBe(404);
  });

  it('lives under a base and nowhere else', async () => {
    const port = await started('/pendopo/');
    expect(await get(port, '/pendopo/chart/pmi/')).toMatchObject({ status: 200, body: 'pmi' });
    expect(await get(port, '/pendopo/en/gone/')).toMatchObject({ status: 404, body: 'not there' });
    expect((await get(port, '/pendopo/feeds/pmi.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await get(port, '/chart/pmi/')).status).toBe(404);
  });
});

describe('listenLocally', () => {
  it('keeps to the port it is asked for', async () => {
    const port = await started();
    const second = siteServer({ folder, base: '/' });
    expect(await listenLocally(second, port)).toBeUndefined();
  });

  it('takes the next free port when it may choose', async () => {
    const first = siteServer({ folder, base: '/' });
    const second = siteServer({ folder, base: '/' });
    servers.push(first, second);
    const ports = [await listenLocally(first, undefined), await listenLocally(second, undefined)];
    expect(ports[0]).toBeDefined();
    expect(ports[1]).toBeGreaterThan(ports[0] ?? 0);
  });
});
