const reader = new AbortController();

/**
 * Aborted once the reader has chosen the version that waits. A browser lets that one take over when this worker has nothing
 * left to do, so what it still keeps for later is given up.
 */
export const yielding: AbortSignal = reader.signal;

/** The reader has chosen the version that waits. */
export function yieldToNext(): void {
  reader.abort();
}
