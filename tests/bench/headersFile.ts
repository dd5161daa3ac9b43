/** Headers that a `_headers` file gives to the paths that match a pattern: exact, or ending in `*`. */
export interface HeaderBlock {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads `_headers` as Netlify and Cloudflare Pages do, so that pages are measured with the headers that hosts send. */
export function readHeadersFile(text: string): readonly HeaderBlock[] {
  return text
    .split(/\n(?=\S)/u)
    .map((block) => block.trim().split('\n'))
    .filter(([pattern]) => pattern !== undefined && pattern !== '')
    .map(([pattern = '', ...lines]) => ({
      pattern,
      headers: Object.fromEntries(
        lines.map((line) => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        }),
      ),
    }));
}

/** The headers for a path. */
export function headersOf(blocks: readonly HeaderBlock[], path: string): Readonly<Record<string, string>> {
  const matching = blocks.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
