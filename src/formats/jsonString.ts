const backslash = 0x5c;

/** The character code of a quotation mark. */
export const quote = 0x22;

/** Index of the quotation mark that ends the string begun at `start`, or the length of an unfinished text. */
export function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === backslash) at += 1;
  }
  return text.length;
}
