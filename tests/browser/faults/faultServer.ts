import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { headersFor } from '@/publish/security';
import { siteServer } from '@/publish/serve';
import { base, builtRules, folder } from '@tests/browser/builtSite';

/** One request and what should have been the answer. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The built file. */
  readonly file: Buffer;
  /** What the site sends with it. */
  readonly headers: Readonly<Record<string, string>>;
  /** How often the path was asked for since it went wrong, this time included. */
  readonly count: number;
}

/** What is wrong with a path: another content, sent as it should be, or an answer that goes wrong by itself. */
export type Wrong =
  | { readonly content: (file: Buffer) => Buffer; readonly modified?: string }
  | { readonly answer: (asked: Asked) => void };

interface StateLine {
  readonly path: string;
  sha256: string;
}

function digestOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The built site on a server of its own, with its own headers, of which any path can go wrong at any moment. */
export class FaultServer {
  readonly #site = siteServer({ folder: resolve(folder), base });
  readonly #rules = builtRules();
  readonly #wrong = new Map<string, Wrong>();
  readonly #counts = new Map<string, number>();
  #broken: { readonly paths: RegExp; readonly wrong: Wrong } | undefined;
  readonly #server: Server;
  #revision = 0;
  /** Takes from pages the data that they bring, as a page has none that shows too much of it. */
  bare = false;
  /** By how many milliseconds the server's clock differs from this machine's, as the page's clock does. */
  ahead = 0;
  /** How often a path was asked for that `breakAll` took. */
  missed = 0;
  address = '';

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
    const bound = this.#server.address();
    this.address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}${base}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  /** From now on a path below the base goes wrong; the site announces that the file is another one. */
  break(path: string, wrong: Wrong): void {
    this.#wrong.set(path, wrong);
    this.#counts.set(path, 0);
    this.#revision += 1;
  }

  /** From now on every path of a kind goes wrong, such as that of a file with a hash in its name. */
  breakAll(paths: RegExp, wrong: Wrong): void {
    this.#broken = { paths, wrong };
    this.missed = 0;
  }

  /** From now on everything is as it was built. */
  mend(): void {
    this.#wrong.clear();
    this.#broken = undefined;
    this.#revision += 1;
  }

  /** A server as at the start, for the next test. */
  reset(): void {
    this.mend();
    this.#counts.clear();
    Object.assign(this, { bare: false, ahead: 0 });
  }

  /** How often a path was asked for since it went wrong. */
  count(path: string): number {
    return this.#counts.get(path) ?? 0;
  }

  #file(path: string): Buffer {
    return readFileSync(join(folder, path));
  }

  #headers(path: string): Readonly<Record<string, string>> {
    const type = path.endsWith('.html') ? 'text/html;charset=utf-8' : 'application/json';
    return { ...headersFor(this.#rules, `/${path}`), 'Content-Type': type };
  }

  /** What the site says that it has: a file that goes wrong is another one than before, and the news is later each time. */
  #state(): Buffer {
    const state: { made: string; readonly files: readonly StateLine[] } = JSON.parse(
      this.#file('feeds/state.json').toString(),
    );
    state.made = new Date(Date.parse(state.made) + this.#revision * 60_000).toISOString();
    for (const line of state.files) {
      const path = `feeds/${line.path}`;
      const wrong = this.#wrong.get(path);
      if (!wrong) continue;
      line.sha256 = digestOf('content' in wrong ? wrong.content(this.#file(path)) : `${path} ${this.#revision}`);
    }
    return Buffer.from(JSON.stringify(state));
  }

  #send(response: ServerResponse, path: string, body: Buffer): void {
    for (const [name, value] of Object.entries(this.#headers(path))) response.setHeader(name, value);
    response.setHeader('Content-Length', body.length);
    response.end(body);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (this.ahead !== 0) {
      response.sendDate = false;
      response.setHeader('Date', new Date(Date.now() + this.ahead).toUTCString());
    }
    const path = (request.url ?? '').slice(base.length).split('?', 1)[0] ?? '';
    const wrong = this.#wrong.get(path) ?? this.#brokenFor(path);
    const count = this.count(path) + 1;
    this.#counts.set(path, count);
    if (wrong && 'content' in wrong) this.#send(response, path, wrong.content(this.#file(path)));
    else if (wrong) {
      const state = path === 'feeds/state.json';
      const file = state ? this.#state() : this.#file(path);
      wrong.answer({ request, response, file, headers: this.#headers(path), count });
    } else if (path === 'feeds/state.json') this.#send(response, path, this.#state());
    else if (this.bare && /^(?:[\w/-]+\/)?$/u.test(path)) this.#sendBare(response, `${path}index.html`);
    else this.#site.emit('request', request, response);
  }

  #brokenFor(path: string): Wrong | undefined {
    if (this.#broken?.paths.test(path) !== true) return undefined;
    this.missed += 1;
    return this.#broken.wrong;
  }

  #sendBare(response: ServerResponse, path: string): void {
    const html = this.#file(path).toString();
    this.#send(response, path, Buffer.from(html.replace(/<script[^>]*\bdata-file=.*?<\/script>/gsu, '')));
  }
}
