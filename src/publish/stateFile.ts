import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '@/catalogue/catalogue';
import { sha256Hex } from '@/editions/digest';
import { dataFiles } from '@/feeds/dataFiles';
import { contractVersion } from '@/feeds/encodeFeed';
import { catalogueEntry } from '@/feeds/queries';
import { statePath, type SiteState, type StateLine } from '@/feeds/siteState';
import type { SiteFile } from './siteFile';

function modifiedOf(json: unknown): string {
  const modified: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'modified') : undefined;
  // Every file of the contract has one; what has none would have been refused before.
  return typeof modified === 'string' ? modified : '0000-00-00';
}

/** What the feeds of a site are, file by file, at the moment `made` (milliseconds since 1970). */
export async function siteState(feeds: string, catalogue: Catalogue, made: number): Promise<SiteState> {
  const paths = [...new Set([catalogueEntry.path, ...dataFiles(catalogue).map(({ path }) => path)])];
  const line = async (path: string): Promise<StateLine> => {
    const bytes = await readFile(join(feeds, path));
    const json: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/u, ''));
    return { path, sha256: sha256Hex(bytes), bytes: bytes.byteLength, modified: modifiedOf(json) };
  };
  return { made: new Date(made).toISOString(), files: await Promise.all(paths.map(line)) };
}

/** A state as it is written, of all files or of some. */
export function stateText({ made, files }: SiteState, paths?: readonly string[]): string {
  const some = paths ? files.filter(({ path }) => paths.includes(path)) : files;
  return JSON.stringify({ version: contractVersion, made, files: some }, null, 2);
}

/** The small file that pages ask for again and again. */
export function stateFile(state: SiteState): SiteFile {
  return { path: `feeds/${statePath}`, content: `${stateText(state)}\n` };
}
