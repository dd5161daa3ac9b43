import { decodeDescribed } from './described';
import type { ForeignFile } from './foreign';
import { decodeFred, isFred } from './fred';
import { isFredInfo } from './fredInfo';
import type { GivenFile } from './given';
import { isJsonFile, parsedFile } from './jsonFile';
import type { Answers } from './question';
import { Refused } from './refusal';

/** Files that were given together, JSON parsed. */
interface Parts {
  readonly json: readonly unknown[];
  readonly tables: readonly GivenFile[];
}

/** Reads a set of files, or `null` where it is another one. */
type ReadSet = (parts: Parts, answers: Answers) => ForeignFile | null;

/** The two of a pair, whichever was given first; `undefined` where one is missing or there are more. */
function pairOf(json: readonly unknown[], isFirst: (input: unknown) => boolean, isSecond: (input: unknown) => boolean) {
  const first = json.find((input) => isFirst(input) && !isSecond(input));
  const second = json.find(isSecond);
  return json.length === 2 && first !== undefined && second !== undefined ? { first, second } : undefined;
}

/** A table with its descriptor, or an indicator of Our World in Data with its words. */
const described: ReadSet = ({ json, tables }, answers) => decodeDescribed({ parsed: json, tables }, answers);

/** FRED keeps what a series is called and measured in apart from its observations. */
const fredWithInfo: ReadSet = ({ json, tables }, answers) => {
  const pair = tables.length === 0 ? pairOf(json, isFred, isFredInfo) : undefined;
  return pair ? decodeFred(pair.first, answers, pair.second) : null;
};

const sets: readonly ReadSet[] = [described, fredWithInfo];

/** Decodes files that belong together: a table with its descriptor, observations with what they are. Throws `Refused`: `FeedFormatError` where they do not. */
export function decodeSeveral(files: readonly GivenFile[], answers: Answers): ForeignFile {
  const parts: Parts = {
    json: files.filter(isJsonFile).map(parsedFile),
    tables: files.filter((file) => !isJsonFile(file)),
  };
  for (const read of sets) {
    const file = read(parts, answers);
    if (file) return file;
  }
  throw new Refused('FeedFormatError', `are ${files.length} files that do not belong together; open them one by one`);
}
