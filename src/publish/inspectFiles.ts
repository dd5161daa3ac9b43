import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseJson, textOf, type GivenFile } from '@/formats/given';
import { encodingOf, encodingsIn, mayDescribe, type Encodings } from '@/formats/packageEncodings';
import type { Refusal } from '@/formats/refusal';
import { fieldsOf, listOf, own } from '@/formats/unknownParts';
import { diskCode } from './diskCode';

/** Why a file cannot be read: what its content says, what the disk says, or how it was asked for. */
export interface FileRefusal {
  readonly name: Refusal['name'] | 'FileNotFoundError' | 'FileReadError' | 'UsageError';
  readonly detail: string;
  readonly path?: string;
}

/** What reading files from the disk gives. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: FileRefusal };

/** Most bytes of one file. */
const mostBytes = 256 * 1024 * 1024;
/** Most files that one descriptor may bring. */
const mostNeighbours = 50;

function refused(name: FileRefusal['name'], path: string, problem: string): Read<never> {
  return { ok: false, error: { name, detail: `${path} ${problem}` } };
}

/** What the disk said, in words. */
function diskProblem(path: string, cause: unknown): Read<never> {
  const code = diskCode(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') return refused('FileNotFoundError', path, 'is not there');
  return refused('FileReadError', path, code === 'EISDIR' ? 'is a folder' : `cannot be opened (${code})`);
}

/** A file as it was named, and where it lies. */
async function readOne(path: string, file: string, encodings: Encodings): Promise<Read<GivenFile>> {
  try {
    const about = await stat(file);
    if (about.isDirectory()) return refused('FileReadError', path, 'is a folder');
    if (about.size > mostBytes) return refused('FeedTooLargeError', path, `is larger than ${mostBytes} bytes`);
    const name = basename(file);
    const text = textOf(await readFile(file), encodingOf(encodings, name));
    if (!text.ok) return { ok: false, error: { ...text.error, detail: `${path} ${text.error.detail}` } };
    return { ok: true, value: { name, text: text.value } };
  } catch (cause) {
    return diskProblem(path, cause);
  }
}

/** The tables that a Frictionless descriptor names; addresses on the web are not followed. */
function resourcesOf(text: string): readonly string[] {
  const descriptor = parseJson(text);
  const resources = descriptor.ok ? listOf(own(fieldsOf(descriptor.value), 'resources')) : null;
  const paths = (resources ?? []).flatMap((resource) => {
    const path = own(resource, 'path');
    return listOf(path) ?? [path];
  });
  return paths.filter((path): path is string => typeof path === 'string' && !/^[a-z][a-z\d+.-]*:/iu.test(path));
}

/** The tables that belong to a descriptor, by their paths from its folder. */
function neighboursOf({ name, text }: GivenFile): readonly string[] {
  if (name === 'datapackage.json') return resourcesOf(text);
  const owid = /^(.+)\.metadata\.json$/u.exec(name)?.[1];
  return owid === undefined ? [] : [`${owid}.csv`];
}

/** A table beside its descriptor; nothing where it is not there or lies outside the descriptor's folder, links followed. */
async function readNeighbour(folder: string, path: string, encodings: Encodings): Promise<Read<GivenFile> | undefined> {
  try {
    const home = await realpath(folder);
    const real = await realpath(join(home, path));
    if (!real.startsWith(home + sep)) return refused('FileReadError', path, 'is outside the folder of its descriptor');
    return await readOne(path, real, encodings);
  } catch {
    return undefined;
  }
}

/** Files in the order in which they are named, those first that may say how the others are encoded. */
async function readAll(paths: readonly string[], root: string): Promise<Read<readonly GivenFile[]>> {
  const given = new Map<string, GivenFile>();
  const describing = paths.filter(mayDescribe);
  for (const path of [...describing, ...paths.filter((each) => !mayDescribe(each))]) {
    const encodings = encodingsIn(mayDescribe(path) ? [] : describing.flatMap((each) => given.get(each) ?? []));
    const file = await readOne(path, resolve(root, path), encodings);
    if (!file.ok) return file;
    given.set(path, file.value);
  }
  return { ok: true, value: paths.flatMap((path) => given.get(path) ?? []) };
}

/**
 * Reads files from the disk as text, by their paths from `root`: at most 256 MB each, UTF-8, UTF-16 with its mark, or as a
 * data package among them states. One `datapackage.json` or `x.metadata.json` alone brings the tables of its own folder
 * that it names.
 */
export async function readGiven(paths: readonly string[], root: string): Promise<Read<readonly GivenFile[]>> {
  const all = await readAll(paths, root);
  const [descriptor, second] = all.ok ? all.value : [];
  if (!all.ok || descriptor === undefined || second !== undefined) return all;
  const given = [descriptor];
  const folder = dirname(resolve(root, paths[0] ?? ''));
  const encodings = encodingsIn([descriptor]);
  for (const path of neighboursOf(descriptor).slice(0, mostNeighbours)) {
    const file = await readNeighbour(folder, path, encodings);
    if (file?.ok === false) return file;
    if (file) given.push(file.value);
  }
  return { ok: true, value: given };
}
