import { decodeBps } from './bps';
import { decodeCsv } from './csv';
import { decodeDbnomics } from './dbnomics';
import { decodeDescribed } from './described';
import { futureNotices } from './fileNotices';
import type { ForeignFile } from './foreign';
import { decodeFred } from './fred';
import type { GivenFile } from './given';
import { isJsonFile, parsedFile } from './jsonFile';
import { decodeJsonStat } from './jsonStat';
import { isMarkup } from './markup';
import { decodeOwnFeed } from './ownFeed';
import type { Answers } from './question';
import { decodeSeveral } from './readSeveral';
import { recognise, type JsonFormat } from './recognise';
import { outcomeOf, Refused, type Outcome } from './refusal';
import { decodeSdmxJson } from './sdmxJson';
import { fieldsOf, firstOwn, labelOf } from './unknownParts';
import { decodeWorldBank } from './worldBank';

type Decode = (input: unknown, answers: Answers) => ForeignFile;

const decoders: Readonly<Record<JsonFormat, Decode>> = {
  pendopo: decodeOwnFeed,
  'json-stat': decodeJsonStat,
  'sdmx-json': decodeSdmxJson,
  'world-bank': decodeWorldBank,
  dbnomics: decodeDbnomics,
  fred: (input, answers) => decodeFred(input, answers),
  bps: decodeBps,
};

const errorFields = ['error', 'errors', 'error_message', 'message', 'Message', 'fault', 'detail'] as const;
const errorWords = ['message', 'label', 'detail', 'title', 'faultstring', 'description'] as const;
const mostErrorFields = 8;

/** A small object with a message is an answer without data of some service. */
function refuseError(input: unknown): void {
  const said = firstOwn(input, errorFields);
  const first: unknown = Array.isArray(said) ? said[0] : said;
  const text = labelOf(typeof first === 'string' ? first : firstOwn(first, errorWords));
  if (text === null || Object.keys(fieldsOf(input) ?? {}).length > mostErrorFields) return;
  throw new Refused('FeedSourceError', `is the source's answer without data: "${text}"`);
}

function decodeJson(input: unknown, answers: Answers): ForeignFile {
  const format = recognise(input);
  if (format !== null) return decoders[format](input, answers);
  // Its figures may stand in it; else it names the file that is missing.
  const described = decodeDescribed({ parsed: [input], tables: [] }, answers);
  if (described !== null) return described;
  refuseError(input);
  throw new Refused('FeedFormatError', 'is JSON of no format that is known');
}

function decodeOne(file: GivenFile, answers: Answers): ForeignFile {
  if (isJsonFile(file)) return decodeJson(parsedFile(file), answers);
  if (isMarkup(file.text)) {
    throw new Refused('FeedFormatError', 'is a web page or XML, not data in JSON or CSV');
  }
  if (/^\s*no ?(?:records|results) ?found\.?\s*$/iu.test(file.text)) {
    throw new Refused('FeedSourceError', `is the service's answer without data: "${file.text.trim()}"`);
  }
  return decodeCsv(file.text, answers);
}

/** Files without what comes along in a download and holds no data; a table may be called so where it is all that there is. */
export function withoutReadmes(files: readonly GivenFile[]): readonly GivenFile[] {
  const named = files.filter(({ name }) => !/\.md$|^readme/iu.test(name));
  return named.length > 0 ? named : files;
}

/**
 * Recognises and decodes a statistical file, or a table with its descriptor (a table of Our World in Data with its
 * `.metadata.json`, a `datapackage.json` with its tables, FRED's observations with what `/series` says of them). `answers` to the questions of an earlier
 * reading; `today` (`YYYY-MM-DD`) to tell which periods have not begun.
 */
export function readFiles(files: readonly GivenFile[], answers: Answers = {}, today?: string): Outcome<ForeignFile> {
  return outcomeOf(() => {
    const given = withoutReadmes(files);
    const [first] = given;
    if (first === undefined) throw new Refused('FeedParseError', 'no file was given');
    const file = given.length === 1 ? decodeOne(first, answers) : decodeSeveral(given, answers);
    return today === undefined ? file : { ...file, warnings: [...file.warnings, ...futureNotices(file.series, today)] };
  });
}
