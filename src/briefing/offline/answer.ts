import { listPath } from './names';

/** What the worker looks at in a request. */
export interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly cache: string;
  readonly url: string;
}

/**
 * How a request is answered: as a page of a briefing, as the list of briefings, as a file whose name carries its hash, or as
 * data; anything else is left to the browser.
 */
export type AskedKind = 'page' | 'list' | 'asset' | 'data' | 'other';

/** Who wants to know whether the server has something newer must not be told what was kept. */
const wantsServer: ReadonlySet<string> = new Set(['no-cache', 'no-store', 'reload']);

function isData(path: string): boolean {
  return (
    path.startsWith('feeds/') || path.startsWith('stories/') || path === 'editions/ledger.json' || path === listPath
  );
}

/** A page of one briefing. */
const aBriefing = /^(?:en\/)?briefing\/[^/]+\//u;
/** The list of all is a page of the dashboard, whose own worker does not reach below the scope of this one. */
const theList = /^(?:en\/)?briefing\/(?:index\.html)?$/u;

function kindOfPage(path: string): AskedKind {
  if (aBriefing.test(path)) return 'page';
  return theList.test(path) ? 'list' : 'other';
}

/** Sorts a request to the site at `base`, an absolute address with a closing slash. */
export function kindOfRequest({ method, mode, cache, url }: Asked, base: string): AskedKind {
  if (method !== 'GET' || !url.startsWith(base)) return 'other';
  const path = url.slice(base.length).split(/[?#]/u, 1)[0] ?? '';
  if (mode === 'navigate') return kindOfPage(path);
  if (path.startsWith('assets/')) return 'asset';
  return isData(path) && !wantsServer.has(cache) ? 'data' : 'other';
}

/** Where answers come from; tests put their own in. */
export interface Sources {
  readonly network: () => Promise<Response>;
  /** What was kept, if anything. */
  readonly kept: () => Promise<Response | undefined>;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
}

/** Longer than this, in milliseconds, nobody waits for a network that does not answer while there is a copy. */
const patience = { page: 3000, list: 3000, data: 8000 } as const;

/** Whether the site itself has answered: a gateway without its server does not, and a network's own login page is no data. */
function isOurs(response: Response, kind: keyof typeof patience): boolean {
  if (kind !== 'data') return response.status < 500;
  return response.ok && !(response.headers.get('content-type') ?? '').includes('html');
}

async function networkFirst({ network, kept, wait }: Sources, kind: keyof typeof patience): Promise<Response> {
  const asked = network().then(
    (response) => ({ response }),
    (cause: unknown) => ({ cause }),
  );
  const first = await Promise.race([asked, wait(patience[kind])]);
  if (first && 'response' in first && isOurs(first.response, kind)) return first.response;
  const copy = await kept();
  if (copy) return copy;
  const late = await asked;
  if ('response' in late) return late.response;
  throw late.cause;
}

/** Answers a request that is not `other`. Rejects as `fetch` does where neither the network nor a copy can be had. */
export async function answerTo(kind: Exclude<AskedKind, 'other'>, sources: Sources): Promise<Response> {
  if (kind === 'asset') return (await sources.kept()) ?? sources.network();
  return networkFirst(sources, kind);
}
