import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answerHeaders, headerRules, headersFile, missingHeaders } from '@/publish/security';
import { builtRules, builtText, folder } from './builtSite';
import { freePort } from './freePort';
import { frameWith, test } from './hosts/hostTest';
import { ask, type Answer } from './nginxRequest';
import { startNginx } from './nginxServer';
import { expect } from '@playwright/test';

const port = Number(process.env['PENDOPO_TEST_PORT'] ?? 4273);
const rules = builtRules();
const packed = { 'Accept-Encoding': 'gzip' };

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

/** Files of the site that have an address, as paths below the base. */
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
  .filter((path) => !/\/_(?:headers|redirects)$|\.(?:br|gz)$/u.test(path));

function file(pattern: RegExp): string {
  const found = files.find((path) => pattern.test(path));
  if (found === undefined) throw new Error(`the site has no file like ${pattern}`);
  return found;
}

const asset = file(/^\/assets\/index-.+\.js$/u);
const edition = file(/^\/editions\/pmi\/2.+\.json$/u);

/** What an answer says of the headers that are ours; `undefined` of one that must not be sent. */
function ours({ headers }: Answer, wanted: Readonly<Record<string, string>>) {
  const guarded = ['Access-Control-Allow-Origin', 'Cross-Origin-Resource-Policy', 'Allow', 'X-Frame-Options'];
  const names = [...new Set([...Object.keys(wanted), ...guarded])];
  return Object.fromEntries(
    names.map((name) => [name, headers[name.toLowerCase()]]).filter(([, value]) => value !== undefined),
  );
}

