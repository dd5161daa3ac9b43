function storage(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    // Refused: what would be kept lasts as long as the page.
    return undefined;
  }
}

/** Keeps a text for this window's next page, or forgets it. Windows that are opened from this one get a copy of what lies there. */
export function keepText(name: string, text: string | null): void {
  try {
    if (text === null) storage()?.removeItem(name);
    else storage()?.setItem(name, text);
  } catch {
    // Full: it lasts as long as the page.
  }
}

/** What was kept under a name, or `null`. */
export function keptText(name: string): string | null {
  return storage()?.getItem(name) ?? null;
}
