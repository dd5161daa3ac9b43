import * as v from 'valibot';

/** What publishing says that pages of a briefing need; all are paths below the base. */
export interface OfflineList {
  /** The site wants nothing kept any more. */
  readonly off: boolean;
  /** Scripts and typefaces of the pages. */
  readonly assets: readonly string[];
  /** What the file to take along is made of: the text of its script and of its style. */
  readonly file: { readonly script: string; readonly style: string };
}

const path = v.pipe(v.string(), v.regex(/^assets\/[\w.-]+$/u));

const shape = v.union([
  v.object({ off: v.literal(true) }),
  v.object({ version: v.literal(1), assets: v.array(path), file: v.object({ script: path, style: path }) }),
]);

/** Reads the list; `undefined` for anything else, as from a server that answers every address with a page. */
export function readOfflineList(input: unknown): OfflineList | undefined {
  const read = v.safeParse(shape, input);
  if (!read.success) return undefined;
  if ('off' in read.output) return { off: true, assets: [], file: { script: '', style: '' } };
  return { off: false, assets: read.output.assets, file: read.output.file };
}