test.describe('every file', () => {
  test('comes with the headers of the one definition and its own type', async () => {
    const answers = await Promise.all(files.map((path) => ask(port, path, { method: 'HEAD' })));
    const said = files.map((path, index) => {
      const answer = answers[index];
      const wanted = answerHeaders(rules, path);
      return answer && { path, status: answer.status, type: answer.headers['content-type'], ...ours(answer, wanted) };
    });
    expect(said).toEqual(
      files.map((path) => ({ path, status: 200, type: types[extname(path)], ...answerHeaders(rules, path) })),
    );
    expect(files.length).toBeGreaterThan(500);
  });

  test('is behind a clean address where it is the page of a folder', async () => {
    for (const path of files.filter((each) => each.endsWith('/index.html'))) {
      const address = path.slice(0, -'index.html'.length);
      const answer = await ask(port, `${address}?from=2020`);
      expect(answer.status, address).toBe(200);
      expect(answer.body.equals(readFileSync(join(folder, path))), address).toBe(true);
      expect(ours(answer, {}), address).toEqual(
        Object.fromEntries(
          Object.entries(answerHeaders(rules, path)).filter(([name]) => /^(?:Access|Cross-Origin-R)/u.test(name)),
        ),
      );
    }
  });

  test('is sent packed to those who can unpack it', async () => {
    for (const path of ['/index.html', edition, asset, '/feeds/pmi.json', file(/^\/img\/.+\.svg$/u)]) {
      const whole = await ask(port, path);
      const { headers, body } = await ask(port, path, { headers: packed });
      expect(headers, path).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(whole.headers, path).toMatchObject({ vary: 'Accept-Encoding' });
      expect(whole.headers['content-encoding']).toBeUndefined();
      expect(gunzipSync(body).equals(whole.body), path).toBe(true);
      // Made beforehand: its length is known, its mark is a strong one, its date is the file's.
      expect(headers['content-length'], path).toBe(String(body.length));
      expect(headers.etag).toMatch(/^"/u);
      expect(headers['last-modified']).toBe(whole.headers['last-modified']);
      expect(headers['content-type']).toBe(whole.headers['content-type']);
    }
    const map = await ask(port, file(/\.js\.map$/u), { headers: packed });
    expect(map.headers['content-encoding'], 'packed while it is sent').toBe('gzip');
    for (const path of [file(/\.png$/u), file(/\.woff2$/u)])
      expect((await ask(port, path, { headers: packed })).headers['content-encoding'], path).toBeUndefined();
  });

  test('is not sent again to those who have it', async () => {
    for (const path of ['/', '/embed/pmi/', '/feeds/pmi.json', asset]) {
      for (const headers of [{}, packed]) {
        const first = await ask(port, path, { headers });
        const { etag = '', 'last-modified': modified = '' } = first.headers;
        const conditions: readonly Readonly<Record<string, string>>[] = [
          { 'If-None-Match': etag },
          { 'If-Modified-Since': modified },
        ];
        for (const condition of conditions) {
          const again = await ask(port, path, { headers: { ...headers, ...condition } });
          expect({ status: again.status, bytes: again.body.length }, path).toEqual({ status: 304, bytes: 0 });
          expect(again.headers['cache-control'], path).toBe(first.headers['cache-control']);
          expect(again.headers['access-control-allow-origin']).toBe(first.headers['access-control-allow-origin']);
        }
        const other = await ask(port, path, { headers: { ...headers, 'If-None-Match': '"other"' } });
        expect(other.status, path).toBe(200);
      }
    }
  });

  test('is sent in parts, or its head alone, to those who ask so', async () => {
    const path = file(/^\/img\/.+\.png$/u);
    const content = readFileSync(join(folder, path));
    const part = await ask(port, path, { headers: { Range: 'bytes=10-19' } });
    expect(part).toMatchObject({ status: 206, body: content.subarray(10, 20) });
    expect(part.headers['content-range']).toBe(`bytes 10-19/${content.length}`);
    expect((await ask(port, path, { headers: { Range: `bytes=${content.length}-` } })).status).toBe(416);
    const head = await ask(port, path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(head.headers['content-length']).toBe(String(content.length));
  });
});

test.describe('an address that leads nowhere', () => {
  for (const [path, document] of [
    ['/tidak/ada/', '/404.html'],
    ['/en/chart/none/', '/en/404.html'],
    ['/feeds/none.json', '/404.html'],
    ['/assets/gone-abc.js', '/404.html'],
    ['/embed/none', '/embed/404.html'],
    ['/embed/none/', '/embed/404.html'],
    ['/embed/pmi/2021-05-08.b3f58279/', '/embed/pmi/404.html'],
    ['/en/embed/pmi/a/b?from=2020', '/en/embed/pmi/404.html'],
    ['/en/embed/none/', '/en/embed/404.html'],
    // A folder shows nobody what is in it.
    ['/assets/', '/404.html'],
    ['/img/pmi/', '/404.html'],
    ['/en/chart/', '/en/404.html'],
    // What is no file of the site to its readers.
    ['/_headers', '/404.html'],
    ['/_redirects', '/404.html'],
    ['/index.html.gz', '/404.html'],
    ['/.git/config', '/404.html'],
    ['/assets/.htaccess', '/404.html'],
    ['/assets/../_headers', '/404.html'],
    ['/%5fheaders', '/404.html'],
  ] as const) {
    test(`${path} is told as what it is`, async () => {
      const answer = await ask(port, path);
      expect(answer.status).toBe(404);
      const wanted = missingHeaders(rules, path.split('?', 1)[0] ?? path, document);
      expect(ours(answer, wanted)).toEqual(wanted);
      expect(answer.body.toString()).toBe(builtText(document.slice(1)));
      expect(answer.headers['server']).toBe('nginx');
    });
  }

  test('and out of the site is not even looked up', async () => {
    for (const path of ['/../package.json', '/%2e%2e%2fassets', '/assets/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc']) {
      const { status, headers } = await ask(port, path);
      expect({ path, status }).toEqual({ path, status: 400 });
      expect(headers['content-security-policy']).toBe(answerHeaders(rules, '/404.html')['Content-Security-Policy']);
    }
  });

  test('without its last slash leads to the page, on whatever host', async () => {
    for (const path of ['/chart/pmi', '//chart/pmi']) {
      const answer = await ask(port, `${path}?from=2020`, { headers: { Host: 'evil.example' } });
      expect(answer).toMatchObject({ status: 301, headers: { location: '/chart/pmi/?from=2020' } });
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
    expect((await ask(port, '/embed/pmi')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask(port, '//evil.example/..')).headers.location).toBeUndefined();
  });
});

test('nothing can be changed, and who asks what can be done is told', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND']) {
    const { status, headers } = await ask(port, '/feeds/pmi.json', { method });
    expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow: 'GET, HEAD, OPTIONS' });
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'access-control-allow-origin': '*' });
  }
  const page = await ask(port, '/', { method: 'OPTIONS' });
  expect(page).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } });
  expect(page.headers['access-control-allow-methods']).toBeUndefined();
});

