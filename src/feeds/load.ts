import { FeedError, type Fail, type FeedStage } from './feedError';
import { Interrupted, startInterruption, type Interruption } from './interruption';
import { loadFault } from './loadFault';
import { parseBytes } from './parseBytes';
import { readBytes } from './readBytes';
import { checkResponse } from './response';
import type { LoadRequest, Transport } from './transport';

/** A file beside the catalogue or the ledger, or an edition in the folder of its chart. */
const fileName = /^[a-z0-9][a-z0-9-]{0,63}(?:\/\d{4}-\d{2}-\d{2}\.[0-9a-f]{8})?\.json$/u;

/** Only a plain file name beside the catalogue on the page's own origin is an address; nothing from a query string or a feed can be. */
function addressOf(request: LoadRequest, transport: Transport, fail: Fail): URL {
  const refuse = (detail: string, cause?: unknown) => fail({ name: 'FeedUrlError', stage: 'address', detail, cause });
  if (!fileName.test(request.path)) throw refuse('is not a file name beside the catalogue');
  if (!URL.canParse(request.path, transport.base)) throw refuse('the folder of the feeds has no absolute address');
  const url = new URL(request.path, transport.base);
  const page: unknown = globalThis.location?.origin;
  if (!/^https?:$/u.test(url.protocol)) throw refuse('is not on the web');
  if (typeof page === 'string' && page !== 'null' && url.origin !== page) throw refuse('is not on our own origin');
  return url;
}

async function fetchFile(url: URL, transport: Transport, interruption: Interruption): Promise<Response> {
  return interruption.race(
    transport.fetch(url, {
      credentials: 'omit',
      redirect: 'error',
      cache: 'default',
      headers: { accept: 'application/json' },
      signal: interruption.signal,
    }),
  );
}

/** A file as it came. */
export interface LoadedFile {
  /** Parsed and nothing more: decode it. */
  readonly json: unknown;
  readonly bytes: Uint8Array;
  /** Absolute address. */
  readonly url: string;
  readonly headers: Headers;
}

/**
 * Loads one JSON file: address, fetch, status, type, size, encoding, depth, syntax. Throws `FeedError` only, or the
 * reason of the caller's own signal.
 */
export async function loadFile(request: LoadRequest, transport: Transport): Promise<LoadedFile> {
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: request.feedId, at: transport.now() });
  request.signal?.throwIfAborted();
  const url = addressOf(request, transport, fail);
  const interruption = startInterruption(request, transport);
  let stage: FeedStage = 'fetch';
  try {
    const response = await fetchFile(url, transport, interruption);
    checkResponse(response, transport, fail);
    stage = 'read';
    const bytes = response.body ? await readBytes(response.body, transport.maxBytes, interruption) : new Uint8Array();
    return { json: parseBytes(bytes, fail), bytes, url: url.href, headers: response.headers };
  } catch (cause) {
    if (cause instanceof Interrupted && cause.reason === 'caller') throw request.signal?.reason;
    throw loadFault(cause, stage, fail);
  } finally {
    interruption.end();
  }
}

/** Loads one JSON file, as `loadFile`, and gives what was parsed. */
export async function loadJson(request: LoadRequest, transport: Transport): Promise<unknown> {
  return (await loadFile(request, transport)).json;
}
