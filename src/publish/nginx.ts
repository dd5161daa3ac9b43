import { headersFor, openness, patternSource, type HeaderRule } from './security';

/** nginx reads no longer word than its buffer of 4,096 bytes. */
const longestWord = 4000;

/** Read by whoever may read the file: what a script of another site may ask for beyond plain reading. */
const preflight = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': 'If-Modified-Since, If-None-Match, Range',
  'Access-Control-Max-Age': '86400',
} as const;

const cacheControl = 'Cache-Control';
const allowOrigin = 'Access-Control-Allow-Origin';

function quoted(text: string): string {
  if (/["\\\n$]/u.test(text)) throw new RangeError(`cannot be a value in nginx: ${text}`);
  return wordOf(`"${text}"`);
}

/** A regular expression as the key of a map; nothing in it stands for a variable there. */
function matching(source: string): string {
  return wordOf(`"~${source.replaceAll('"', String.raw`\"`)}"`);
}

function wordOf(word: string): string {
  if (word.length > longestWord) throw new RangeError(`longer than nginx reads: ${word.slice(0, 80)}…`);
  return word;
}

interface MapLine {
  readonly key: string;
  readonly value: string;
}

function map(of: string, into: string, lines: readonly MapLine[]): string {
  return [`map ${of} ${into} {`, ...lines.map(({ key, value }) => `  ${key} ${value};`), '}'].join('\n');
}

function variable(header: string, suffix = ''): string {
  return `$pendopo_${header.toLowerCase().replaceAll('-', '_')}${suffix}`;
}

function headerNames(rules: readonly HeaderRule[]): readonly string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** What is sent where no rule says anything: a page's headers, as `answerHeaders` has it. */
function fallbackFor(rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  return { [cacheControl]: 'no-cache', ...headersFor(rules, '/404.html') };
}

interface Value {
  readonly value: string;
  /** Regular expressions of the paths that have it, below the base. */
  readonly sources: readonly string[];
}

/** The values that a header has beside the one of the fallback. No path has two, which a test holds. */
function valuesOf(header: string, rules: readonly HeaderRule[]): readonly Value[] {
  const usual = fallbackFor(rules)[header];
  const sources = new Map<string, string[]>();
  for (const { pattern, headers } of rules) {
    const value = headers[header];
    if (value === undefined || value === usual) continue;
    sources.set(value, [...(sources.get(value) ?? []), patternSource(pattern).slice(1)]);
  }
  return [...sources].map(([value, all]) => ({ value, sources: all }));
}

/** One line a value, so that the file stays as short as the definition. */
function linesOf(values: readonly Value[], around: (alternatives: string) => string): readonly MapLine[] {
  return values.map(({ value, sources }) => ({
    key: matching(around(`(?:${sources.join('|')})`)),
    value: quoted(value),
  }));
}

function pathMap(header: string, rules: readonly HeaderRule[], root: string): string {
  const isTwofold = header === cacheControl || openness.includes(header);
  const usual = { key: 'default', value: quoted(fallbackFor(rules)[header] ?? '') };
  const lines = linesOf(valuesOf(header, rules), (paths) => `^${root}${paths}$`);
  return map('$uri', variable(header, isTwofold ? '_of_file' : ''), [usual, ...lines]);
}

/** Only what was found may be kept. */
function keptMap(): string {
  const found = ['200', '206', '304'].map((key) => ({ key, value: variable(cacheControl, '_of_file') }));
  return map('$status', variable(cacheControl), [{ key: 'default', value: quoted('no-cache') }, ...found]);
}

/** An answer that there is nothing is as open as the file would have been, whatever document says it. */
function openMap(header: string, rules: readonly HeaderRule[], root: string): string {
  const usual = { key: 'default', value: variable(header, '_of_file') };
  const lines = linesOf(valuesOf(header, rules), (paths) => String.raw`^[45]\d\d ${root}${paths}(?:\?.*)?$`);
  return map('"$status $request_uri"', variable(header), [usual, ...lines]);
}

/** The documents that may answer for a path that leads nowhere, the nearest first; `serve.ts` has the same. */
function missingMaps(root: string, base: string): readonly string[] {
  const [page, embed, chart] = ['$pendopo_missing_page', '$pendopo_missing_embed', '$pendopo_missing_chart'] as const;
  const embeds = `${root}(?:en/)?embed/`;
  return [
    map('$uri', page, [
      { key: 'default', value: quoted(`${base}404.html`) },
      { key: matching(`^${root}en/`), value: quoted(`${base}en/404.html`) },
    ]),
    map('$uri', embed, [
      { key: 'default', value: page },
      { key: matching(`^(?<pendopo_embeds>${embeds})`), value: '"${pendopo_embeds}404.html"' },
    ]),
    map('$uri', chart, [
      { key: 'default', value: embed },
      { key: matching(String.raw`^(?<pendopo_chart>${embeds}[\w-]+/)`), value: '"${pendopo_chart}404.html"' },
    ]),
  ];
}

const madeFrom =
  '# Made by `npm run nginx` from the headers of the built site (src/publish/security.ts). Do not edit.\n';

function isConstant(header: string, rules: readonly HeaderRule[]): boolean {
  return header !== cacheControl && valuesOf(header, rules).length === 0;
}

/**
 * The maps from an address to what is sent with it, for nginx's `http` level. `rules` are those of `_headers`, below
 * `base`. Throws a `RangeError` when a value is none that nginx can read.
 */
export function nginxMaps(rules: readonly HeaderRule[], base: string): string {
  const root = patternSource(base);
  const varied = headerNames(rules).filter((header) => !isConstant(header, rules));
  const open = varied.filter((header) => openness.includes(header));
  const methods = quoted(preflight['Access-Control-Allow-Methods']);
  const asked = `"$request_method ${variable(allowOrigin)}"`;
  return [
    madeFrom,
    ...varied.map((header) => pathMap(header, rules, root)),
    keptMap(),
    ...open.map((header) => openMap(header, rules, root)),
    ...Object.entries(preflight).map(([header, value]) =>
      map(asked, variable(header), [
        { key: 'default', value: '""' },
        { key: '"OPTIONS *"', value: quoted(value) },
      ]),
    ),
    map('$status', '$pendopo_allow', [
      { key: 'default', value: '""' },
      { key: '204', value: methods },
      { key: '405', value: methods },
    ]),
    ...missingMaps(root, base),
    '',
  ].join('\n');
}

/**
 * Everything that is sent, for one place of nginx: a level that has an `add_header` of its own forgets those of the
 * levels around it, so there must be no other. A header without a value is not sent.
 */
export function nginxSending(rules: readonly HeaderRule[]): string {
  const usual = fallbackFor(rules);
  const own = headerNames(rules).map((header) => [
    header,
    isConstant(header, rules) ? quoted(usual[header] ?? '') : variable(header),
  ]);
  const more = ['Allow', ...Object.keys(preflight)].map((header) => [header, variable(header)]);
  const lines = [...own, ...more].map(([header, value]) => `add_header ${header} ${value} always;`);
  return `${[madeFrom, ...lines].join('\n')}\n`;
}

/** Where nginx listens and finds the site. */
export interface NginxPlace {
  /** As `listen` has it: a port, or an address and a port. */
  readonly listen: string;
  /** The folder that addresses start from: of a site below `/pendopo/`, the one that holds the folder `pendopo`. */
  readonly root: string;
}

/** The shipped server with another place in it. Throws when the template does not name each exactly once, or a value is none. */
export function nginxServer(template: string, place: NginxPlace): string {
  return Object.entries({ listen: place.listen, root: place.root }).reduce((text, [directive, value]) => {
    if (!/^[\w./:[\]~+@-]+$/u.test(value)) throw new RangeError(`cannot be a value of ${directive}: ${value}`);
    const places = new RegExp(`^(\\s*${directive} )[^;]+;`, 'gmu');
    if ([...text.matchAll(places)].length !== 1) throw new Error(`the template names not one ${directive}`);
    return text.replace(places, `$1${value};`);
  }, template);
}
