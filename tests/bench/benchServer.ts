import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { HeaderBlock } from './headersFile';
import { headersOf } from './headersFile';

/** A folder and the path that it is served under; both end in a slash. */
export interface Mount {
  readonly path: string;
  readonly folder: string;
  readonly headers: readonly HeaderBlock[];
}

/** An answer that was sent: its path below the host, and bytes of headers and body as they went over the wire. */
export interface Sent {
  readonly path: string;
  readonly status: number;
  readonly body: number;
  readonly bytes: number;
  readonly at: number;
}

/** What the server counts, and how it is slowed down. */
export interface Wire {
  sent: Sent[];
  /** When the shared pipe is free again; `undefined` lets everything through at once. */
  pipe: { free: number } | undefined;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const alreadySmall = new Set(['.woff2', '.png']);

/** A slow 4G line as Lighthouse has it: a round trip before the first byte, one pipe for all answers of a page. */
const roundTrip = 150;
const bytesPerMs = 200;
const piece = 2048;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function fileOf(mounts: readonly Mount[], path: string): { readonly mount: Mount; readonly file: string } | undefined {
  const mount = mounts.find((candidate) => path.startsWith(candidate.path));
  if (!mount) return undefined;
  const file = join(mount.folder, decodeURIComponent(path.slice(mount.path.length)));
  const found = [file, join(file, 'index.html')].find(isFile);
  return found === undefined ? undefined : { mount, file: found };
}

function answersOf(mounts: readonly Mount[]) {
  const kept = new Map<string, Answer>();
  const read = (path: string): Answer => {
    const found = fileOf(mounts, path);
    if (!found) return { status: 404, headers: { 'Content-Type': 'text/plain' }, body: Buffer.from('404') };
    const content = readFileSync(found.file);
    const extension = extname(found.file);
    const packed = alreadySmall.has(extension) ? undefined : gzipSync(content, { level: 6 });
    return {
      status: 200,
      headers: {
        'Content-Type': types[extension] ?? 'application/octet-stream',
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding',
        ...headersOf(found.mount.headers, path),
        ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
      },
      body: packed ?? content,
    };
  };
  return (path: string): Answer => {
    const answer = kept.get(path) ?? read(path);
    kept.set(path, answer);
    return answer;
  };
}

/** Sends through the pipe: what another answer of the page is sending holds this one up. */
async function trickle(response: ServerResponse, body: Buffer, pipe: { free: number }): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += piece) {
    const part = body.subarray(at, at + piece);
    const now = performance.now();
    // A timer may be late; up to 20 ms of that is made good, so that the rate holds.
    pipe.free = Math.max(pipe.free, now - 20) + part.length / bytesPerMs;
    if (pipe.free > now) await sleep(pipe.free - now);
    response.write(part);
  }
  response.end();
}

function headerBytes(headers: Readonly<Record<string, string>>): number {
  return Object.entries(headers).reduce((sum, [name, value]) => sum + name.length + value.length + 4, 100);
}

async function send(response: ServerResponse, { status, headers, body }: Answer, wire: Wire): Promise<void> {
  const { pipe } = wire;
  if (pipe) await sleep(roundTrip);
  response.writeHead(status, { ...headers, 'Content-Length': String(body.length) });
  if (!pipe) {
    response.end(body);
    return;
  }
  pipe.free = Math.max(pipe.free, performance.now()) + headerBytes(headers) / bytesPerMs;
  response.flushHeaders();
  await trickle(response, body, pipe);
}

function acceptsGzip(headers: IncomingHttpHeaders): boolean {
  return String(headers['accept-encoding'] ?? '').includes('gzip');
}

/** The server of everything that is measured: one host, gzip, counted and if wanted slowed. Mounts with longer paths come first. */
export function benchServer(mounts: readonly Mount[], wire: Wire): Server {
  const answerTo = answersOf(mounts.toSorted((a, b) => b.path.length - a.path.length));
  return createServer((request, response) => {
    const path = (request.url ?? '/').split(/[?#]/u, 1)[0] ?? '/';
    if (!acceptsGzip(request.headers)) {
      response.writeHead(406).end();
      return;
    }
    const answer = answerTo(path);
    const bytes = answer.body.length + headerBytes(answer.headers);
    wire.sent.push({ path, status: answer.status, body: answer.body.length, bytes, at: performance.now() });
    void send(response, answer, wire);
  });
}
