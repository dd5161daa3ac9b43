const backslash = 0x5c;

/** The character code of a quotation mark. */
export const quote = 0x22;

/** Index of the quotation mark that ends the string begun at `start`, or the length of an unfinished text. */
export function endOfString(text: string, start: number): number {
  // Most of a file is strings, which the engine passes over faster than a loop over letters.
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === backslash) before -= 1;
    // Backslashes come in pairs but for one that belongs to the mark; they cannot reach back before `start`.
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
