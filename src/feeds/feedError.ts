/** What went wrong with a file, by the stage that found it and never by the name of the browser's own error. */
export type FeedErrorName =
  | 'FeedNetworkError'
  | 'FeedTimeoutError'
  | 'FeedHttpError'
  | 'FeedContentTypeError'
  | 'FeedTooLargeError'
  | 'FeedEncodingError'
  | 'FeedParseError'
  | 'FeedSchemaError'
  | 'FeedVersionError'
  | 'FeedSemanticError'
  | 'FeedUrlError'
  /** What came is older than what is shown. */
  | 'FeedOlderError'
  /** What came is not the file that the server announced. */
  | 'FeedDigestError';

/** Where in the loading of a file an error arose. */
export type FeedStage = 'address' | 'fetch' | 'read' | 'parse' | 'check';

/** What a `FeedError` says. */
export interface FeedFault {
  readonly name: FeedErrorName;
  readonly feedId: string;
  readonly stage: FeedStage;
  /** Plain English for the console and the command line; the page has its own sentence for each name. */
  readonly detail: string;
  /** Milliseconds since 1970, from the transport's clock. */
  readonly at: number;
  /** Where in the file, such as `series[0].observations[12].period`. */
  readonly path?: string;
  readonly httpStatus?: number;
  /** How long the server asked us to wait. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/** The one error that loading a feed, the milestones or the catalogue throws. */
export class FeedError extends Error {
  override readonly name: FeedErrorName;
  readonly feedId: string;
  readonly stage: FeedStage;
  readonly detail: string;
  readonly at: number;
  readonly path?: string;
  readonly httpStatus?: number;
  readonly retryAfterMs?: number;

  constructor(fault: FeedFault) {
    const where = fault.path === undefined ? fault.feedId : `${fault.feedId}: ${fault.path}`;
    super(`${where}: ${fault.detail}`, fault.cause === undefined ? undefined : { cause: fault.cause });
    this.name = fault.name;
    this.feedId = fault.feedId;
    this.stage = fault.stage;
    this.detail = fault.detail;
    this.at = fault.at;
    if (fault.path !== undefined) this.path = fault.path;
    if (fault.httpStatus !== undefined) this.httpStatus = fault.httpStatus;
    if (fault.retryAfterMs !== undefined) this.retryAfterMs = fault.retryAfterMs;
  }
}

/** Makes the errors of one load: whose they are and when they arose is known already. */
export type Fail = (fault: Omit<FeedFault, 'feedId' | 'at'>) => FeedError;
