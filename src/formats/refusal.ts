/** Name of what is wrong with a file that is refused; the same family as the errors of our own feeds. */
export type RefusalName =
  /** Not UTF-8 (nor UTF-16 with its mark). */
  | 'FeedEncodingError'
  /** Not JSON, or not a table. */
  | 'FeedParseError'
  /** None of the formats. */
  | 'FeedFormatError'
  /** A format that is known, with a shape that it forbids: sizes, keys, lists that do not fit together. */
  | 'FeedSchemaError'
  /** Another version than can be read. */
  | 'FeedVersionError'
  /** The shape is right, the meaning is not: two values for one period. */
  | 'FeedSemanticError'
  /** The source's own answer says that it has nothing: an error, no data, a wrong key. */
  | 'FeedSourceError'
  /** More than can be read at once. */
  | 'FeedTooLargeError';

/** Why a file is refused, where, and in words for the command line. */
export interface Refusal {
  readonly name: RefusalName;
  /** Plain English, one sentence without the place: "has 3 ids but 4 sizes". The source's own message is quoted. */
  readonly detail: string;
  /** Where in the file, such as `dataset.dimension.size`; absent for the whole file. */
  readonly path?: string;
}

/** What reading a file gives. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refusal };

/** Leaves a decoder from any depth; caught at its entry and never seen outside the folder. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(name: RefusalName, detail: string, path?: string) {
    super(detail);
    this.refusal = path === undefined || path === '' ? { name, detail } : { name, detail, path };
  }
}

/** Refuses a file whose shape its format forbids. */
export function refuseShape(detail: string, path: string): never {
  throw new Refused('FeedSchemaError', detail, path);
}

/** Runs a decoder: what it throws as `Refused` is its answer. */
export function outcomeOf<T>(decode: () => T): Outcome<T> {
  try {
    return { ok: true, value: decode() };
  } catch (cause) {
    if (cause instanceof Refused) return { ok: false, error: cause.refusal };
    throw cause;
  }
}
