import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { headersFor } from '@/publish/security';
import { siteServer } from '@/publish/serve';
import { base, builtRules, folder } from './builtSite';

/** What lies on a server in the place of the built files: texts by path below the base, and paths that are no more. */
export interface Deployed {
  readonly changed: ReadonlyMap<string, string>;
  readonly gone: ReadonlySet<string>;
}

const nothing: Deployed = { changed: new Map(), gone: new Set() };

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript';
  return path.endsWith('.json') ? 'application/json' : 'text/html;charset=utf-8';
}

/** Answers a request in the place of the site; `true` when it did. */
export type Instead = (path: string, response: ServerResponse) => boolean;

/** The built site on a server of its own: it can be stopped, given another build, and made to answer something else. */
export class OwnSite {
  readonly #site: Server = siteServer({ folder: resolve(folder), base });
  readonly #server: Server = createServer((request, response) => this.#answer(request, response));
  readonly #rules = builtRules();
  deployed: Deployed = nothing;
  instead: Instead = () => false;
  /** Paths below the base that were asked for, in order. */
  readonly asked: string[] = [];
  address = '';

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '').slice(base.length).split('?', 1)[0] ?? '';
    this.asked.push(path);
    if (this.instead(path, response)) return;
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const text = this.deployed.changed.get(file);
    if (this.deployed.gone.has(file)) response.writeHead(404).end();
    else if (text === undefined) this.#site.emit('request', request, response);
    else {
      const headers = {
        'Cache-Control': 'no-cache',
        ...headersFor(this.#rules, `/${path}`),
        'Content-Type': typeOf(file),
      };
      response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : text);
    }
  }

  /** Starts on a free port and gives its address with the base. */
  async start(): Promise<string> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port and not on a pipe
    const { port } = this.#server.address() as AddressInfo;
    this.address = `http://127.0.0.1:${port}${base}`;
    return this.address;
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }
}
