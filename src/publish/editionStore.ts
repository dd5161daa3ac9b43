import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editionPath, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { decodeEdition } from '@/feeds/decodeEdition';
import { decodeLedger } from '@/feeds/decodeLedger';
import { contractVersion } from '@/feeds/encodeFeed';
import { writeWhole } from './rasterCache';

/** Where the ledger stands below the folder that `editions/` is in. */
export const ledgerPath = 'editions/ledger.json';

/** A file's text, or `undefined` where there is none. */
export async function textOrNothing(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Parsed JSON; `undefined`, which every decoder refuses, where it is none. */
export function parsedOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The ledger in a folder, empty where nothing was frozen yet. Throws when it cannot be read. */
export async function readLedger(folder: string): Promise<Ledger> {
  const text = await textOrNothing(join(folder, ledgerPath));
  if (text === undefined) return { editions: [] };
  const decoded = decodeLedger(parsedOrNothing(text), 'reader');
  if (!decoded.ok) throw new Error(`${ledgerPath} is refused: npm run feed -- check says why`);
  return decoded.value;
}

/** An edition of a folder. Throws when its file is not there or is refused. */
export async function readEdition(folder: string, line: LedgerLine): Promise<Edition> {
  const path = editionPath(line);
  const decoded = decodeEdition(parsedOrNothing(await readFile(join(folder, path), 'utf8')), 'reader');
  if (!decoded.ok) throw new Error(`${path} is refused: npm run feed -- check says why`);
  return decoded.value;
}

/** The ledger as text: a line an edition, so that a change is seen in a review. */
function ledgerText({ editions }: Ledger): string {
  const lines = editions.map((line) => `    ${JSON.stringify(line)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "$schema": "../schema/ledger.v1.json",\n  "version": "${contractVersion}",\n  "editions": ${list}\n}\n`;
}

/** Writes an edition and its line; the file first, so that a ledger never names what is not there. */
export async function keepEdition(folder: string, line: LedgerLine, text: string): Promise<void> {
  const { editions } = await readLedger(folder);
  const utf8 = new TextEncoder();
  await writeWhole(join(folder, editionPath(line)), utf8.encode(text));
  await writeWhole(join(folder, ledgerPath), utf8.encode(ledgerText({ editions: [...editions, line] })));
}

/** Every file below `editions/`, as paths below the folder, in order; none where nothing was frozen yet. */
export async function editionFiles(folder: string): Promise<readonly string[]> {
  try {
    const found = await readdir(join(folder, 'editions'), { recursive: true, withFileTypes: true });
    // A link among them is told as a stray: what it leads to could change unseen.
    const files = found.filter((each) => !each.isDirectory());
    return files.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1)).toSorted();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
