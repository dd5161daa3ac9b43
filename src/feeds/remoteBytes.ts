import { FeedError, type Fail, type FeedStage } from './feedError';
import { Interrupted, startInterruption } from './interruption';
import { loadFault } from './loadFault';
import { readBytes } from './readBytes';
import { checkForeignResponse } from './response';
import type { Transport } from './transport';

/** How somebody else's server is asked; no folder of ours is involved. */
export type RemoteTransport = Omit<Transport, 'base'>;

/** What is asked for, and for which feed. */
export interface RemoteRequest {
  readonly feedId: string;
  readonly url: string;
  readonly signal?: AbortSignal;
}

/**
 * The bytes that a server of others answers with: no cookies, no referrer, no redirects (they could lead anywhere), within the
 * deadline and the size. Throws `FeedError` only, or the reason of the caller's own signal.
 */
export async function loadRemote(request: RemoteRequest, transport: RemoteTransport): Promise<Uint8Array> {
  const { feedId, url, signal } = request;
  // Without the cause: the address, which may hold a key, is left out of every word.
  const fail: Fail = (fault) => new FeedError({ ...fault, cause: undefined, feedId, at: transport.now() });
  signal?.throwIfAborted();
  const interruption = startInterruption(request, transport);
  let stage: FeedStage = 'fetch';
  try {
    const asked = transport.fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      // Any other header would make a browser ask for leave first.
      headers: { accept: 'application/json, text/csv;q=0.9, */*;q=0.5' },
      signal: interruption.signal,
    });
    const response = await interruption.race(asked);
    checkForeignResponse(response, transport, fail);
    stage = 'read';
    return response.body ? await readBytes(response.body, transport.maxBytes, interruption) : new Uint8Array();
  } catch (cause) {
    if (cause instanceof Interrupted && cause.reason === 'caller') throw signal?.reason;
    throw loadFault(cause, stage, fail);
  } finally {
    interruption.end();
  }
}
