/** Lower-case ASCII letters and digits with single hyphens between them, for names of files and ids; empty where the text has none. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** The same in at most so many characters. */
export function shortSlug(text: string, most: number): string {
  return slug(text).slice(0, most).replace(/-$/u, '');
}