test.describe('in another site’s page', () => {
  test('embeds can be framed, a missing one too, and pages cannot', async ({ page, host, home, expected }) => {
    const embeds = ['embed/pmi/', 'en/embed/qris/', `embed${edition.slice('/editions'.length, -'.json'.length)}/`];
    const shown = [...embeds, 'embed/test/', 'embed/none/', 'en/embed/pmi/2021-05-08.b3f58279/'];
    const refused = ['', 'en/chart/pmi/', 'verify/', 'briefing/kampanye-2020-2021/', 'tidak/ada/', 'chart/pmi'];
    expected.push(/frame-ancestors/u, /404/u, /ERR_BLOCKED_BY_RESPONSE/u);
    const frames = [...shown, ...refused].map((path) => `<iframe src="${home}${path}" width="400"></iframe>`);
    await page.goto(host.page(`<!doctype html><title>Koran</title>${frames.join('')}`));
    for (const path of shown) await expect((await frameWith(page, path)).locator('h1'), path).toHaveText(/\S/u);
    const blank = (): number => page.frames().filter((frame) => frame.url().startsWith('chrome-error:')).length;
    await expect.poll(blank).toBe(refused.length);
  });

  for (const sandbox of [undefined, 'allow-scripts'])
    test(`${sandbox ? 'a frame without an origin' : 'a script'} may read data and no page`, async ({
      page,
      host,
      home,
      expected,
    }) => {
      expected.push(/CORS policy/u, /404/u, /ERR_FAILED/u);
      const open = [
        'feeds/pmi.json',
        edition.slice(1),
        'oembed/pmi.id.json',
        asset.slice(1),
        file(/\.woff2$/u).slice(1),
      ];
      const paths = [...open, 'embed/pmi/', 'feeds/none.json', '', 'chart/pmi/', 'tidak/ada/'];
      const inner = host.page('<!doctype html><title>Rangka</title>');
      const attributes = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
      await page.goto(host.page(`<!doctype html><title>Koran</title><iframe src="${inner}"${attributes}></iframe>`));
      const frame = await frameWith(page, inner);
      expect(await frame.evaluate(() => self.origin)).toBe(sandbox === undefined ? host.origin : 'null');
      const read = await frame.evaluate(
        async (addresses) =>
          Promise.all(
            addresses.map(async (address) => {
              // The condition makes the browser ask beforehand.
              const options = { headers: { 'If-None-Match': '"other"' } };
              return fetch(address, options).then(
                ({ status }) => status,
                () => 'refused',
              );
            }),
          ),
        paths.map((path) => home + path),
      );
      expect(Object.fromEntries(paths.map((path, index) => [path, read[index]]))).toEqual({
        ...Object.fromEntries(open.map((path) => [path, 200])),
        'embed/pmi/': 200,
        'feeds/none.json': 404,
        '': 'refused',
        'chart/pmi/': 'refused',
        'tidak/ada/': 'refused',
      });
    });
});

test('a folder of a server that has other things to do keeps to itself', async () => {
  const own = mkdtempSync(join(tmpdir(), 'pendopo-folder-'));
  const base = '/pendopo/';
  const none = { styles: [], scripts: [] };
  const folderRules = headerRules(
    { page: none, briefing: none, embed: none },
    { origin: 'https://pendopo.example', base },
  );
  const texts = {
    _headers: headersFile(folderRules, base),
    'index.html': 'ikhtisar',
    '404.html': 'tidak ada',
    'en/404.html': 'not there',
    'chart/pmi/index.html': 'pmi',
    'embed/404.html': 'grafik ini tidak ada',
    'feeds/pmi.json': '{}',
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(join(own, 'pendopo', path, '..'), { recursive: true });
    writeFileSync(join(own, 'pendopo', path), text);
  }
  writeFileSync(join(own, 'index.html'), 'a site of somebody else');
  const other = await freePort();
  // As the comment at the end of the shipped file says.
  const shipped = readFileSync('deploy/nginx/pendopo.conf', 'utf8');
  const locations = shipped
    .slice(shipped.indexOf('# In a folder of a server'))
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/^# ?/u, ''))
    .join('\n')
    .replaceAll('root /srv;', `root ${own};`);
  const servers = `include pendopo/headers.conf;
    server { listen 127.0.0.1:${other}; root ${own}; ${locations} }`;
  const program = process.env['PENDOPO_NGINX'] ?? '';
  // Its own temporary folder may be read by its owner only.
  const nginx = await startNginx({ program, folder: join(own, 'pendopo'), base, port: other, servers });
  try {
    const there = await ask(other, '/');
    expect(there.body.toString()).toBe('a site of somebody else');
    expect(there.headers['content-security-policy']).toBeUndefined();
    for (const [path, file, status] of [
      ['/pendopo/', '/index.html', 200],
      ['/pendopo/chart/pmi/', '/chart/pmi/index.html', 200],
      ['/pendopo/feeds/pmi.json', '/feeds/pmi.json', 200],
      ['/pendopo/gone/', '/404.html', 404],
      ['/pendopo/en/gone/', '/en/404.html', 404],
      ['/pendopo/embed/gone/', '/embed/404.html', 404],
      ['/pendopo/_headers', '/404.html', 404],
    ] as const) {
      const answer = await ask(other, path);
      expect(answer.status, path).toBe(status);
      expect(answer.body.toString(), path).toBe(Reflect.get(texts, file.slice(1)));
      const wanted = answerHeaders(folderRules, file);
      expect(ours(answer, wanted), path).toEqual(wanted);
    }
    expect((await ask(other, '/pendopo/chart/pmi')).headers.location).toBe('/pendopo/chart/pmi/');
    expect((await ask(other, '/pendopo/', { method: 'POST' })).status).toBe(405);
    expect(existsSync(join(own, 'pendopo', '_headers'))).toBe(true);
  } finally {
    await nginx.stop();
    rmSync(own, { recursive: true, force: true });
  }
});
