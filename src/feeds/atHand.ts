/** Files that came with the page: parsed JSON by their path beside the catalogue. */
let files: ReadonlyMap<string, unknown> = new Map();

/** Keeps what the page brought, for queries whose code comes later. */
export function keepAtHand(brought: ReadonlyMap<string, unknown>): void {
  files = brought;
}

/** The file of a path, or `undefined` where the page did not bring it. */
export function atHand(path: string): unknown {
  return files.get(path);
}
