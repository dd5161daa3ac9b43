/** What a browser's store may do instead of keeping something. */
export type ShelfProblem =
  /** Refused: by a policy, in a private window, in a frame of another site. */
  | 'denied'
  | 'full'
  /** No answer in time. */
  | 'hangs'
  /** Another tab has a newer site open, whose store this one does not know. */
  | 'newer';

/** Why something could not be kept or read; never a reason to show less. */
export class ShelfError extends Error {
  readonly problem: ShelfProblem;

  constructor(problem: ShelfProblem, cause?: unknown) {
    super(`storage: ${problem}`, { cause });
    this.problem = problem;
  }
}

/** A place for records by their `path`: the little of a database that is used, so that tests can have one in memory. Rejects with `ShelfError`. */
export interface Shelf {
  readonly all: () => Promise<readonly unknown[]>;
  /** Puts a record unless what lies there already forbids it; tells whether it did. Nobody comes in between. */
  readonly put: (record: { readonly path: string }, may: (there: unknown) => boolean) => Promise<boolean>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
}

/** What may be wrong with a database, by the name of the browser's own error. */
export function problemOf(cause: unknown): ShelfProblem {
  if (cause instanceof ShelfError) return cause.problem;
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'denied';
}
