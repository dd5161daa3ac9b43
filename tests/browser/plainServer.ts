import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * A static server that knows nothing of us: files and `index.html` of folders, no headers of ours, a bare 404. As some hosts
 * do, it sends whoever names a document to the address without its ending.
 */
export async function plainServer(
  folder: string,
  base: string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '/');
    const own = path.startsWith(base) ? path.slice(base.length) : '404';
    if (own.endsWith('.html')) {
      response.writeHead(308, { Location: base + own.replace(/(?:index)?\.html$/u, '') }).end();
      return;
    }
    const asked = join(folder, own);
    const file = [asked, join(asked, 'index.html'), `${asked}.html`].find(isFile);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
