import { gzipSync } from 'node:zlib';
import type { Wrong } from './faultServer';

/** A made answer in the place of the file. */
export function answered(status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = ''): Wrong {
  return {
    answer: ({ response, headers: own }) => {
      response.writeHead(status, { ...own, ...headers }).end(status === 204 ? undefined : body);
    },
  };
}

/** An error of the server, as plain text. */
export function refused(status: number, headers: Readonly<Record<string, string>> = {}): Wrong {
  return answered(status, { 'Content-Type': 'text/plain', ...headers }, 'rusak');
}

function half(file: Buffer): Buffer {
  return file.subarray(0, Math.floor(file.length / 2));
}

/** No server there: every connection is cut. */
export const unreachable: Wrong = { answer: ({ request }) => request.socket.destroy() };

/** A connection that stands and says nothing. */
export const stallsAtHead: Wrong = { answer: () => undefined };

/** Half a file, and then nothing. */
export const stallsInBody: Wrong = {
  answer: ({ response, file, headers }) => {
    response.writeHead(200, { ...headers, 'Content-Length': String(file.length) }).write(half(file));
  },
};

/** A byte every 200 ms: always something, never enough. */
export const drips: Wrong = {
  answer: ({ response, file, headers }) => {
    response.writeHead(200, headers);
    let at = 0;
    const timer = setInterval(() => response.write(file.subarray(at, (at += 1))), 200);
    response.once('close', () => clearInterval(timer));
  },
};

/** Fewer bytes than announced. */
export const cutOff: Wrong = {
  answer: ({ response, file, headers }) => {
    response.writeHead(200, { ...headers, 'Content-Length': String(file.length) }).write(half(file), () => {
      response.socket?.end();
    });
  },
};

/** Half a file, and the connection is reset. */
export const resetInBody: Wrong = {
  answer: ({ response, file, headers }) => {
    response.writeHead(200, { ...headers, 'Content-Length': String(file.length) }).write(half(file), () => {
      response.socket?.resetAndDestroy();
    });
  },
};

/** What a network puts in the place of every page until one has signed in. */
export const portal = answered(200, { 'Content-Type': 'text/html' }, '<!doctype html><title>Masuk</title><p>Wi-Fi');

let packed: Buffer | undefined;

/** 64 MiB of spaces in 64 kB. */
export const bomb: Wrong = {
  answer: ({ response, headers }) => {
    packed ??= gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(packed);
  },
};

/** Three megabytes that say so before they come. */
export const large = answered(200, {}, Buffer.alloc(3 * 1024 * 1024, ' '));

/** Said to be gzip, and is not. */
export const corruptGzip: Wrong = {
  answer: ({ response, file, headers }) => {
    const body = gzipSync(file);
    body.fill(0x5a, 20, Math.floor(body.length / 2));
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(body);
  },
};

/** Somebody else's address: to a browser, `localhost` and `127.0.0.1` are two sites. */
export const elsewhere: Wrong = {
  answer: ({ request, response }) => {
    const { port } = new URL(`http://${request.headers.host ?? ''}`);
    response.writeHead(302, { Location: `http://localhost:${port}/feeds/pmi.json` }).end();
  },
};

/** As it should be, but only for pages of a site that is not ours. */
export const foreign: Wrong = {
  answer: ({ response, file, headers }) => {
    response.writeHead(200, { ...headers, 'Access-Control-Allow-Origin': 'https://lain.example' }).end(file);
  },
};
