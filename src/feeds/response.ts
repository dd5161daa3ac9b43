import type { Fail } from './feedError';
import type { Transport } from './transport';

const empty = new Set([204, 205]);
const json = /^application\/(?:[\w.+-]+\+)?json$/u;
const longestWaitMs = 10_000;

/** Seconds or a date, as milliseconds to wait; capped, so that no server can keep a page waiting. */
function retryAfter(response: Response, now: number): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const ms = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.min(longestWaitMs, Math.max(0, ms)) : undefined;
}

function statusFault(response: Response, now: number, fail: Fail): Error {
  const { status: httpStatus } = response;
  const wait = retryAfter(response, now);
  const detail = `the server answered ${httpStatus}`;
  const fault = { name: 'FeedHttpError', stage: 'fetch', detail, httpStatus } as const;
  return fail(wait === undefined ? fault : { ...fault, retryAfterMs: wait });
}

/** The media type without its parameters, in lower case; empty when none was sent. */
function mediaType(response: Response): string {
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

function checkLength(response: Response, transport: Pick<Transport, 'maxBytes'>, fail: Fail): void {
  const { status: httpStatus } = response;
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > transport.maxBytes) {
    throw fail({ name: 'FeedTooLargeError', stage: 'fetch', detail: `announces ${announced} bytes`, httpStatus });
  }
}

/** Refuses the response of somebody else's server by its status, its announced length, or because it is a web page. */
export function checkForeignResponse(
  response: Response,
  transport: Pick<Transport, 'now' | 'maxBytes'>,
  fail: Fail,
): void {
  if (!response.ok) throw statusFault(response, transport.now(), fail);
  const { status: httpStatus } = response;
  const type = mediaType(response);
  if (/html/u.test(type)) {
    throw fail({ name: 'FeedContentTypeError', stage: 'fetch', detail: `came as ${type}, not as data`, httpStatus });
  }
  checkLength(response, transport, fail);
}

/** Refuses a response by its status, its type (a captive portal answers 200 with HTML) or its announced length. */
export function checkResponse(response: Response, transport: Transport, fail: Fail): void {
  if (!response.ok) throw statusFault(response, transport.now(), fail);
  const { status: httpStatus } = response;
  const type = mediaType(response);
  if (!empty.has(httpStatus) && !json.test(type)) {
    const detail = type === '' ? 'came without a content type' : `came as ${type}, not as JSON`;
    throw fail({ name: 'FeedContentTypeError', stage: 'fetch', detail, httpStatus });
  }
  checkLength(response, transport, fail);
}
