/** Feeds with the readings of live remotes in them, and what the site's own file says. */
const plain = new WeakMap<object, unknown>();

/** Remembers what a feed was before the readings of remotes were put into it. */
export function noteMerged(merged: object, own: unknown): void {
  plain.set(merged, own);
}

/** What the site's own file says of a value that is shown: files are compared with files, and never with what others said. */
export function plainOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && plain.has(value) ? plain.get(value) : value;
}
