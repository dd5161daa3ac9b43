import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Host scripts as their packages hold them, by the path that a page asks for. */
const libraries: Readonly<Record<string, string>> = {
  '/pym.js': require.resolve('pym.js/dist/pym.v1.js'),
  '/sidechain.js': require.resolve('@nprapps/sidechain/dist/sidechain.js'),
  '/frames.js': require.resolve('@newswire/frames'),
  '/iframeResizer.js': require.resolve('iframe-resizer/js/iframeResizer.js'),
};

/** A site of somebody else's. Its pages come and go with the tests. */
export interface OtherSite {
  readonly origin: string;
  /** Puts a page at a path of its own and gives its address. */
  readonly page: (html: string) => string;
  readonly close: () => Promise<void>;
}

function portOf(server: Server): number {
  const bound = server.address();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

/** A server under the name `host`; to a browser, `localhost` and `127.0.0.1` are two sites. */
export async function otherSite(host: 'localhost' | '127.0.0.1'): Promise<OtherSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const library = libraries[path];
    const page = pages.get(path);
    if (library !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(library));
    } else if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      response.end(page);
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://${host}:${portOf(server)}`;
  return {
    origin,
    page: (html) => {
      const path = `/${pages.size}/`;
      pages.set(path, html);
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
