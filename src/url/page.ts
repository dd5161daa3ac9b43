/** A page of the site. `not-found` keeps the path it was asked for, without base and language, in `printPath`'s spelling. */
export type Page =
  | { readonly name: 'overview' }
  | { readonly name: 'chart'; readonly id: string }
  | { readonly name: 'milestones' }
  | { readonly name: 'statements' }
  | { readonly name: 'sources' }
  | { readonly name: 'verify' }
  /** Where a reader opens data files of their own, and the charts made of them. */
  | { readonly name: 'open' }
  /** The briefings there are, and the reader's own. */
  | { readonly name: 'briefings' }
  | { readonly name: 'briefing'; readonly story: string; readonly part: BriefingPart }
  | { readonly name: 'not-found'; readonly path: string };

/** What belongs to a briefing: the audience's screen, the presenter's console, the hand-out. */
export type BriefingPart = 'stage' | 'presenter' | 'handout';

/** The languages an address can state; Indonesian has no prefix. */
export type AddressLanguage = 'id' | 'en';

/** What the path of an address says. */
export interface Place {
  readonly page: Page;
  readonly language: AddressLanguage;
}

const idShape = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** True for text that may stand as an id in a path. */
function isPageId(text: string): boolean {
  return idShape.test(text);
}

/**
 * One segment in the only spelling that we print. Malformed escapes and lone surrogates are made harmless, and a
 * backslash or colon cannot survive, so that no printed path leads to another host.
 */
function cleanSegment(raw: string): string {
  // A lone surrogate cannot be encoded; with the `u` flag the range matches lone ones only.
  const whole = raw.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  try {
    return encodeURIComponent(decodeURIComponent(whole));
  } catch {
    return encodeURIComponent(whole);
  }
}

/** Segments without empty ones, dot segments (a browser would resolve them) and a closing `index.html` (some hosts add it). */
function segmentsOf(path: string): readonly string[] {
  const segments = path
    .split('/')
    .map(cleanSegment)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return segments.at(-1) === 'index.html' ? segments.slice(0, -1) : segments;
}

function pathOf(segments: readonly string[]): string {
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** The base path as `/` or `/a/b/`, whatever slashes it came with. */
function cleanBase(base: string): string {
  return pathOf(segmentsOf(base));
}

/** Pages that are called by one word. */
const namedPages = ['milestones', 'statements', 'sources', 'verify', 'open'] as const;
type NamedPage = (typeof namedPages)[number];

function isNamed(segment: string): segment is NamedPage {
  return namedPages.some((name) => name === segment);
}

/** The part of a briefing that a segment names; without one it is the stage. */
function partAt(segment: string | undefined): BriefingPart | undefined {
  if (segment === undefined) return 'stage';
  return segment === 'presenter' || segment === 'handout' ? segment : undefined;
}

function briefingAt([, story, last, more]: readonly string[]): Page | undefined {
  if (story === undefined) return { name: 'briefings' };
  const part = more === undefined ? partAt(last) : undefined;
  return part && isPageId(story) ? { name: 'briefing', story, part } : undefined;
}

function pageAt(segments: readonly string[]): Page {
  const [first, second] = segments;
  if (first === undefined) return { name: 'overview' };
  if (segments.length === 1 && isNamed(first)) return { name: first };
  const briefing = first === 'briefing' ? briefingAt(segments) : undefined;
  if (briefing) return briefing;
  if (segments.length === 2 && first === 'chart' && second !== undefined && isPageId(second)) {
    return { name: 'chart', id: second };
  }
  return { name: 'not-found', path: pathOf(segments) };
}

/** Reads a path; never throws. A path outside the base, or without a page of ours, is `not-found`. A missing closing slash is accepted. */
export function parsePath(pathname: string, base: string): Place {
  const root = segmentsOf(base);
  const all = segmentsOf(pathname);
  if (root.some((segment, index) => all[index] !== segment)) {
    return { page: { name: 'not-found', path: pathOf(all) }, language: 'id' };
  }
  const inside = all.slice(root.length);
  return inside[0] === 'en'
    ? { page: pageAt(inside.slice(1)), language: 'en' }
    : { page: pageAt(inside), language: 'id' };
}

function briefingPath({ story, part }: Extract<Page, { readonly name: 'briefing' }>): string {
  return `briefing/${story}/${part === 'stage' ? '' : `${part}/`}`;
}

function isCalledByWord(page: Page): page is Extract<Page, { readonly name: NamedPage }> {
  return isNamed(page.name);
}

function pagePath(page: Page): string {
  if (isCalledByWord(page)) return `${page.name}/`;
  switch (page.name) {
    case 'overview':
      return '';
    case 'chart':
      return `chart/${page.id}/`;
    case 'briefings':
      return 'briefing/';
    case 'briefing':
      return briefingPath(page);
    case 'not-found':
      return pathOf(segmentsOf(page.path)).slice(1);
    default:
      return page satisfies never;
  }
}

/** Writes a path with a closing slash, under the base. */
export function printPath(place: Place, base: string): string {
  return `${cleanBase(base)}${place.language === 'en' ? 'en/' : ''}${pagePath(place.page)}`;
}
