import { decodeDataPackage } from './dataPackage';
import type { ForeignFile } from './foreign';
import type { GivenFile } from './given';
import { decodeOwid, isOwidMetadata } from './owid';
import { decodeOwidIndicator, isOwidData, isOwidIndicator } from './owidIndicator';
import { isDataPackage } from './packageDescriptor';
import type { Answers } from './question';
import { Refused } from './refusal';
import { labelOf, listOf, own } from './unknownParts';

function isCsvw(input: unknown): boolean {
  const contexts = listOf(own(input, '@context')) ?? [own(input, '@context')];
  return contexts.includes('http://www.w3.org/ns/csvw');
}

/** Whether parsed JSON describes a table that stands in another file, or is half of a pair of files. */
function isDescriptor(input: unknown): boolean {
  return [isCsvw, isDataPackage, isOwidMetadata, isOwidIndicator, isOwidData].some((is) => is(input));
}

/** JSON files after parsing, and the texts that are no JSON. */
export interface Described {
  readonly parsed: readonly unknown[];
  readonly tables: readonly GivenFile[];
}

/** Nothing that was given is left aside without a word. */
function refuseMore({ parsed, tables }: Described, most: { readonly parsed: number; readonly tables: number }): void {
  if (parsed.length <= most.parsed && tables.length <= most.tables) return;
  const given = parsed.length + tables.length;
  throw new Refused(
    'FeedFormatError',
    `are ${given} files, of which some do not belong together; open them one by one`,
  );
}

function decodeIndicator(described: Described): ForeignFile {
  const { parsed } = described;
  refuseMore(described, { parsed: 2, tables: 0 });
  const data = parsed.find(isOwidData);
  const words = parsed.find(isOwidIndicator);
  if (data !== undefined && words !== undefined) return decodeOwidIndicator(data, words);
  const [half, other] = data === undefined ? ['words', '.data.json'] : ['figures', '.metadata.json'];
  throw new Refused(
    'FeedSourceError',
    `has only the ${half} of an indicator of Our World in Data: add its "${other}" file`,
  );
}

function decodeChart(metadata: unknown, described: Described, answers: Answers): ForeignFile {
  const [table] = described.tables;
  refuseMore(described, { parsed: 1, tables: 1 });
  if (table) return decodeOwid(table.text, metadata, answers);
  throw new Refused(
    'FeedSourceError',
    'describes a chart of Our World in Data without its figures: add its ".csv" file',
  );
}

function refuseCsvw(input: unknown): never {
  const url = labelOf(own(input, 'url'));
  const table = url === null ? 'its CSV file' : `"${url.slice(0, 120)}"`;
  throw new Refused('FeedFormatError', `is a description in CSVW, which is not read; open ${table} by itself`);
}

/** Decodes a table with its descriptor, in any order; `null` where none is. Throws `Refused`: `FeedSourceError` names the file that is missing. */
export function decodeDescribed(described: Described, answers: Answers): ForeignFile | null {
  const { parsed, tables } = described;
  const descriptor = parsed.find(isDescriptor);
  if (descriptor === undefined) return null;
  if (isDataPackage(descriptor)) return decodeDataPackage(descriptor, tables, answers);
  if (isOwidMetadata(descriptor)) return decodeChart(descriptor, described, answers);
  return isCsvw(descriptor) ? refuseCsvw(descriptor) : decodeIndicator(described);
}
