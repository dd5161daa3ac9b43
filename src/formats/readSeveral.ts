import { decodeDescribed, type Described } from './described';
import type { ForeignFile } from './foreign';
import { decodeFred, isFred } from './fred';
import { isFredInfo } from './fredInfo';
import type { GivenFile } from './given';
import { isJsonFile, parsedFile } from './jsonFile';
import type { Answers } from './question';
import { Refused } from './refusal';

/** FRED keeps what a series is called and measured in apart from its observations; `null` for any other files. */
function fredWithInfo({ parsed, tables }: Described, answers: Answers): ForeignFile | null {
  const info = parsed.find(isFredInfo);
  const rows = parsed.find((each) => isFred(each) && !isFredInfo(each));
  const isPair = parsed.length === 2 && tables.length === 0 && info !== undefined && rows !== undefined;
  return isPair ? decodeFred(rows, answers, info) : null;
}

/** Decodes files that belong together: a table with its descriptor, observations with what they are. Throws `Refused`: `FeedFormatError` where they do not. */
export function decodeSeveral(files: readonly GivenFile[], answers: Answers): ForeignFile {
  const given: Described = {
    parsed: files.filter(isJsonFile).map(parsedFile),
    tables: files.filter((file) => !isJsonFile(file)),
  };
  const file = decodeDescribed(given, answers) ?? fredWithInfo(given, answers);
  if (file !== null) return file;
  throw new Refused('FeedFormatError', `are ${files.length} files that do not belong together; open them one by one`);
}
