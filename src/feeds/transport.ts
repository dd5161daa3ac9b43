import { mostBytes } from './limits';

/** How files are fetched; tests put their own clock and `fetch` in. */
export interface Transport {
  /** Absolute address of the folder that holds the catalogue, with its trailing slash. */
  readonly base: string;
  readonly fetch: typeof fetch;
  /** Time for the whole load, first byte to last. */
  readonly deadlineMs: number;
  /** Most bytes of a file after decompression. */
  readonly maxBytes: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One file to load. */
export interface LoadRequest {
  readonly feedId: string;
  /** File name from the catalogue. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** The browser's transport: files from `feeds/` under the site's base path on our own origin, 10 s, 2 MiB. */
export function browserTransport(base: string): Transport {
  return {
    // Read when a file is asked for: pages are also rendered where there is no address bar.
    get base() {
      return new URL('feeds/', new URL(base, globalThis.location.origin)).href;
    },
    fetch: (...parameters) => globalThis.fetch(...parameters),
    deadlineMs: 10_000,
    maxBytes: mostBytes,
    now: () => Date.now(),
  };
}

/** The same transport with another use of what the browser keeps: `no-cache` asks the server whether a file is still the same. */
export function withCache(cache: RequestCache, transport: Transport): Transport {
  return { ...transport, fetch: (input, init) => transport.fetch(input, { ...init, cache }) };
}

/** The same transport for a folder beside that of the feeds, such as `editions`. For where there is an address bar. */
export function beside(folder: string, transport: Transport): Transport {
  return { ...transport, base: new URL(`../${folder}/`, transport.base).href };
}
