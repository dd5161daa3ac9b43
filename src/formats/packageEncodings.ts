import { parseJson, type GivenFile } from './given';
import { isDataPackage } from './packageDescriptor';
import { listOf, own } from './unknownParts';

/** How files are encoded that a data package names, by their names in small letters; those of which it says nothing are absent. */
export type Encodings = ReadonlyMap<string, string>;

/** What data packages among some files say of the encoding of their tables; the tables cannot be text before that. */
export function encodingsIn(descriptors: readonly GivenFile[]): Encodings {
  const encodings = new Map<string, string>();
  for (const { text } of descriptors) {
    const parsed = text.includes('"encoding"') ? parseJson(text) : undefined;
    if (!parsed?.ok || !isDataPackage(parsed.value)) continue;
    for (const resource of listOf(own(parsed.value, 'resources')) ?? []) {
      const [path, encoding] = [own(resource, 'path'), own(resource, 'encoding')];
      if (typeof path === 'string' && typeof encoding === 'string') encodings.set(nameIn(path), encoding);
    }
  }
  return encodings;
}

function nameIn(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? path).toLowerCase();
}

/** How a file of that name is encoded, where one of the descriptors says. */
export function encodingOf(encodings: Encodings, name: string): string | undefined {
  return encodings.get(name.toLowerCase());
}

/** Whether a name is of a file that may describe others and so is read before them: JSON is UTF-8. */
export function mayDescribe(name: string): boolean {
  return /\.json$/iu.test(name);
}
