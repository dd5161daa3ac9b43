/** How much of a file is read at once. */
export interface Limits {
  readonly series: number;
  /** Figures and signs of missing ones, of all series together. */
  readonly readings: number;
}

/** What a browser on a small machine can hold and a person look through. */
const browserLimits: Limits = { series: 2000, readings: 500_000 };

/** What a command can hold in a few gigabytes: about as much as its largest file can have. */
export const commandLimits: Limits = { series: 50_000, readings: 3_000_000 };

let current = browserLimits;

/** The limits that hold for the file at hand. */
export function limitsNow(): Limits {
  return current;
}

/** Reads under other limits. Decoders do not wait for anything, so that what runs meanwhile is this work alone. */
export function withLimits<T>(limits: Limits, work: () => T): T {
  const before = current;
  current = limits;
  try {
    return work();
  } finally {
    current = before;
  }
}
