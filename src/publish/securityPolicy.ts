import { absolute, type Site } from './site';

/** Hashes (`sha256-…`) of the styles and scripts that a document holds in its markup. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** A page of the app, a page of a briefing, or a document that other sites show in a frame. */
export type DocumentKind = 'page' | 'briefing' | 'embed';

type Directive = readonly [name: string, ...values: string[]];

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}

function orNone(values: readonly string[]): readonly string[] {
  return values.length === 0 ? ["'none'"] : values;
}

/** What no document of ours needs, and no script may turn text into markup. */
function strictWith(policies: string): readonly Directive[] {
  return [
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', policies],
  ];
}

const strict = strictWith("'none'");

/** Pages work without a network: their service workers are named through this policy, which lets only our own scripts pass. */
const workerPolicy = 'pendopo-worker';

function pageDirectives({ styles, scripts }: InlineHashes): readonly Directive[] {
  return [
    ['default-src', "'none'"],
    ['script-src', "'self'", ...quoted(scripts)],
    ['style-src', "'self'", ...quoted(styles)],
    ['img-src', "'self'", 'blob:', 'data:'],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    // The dialog that offers an embed shows it.
    ['frame-src', "'self'"],
    ...strictWith(workerPolicy),
  ];
}

/**
 * In a sandbox the document has no origin. Chromium takes `'self'` for where it came from, but not every engine does, so
 * the site is named as well: by its folders, since an embed loads a module and data and nothing else.
 */
function embedDirectives({ styles, scripts }: InlineHashes, site: Site): readonly Directive[] {
  const runs = scripts.length > 0;
  const from = (...folders: readonly string[]): readonly string[] =>
    runs ? ["'self'", ...folders.map((folder) => absolute(site, folder))] : ["'none'"];
  return [
    ['default-src', "'none'"],
    ['script-src', ...(runs ? quoted(scripts) : []), ...from('assets/')],
    ['style-src', ...orNone(quoted(styles))],
    ...(runs ? [['connect-src', ...from('editions/', 'feeds/')] as const] : []),
    // The icon in the tab of a document that is opened by itself.
    ['img-src', "'self'"],
    ...strict,
  ];
}

function print(directives: readonly Directive[]): string {
  return directives.map((directive) => directive.join(' ')).join('; ');
}

function directivesOf(kind: DocumentKind, hashes: InlineHashes, site: Site): readonly Directive[] {
  if (kind === 'embed') return embedDirectives(hashes, site);
  return pageDirectives(hashes);
}

/** The policy as it stands in a document's own head; who may frame it can be said in a header only. */
export function metaPolicyFor(kind: DocumentKind, hashes: InlineHashes, site: Site): string {
  return print(directivesOf(kind, hashes, site));
}

/**
 * The policy as it is sent with a document. Nobody may frame a page. An embed says nothing of frames: `frame-ancestors *`
 * would refuse sandboxed, `data:` and `file:` parents, which content systems use for their previews.
 */
export function policyFor(kind: DocumentKind, hashes: InlineHashes, site: Site): string {
  const own = directivesOf(kind, hashes, site);
  return print(kind === 'embed' ? own : [...own, ['frame-ancestors', "'none'"]]);
}

/** The policy of what is no document: a worker among the assets runs under it, a picture opened by itself does nothing. */
export const filePolicy = print([
  ['default-src', "'none'"],
  ['script-src', "'self'"],
  ['connect-src', "'self'"],
  ...strict,
]);
