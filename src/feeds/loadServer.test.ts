import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedError } from './feedError';
import { loadJson } from './load';
import type { Transport } from './transport';

const json = { 'content-type': 'application/json' };
/** 64 MiB of spaces in 64 kB. */
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Connections without an answer that the client closed. */
let dropped = 0;

/** What a server on a real socket can do to us. */
const answers: Readonly<Record<string, Answer>> = {
  'good.json': (_request, response) => response.writeHead(200, json).end('{"good":true}'),
  'gzip.json': (_request, response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(gzipSync('{"good":true}')),
  'bomb.json': (_request, response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb),
  'corrupt.json': (_request, response) =>
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end('this is not gzip'),
  'short.json': (_request, response) => {
    response.writeHead(200, { ...json, 'content-length': '100' }).write('{"a":');
    setTimeout(() => response.destroy(), 10);
  },
  'reset.json': (request) => request.socket.destroy(),
  'redirect.json': (_request, response) => response.writeHead(302, { location: 'https://evil.example/a.json' }).end(),
  'inside.json': (_request, response) => response.writeHead(302, { location: '/feeds/good.json' }).end(),
  'silent.json': (request) => request.socket.once('close', () => (dropped += 1)),
  'stalled.json': (_request, response) => {
    response.writeHead(200, json).write('{"a":');
  },
};

const server = createServer((request, response) => {
  const name = (request.url ?? '').replace('/feeds/', '');
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (answer) answer(request, response);
  else response.writeHead(404).end();
});
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  base = `http://127.0.0.1:${address.port}/feeds/`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Answers that are waited for in vain; any other may be late on a machine that does other things. */
const silent = ['silent.json', 'stalled.json'];

function load(path: string): Promise<unknown> {
  const deadlineMs = silent.includes(path) ? 1000 : 20_000;
  const transport: Transport = { base, fetch, deadlineMs, maxBytes: 2 * 1024 * 1024, now: () => Date.now() };
  return loadJson({ feedId: 'uji', path }, transport).catch((error: unknown) => {
    if (error instanceof FeedError) return `${error.name} at ${error.stage}`;
    throw error;
  });
}

describe('loadJson over a real socket', () => {
  it.each([
    ['good.json', { good: true }],
    ['gzip.json', { good: true }],
    ['bomb.json', 'FeedTooLargeError at read'],
    ['corrupt.json', 'FeedNetworkError at read'],
    ['short.json', 'FeedNetworkError at read'],
    ['reset.json', 'FeedNetworkError at fetch'],
    ['redirect.json', 'FeedNetworkError at fetch'],
    ['inside.json', 'FeedNetworkError at fetch'],
    ['silent.json', 'FeedTimeoutError at fetch'],
    ['stalled.json', 'FeedTimeoutError at read'],
    ['nowhere.json', 'FeedHttpError at fetch'],
  ])('%s', async (path, outcome) => {
    expect(await load(path)).toEqual(outcome);
  });

  it('drops the connection of a load that it gave up', async () => {
    dropped = 0;
    await load('silent.json');
    await expect.poll(() => dropped).toBe(1);
  });
});
