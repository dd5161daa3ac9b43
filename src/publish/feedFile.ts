import { readFile } from 'node:fs/promises';
import type { Catalogue, RemoteFeedEntry } from '@/catalogue/catalogue';
import type { StatementFeed } from '@/claims/statement';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { decodeCatalogue } from '@/feeds/decodeCatalogue';
import { decodeFeed } from '@/feeds/decodeFeed';
import { decodeMilestones } from '@/feeds/decodeMilestones';
import { decodeRemotes } from '@/feeds/decodeRemotes';
import { decodeStatements } from '@/feeds/decodeStatements';
import { decodeStory, decodeStoryIndex } from '@/feeds/decodeStory';
import { decodeVocabulary } from '@/feeds/decodeVocabulary';
import { FeedError, type Fail } from '@/feeds/feedError';
import { mostBytes } from '@/feeds/limits';
import { parseBytes } from '@/feeds/parseBytes';
import type { Decoded, Problem } from '@/feeds/problem';
import type { MilestoneFeed } from '@/milestones/milestone';
import type { Feed } from '@/series/series';
import type { Story } from '@/stories/story';
import { diskCode } from './diskCode';
import { repeatedKeys } from './feedKeys';

/** What a checked file turned out to be; the value is there when nothing refuses it. */
export type Content =
  | { readonly kind: 'feed'; readonly value?: Feed }
  | { readonly kind: 'milestones'; readonly value?: MilestoneFeed }
  | { readonly kind: 'statements'; readonly value?: StatementFeed }
  | { readonly kind: 'vocabulary'; readonly value?: Vocabulary }
  | { readonly kind: 'catalogue'; readonly value?: Catalogue }
  | { readonly kind: 'story'; readonly value?: Story }
  | { readonly kind: 'story-index'; readonly value?: readonly string[] }
  | { readonly kind: 'unreadable' };

/** A file and everything found in it. */
export interface CheckedFile {
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function unreadable(problem: string): CheckedFile {
  return { content: { kind: 'unreadable' }, problems: [{ kind: 'schema', path: '', problem }], warnings: [] };
}

/** What a file can be taken for. */
type Kind = Exclude<Content['kind'], 'unreadable'>;

const kinds: readonly (readonly [list: string, kind: Kind])[] = [
  ['charts', 'catalogue'],
  ['statements', 'statements'],
  ['events', 'vocabulary'],
  ['steps', 'story'],
  ['stories', 'story-index'],
  ['milestones', 'milestones'],
];

/** The kind of a file by the lists in it. */
function kindOf(json: unknown): Kind {
  if (typeof json !== 'object' || json === null) return 'feed';
  return kinds.find(([list]) => Object.hasOwn(json, list))?.[1] ?? 'feed';
}

type Found = Pick<CheckedFile, 'problems' | 'warnings'>;

function foundIn(decoded: Decoded<unknown>): Found {
  return { problems: decoded.ok ? [] : decoded.problems, warnings: decoded.warnings };
}

function valueOf<T>(decoded: Decoded<T>): { readonly value?: T } {
  return decoded.ok ? { value: decoded.value } : {};
}

function remoteProblems(entry: RemoteFeedEntry, index: number): readonly Problem[] {
  const decoded = decodeRemotes(entry, `feeds[${index}].remotes`, 'check');
  return decoded.ok ? [] : decoded.problems;
}

function decodeAs(json: unknown, kind: Kind): CheckedFile {
  switch (kind) {
    case 'feed': {
      const decoded = decodeFeed(json, 'check');
      return { content: { kind: 'feed', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
    case 'milestones': {
      const decoded = decodeMilestones(json, 'check');
      return { content: { kind: 'milestones', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
    case 'statements': {
      const decoded = decodeStatements(json, 'check');
      return { content: { kind: 'statements', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
    case 'vocabulary': {
      const decoded = decodeVocabulary(json, 'check');
      return { content: { kind: 'vocabulary', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
    case 'catalogue': {
      const decoded = decodeCatalogue(json, 'check');
      const { problems, warnings } = foundIn(decoded);
      const remotes = decoded.ok ? decoded.value.feeds.flatMap(remoteProblems) : [];
      return { content: { kind: 'catalogue', ...valueOf(decoded) }, problems: [...problems, ...remotes], warnings };
    }
    case 'story': {
      const decoded = decodeStory(json, 'check');
      return { content: { kind: 'story', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
    case 'story-index': {
      const decoded = decodeStoryIndex(json, 'check');
      return { content: { kind: 'story-index', ...valueOf(decoded) }, ...foundIn(decoded) };
    }
  }
}

/** Checks bytes as a browser would read them: size, encoding, depth, syntax, shape, meaning. Without a kind the lists in it tell what it is. */
export function checkBytes(bytes: Uint8Array, kind?: Kind): CheckedFile {
  if (bytes.byteLength > mostBytes) return unreadable(`is larger than ${mostBytes} bytes`);
  const fail: Fail = (fault) => new FeedError({ ...fault, feedId: 'file', at: Date.now() });
  try {
    const json = parseBytes(bytes, fail);
    const checked = decodeAs(json, kind ?? kindOf(json));
    const repeated = repeatedKeys(new TextDecoder().decode(bytes));
    return { ...checked, problems: [...repeated, ...checked.problems] };
  } catch (cause) {
    if (cause instanceof FeedError) return unreadable(cause.detail);
    throw cause;
  }
}

/** Checks a file on disk; a file that cannot be opened is a problem like any other. */
export async function checkFile(path: string, kind?: Kind): Promise<CheckedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    return unreadable(`cannot be opened (${diskCode(cause)})`);
  }
  return checkBytes(bytes, kind);
}
