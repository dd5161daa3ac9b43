import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { siteBase, siteFolder } from './base';
import { answerHeaders, missingHeaders, rulesIn, type HeaderRule } from './security';

/** A folder with `index.html` and `404.html`, and the path (`/` or `/pendopo/`) it is served under. */
export interface Site {
  readonly folder: string;
  readonly base: string;
}

const host = '127.0.0.1';
const firstPort = 4173;
const portsTried = 20;

/** Hosts that read these files keep them to themselves. */
const unpublished: ReadonlySet<string> = new Set(['/_headers', '/_redirects']);

/**
 * What may answer for a path that leads nowhere, the nearest first: below `/embed/` a document that can be framed, as
 * `_redirects` and hosts that look for the nearest `404.html` have it.
 */
function missingDocuments(path: string): readonly string[] {
  const [below, language = ''] = /^\/(en\/)?embed\/(?:[\w-]+\/)?/u.exec(path) ?? [];
  const embeds = below === undefined ? [] : [`${below.slice(1)}404.html`, `${language}embed/404.html`];
  return [...embeds, path.startsWith('/en/') ? 'en/404.html' : '404.html'];
}

function pathBelow(base: string, url: string): string | undefined {
  const path = url.split(/[?#]/u, 1)[0] ?? '/';
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

/**
 * The rules of the built `_headers`, read again when a new build has written it, as a host would apply them. While a
 * build is emptying the folder the rules of the one before hold.
 */
function rulesOf({ folder, base }: Site): () => readonly HeaderRule[] {
  const file = join(folder, '_headers');
  let edition = '';
  let rules: readonly HeaderRule[] = [];
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    const found = stats ? `${stats.mtimeMs} ${stats.size}` : edition;
    if (found !== edition) {
      rules = rulesIn(readFileSync(file, 'utf8'), base);
      edition = found;
    }
    return rules;
  };
}

/** The server of a built site, not yet listening: the files, our headers, and an honest 404 with `404.html`. */
export function siteServer({ folder, base }: Site): Server {
  const rules = rulesOf({ folder, base });
  function sendHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
  function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
    const path = pathBelow(base, request.url ?? '/') ?? '/';
    const name = missingDocuments(path).find((each) => existsSync(join(folder, each)));
    // A build may be emptying the folder at this moment.
    const body = name === undefined ? '404' : readFileSync(join(folder, name));
    sendHeaders(response, missingHeaders(rules(), path, `/${name ?? '404.html'}`));
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
  const files = sirv(folder, {
    // Looks at the disk each time, so that a new build is served at once.
    dev: true,
    etag: true,
    setHeaders: (response, path) => sendHeaders(response, answerHeaders(rules(), path)),
  });
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendHeaders(response, answerHeaders(rules(), '/'));
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const asked = request.url ?? '/';
    const path = pathBelow(base, asked);
    if (path === undefined || unpublished.has(path)) {
      sendNotFound(request, response);
      return;
    }
    // sirv reads the path from `url` and knows nothing of a base.
    request.url = path;
    files(request, response, () => {
      request.url = asked;
      sendNotFound(request, response);
    });
  });
}

function listen(server: Server, port: number): Promise<'listening' | 'taken'> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done('taken');
      else fail(error);
    });
    server.listen(port, host, () => done('listening'));
  });
}

/**
 * Listens on 127.0.0.1 and gives the port. A wanted port is kept to; without one it starts at 4173 and takes the
 * next that is free. `undefined` when none was.
 */
export async function listenLocally(server: Server, wanted: number | undefined): Promise<number | undefined> {
  const ports = wanted === undefined ? Array.from({ length: portsTried }, (_, index) => firstPort + index) : [wanted];
  for (const port of ports) {
    if ((await listen(server, port)) === 'listening') {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  return undefined;
}

function untilStopped(server: Server): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      server.close(() => done());
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

function wantedPort(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new RangeError(`PORT must be a number up to 65535, not ${text}`);
  return port;
}

/** Serves the built site until it is interrupted. */
export async function main(): Promise<number> {
  const folder = resolve(siteFolder(process.env));
  if (!existsSync(join(folder, '404.html'))) {
    console.error('Nothing is built yet: run npm run build, or npm start, which builds first.');
    return 1;
  }
  const base = siteBase(process.env);
  const wanted = wantedPort(process.env['PORT']);
  const server = siteServer({ folder, base });
  const port = await listenLocally(server, wanted);
  if (port === undefined) {
    const which =
      wanted === undefined ? `ports ${firstPort} to ${firstPort + portsTried - 1} are` : `port ${wanted} is`;
    console.error(`Cannot serve: ${which} in use. Stop what uses it, or choose another: PORT=8080 npm start`);
    return 1;
  }
  if (wanted === undefined && port !== firstPort) console.log(`Port ${firstPort} is in use, so this is ${port}.`);
  console.log(`Pendopo is at http://${host}:${port}${base}`);
  console.log('Ctrl+C stops it.');
  await untilStopped(server);
  return 0;
}
