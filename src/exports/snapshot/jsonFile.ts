import { canonicalJson } from '@/editions/canonical';
import { sha256Hex } from '@/editions/digest';
import { feedFits } from './feedInFile';
import type { FileReading } from './fileReading';
import { bareJson, scanJson } from './jsonScan';
import { readOtherJson } from './otherJson';
import type { Snapshot } from './snapshot';
import { snapshotFrom, type Beside } from './snapshotText';

/** Feeds nest seven levels; what nests deeper is refused before anything walks through it. */
const mostDepth = 32;

/** Most arrays and objects; a snapshot has room for a tenth of the figures. */
const mostParts = 100_000;

type Members = Readonly<Record<string, unknown>>;

function withoutSnapshot({ snapshot: _snapshot, ...rest }: Members): Members {
  return rest;
}

/** SHA-256 of a JSON object without its snapshot. */
export function jsonContent(members: Members): string {
  return sha256Hex(canonicalJson(withoutSnapshot(members)));
}

/** A JSON object as a file for people too, with its snapshot as the last member. */
export function jsonWithSnapshot(members: Members, snapshot: Snapshot): string {
  return `${JSON.stringify({ ...members, snapshot }, null, 2)}\n`;
}

/** Whether a parser has seen all that a person sees: of two members of one name only the last counts. */
function isAllThere(text: string, members: Members): boolean {
  return bareJson(text) === JSON.stringify(members);
}

function isMembers(input: unknown): input is Members {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Canonical JSON is dear: it is written only of what a feed file has. */
function besideOf(members: Members, text: string, snapshot: Snapshot): Beside {
  const rest = withoutSnapshot(members);
  if (!feedFits(rest, snapshot) || !isAllThere(text, members)) return { format: 'json', feed: '', whole: false };
  const feed = canonicalJson(rest);
  return { format: 'json', feed, whole: snapshot.content === sha256Hex(feed) };
}

/** What a JSON file says of itself. */
export function readJson(text: string): FileReading {
  const { depth, count } = scanJson(text);
  if (depth > mostDepth || count > mostParts) return { kind: 'not-ours' };
  const members = parsed(text);
  if (!isMembers(members)) return { kind: 'not-ours' };
  const { snapshot } = members;
  if (!isMembers(snapshot) || snapshot['pendopo'] !== 'snapshot') return readOtherJson(members, text);
  return snapshotFrom(snapshot, 'json', (read) => besideOf(members, text, read));
}
