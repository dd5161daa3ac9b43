/** Puts a text on the clipboard. Without a secure connection there is none; with one, the browser or the reader may refuse it. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
