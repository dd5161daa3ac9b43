/** A figure of a JSON file as it was read. */
export interface JsonCell {
  readonly value: number | null;
  /** What stands in the file where that is neither a number nor a known sign of a missing one. */
  readonly unread?: string;
}

const spelt = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/iu;
const longestUnread = 40;

/** The number that a text spells with a decimal point and no separators of thousands; `undefined` for anything else, infinite ones included. */
function plainNumber(text: string): number | undefined {
  const trimmed = text.trim();
  // Longer ones are no figures, and a text of megabytes is not worth matching.
  if (trimmed.length > 400 || !spelt.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** A figure from a number, a text that spells one, `null`, a blank text, or one of the signs (lower case) that this format has for a missing number. */
export function jsonCell(given: unknown, missing: ReadonlySet<string>): JsonCell {
  if (typeof given === 'number' && Number.isFinite(given)) return { value: given };
  if (given === null || given === undefined) return { value: null };
  // Of numbers only one that is too large to be held is no figure.
  if (typeof given !== 'string')
    return { value: null, unread: typeof given === 'number' ? String(given) : typeof given };
  const text = given.trim().toLowerCase();
  if (text === '' || missing.has(text)) return { value: null };
  const value = plainNumber(given);
  return value === undefined ? { value: null, unread: given.trim().slice(0, longestUnread) } : { value };
}

/** A whole number of 0 or more from a number or a text, as counts and digits are given; `null` for anything else. */
export function countIn(given: unknown): number | null {
  const number = typeof given === 'string' ? plainNumber(given) : given;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
