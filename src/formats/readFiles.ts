import { decodeBps } from './bps';
import { decodeCsv } from './csv';
import { decodeDbnomics } from './dbnomics';
import type { ForeignFile } from './foreign';
import { decodeFred } from './fred';
import { parseJson, type GivenFile } from './given';
import { decodeJsonStat } from './jsonStat';
import { decodeOwnFeed } from './ownFeed';
import type { Answers } from './question';
import { recognise, type JsonFormat } from './recognise';
import { outcomeOf, Refused, type Outcome } from './refusal';
import { decodeSdmxJson } from './sdmxJson';
import { fieldsOf, firstOwn, labelOf, own } from './unknownParts';
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

/** Whether a text is meant as JSON: by its first sign, or by the name of its file. */
function isJsonText({ name, text }: GivenFile): boolean {
  return /^\s*(?:[[{]|null\s*$)/u.test(text) || /\.json$/iu.test(name);
}

/** An error of a service that belongs to no format. */
function refuseError(input: unknown): void {
  const said = firstOwn(input, ['error', 'error_message', 'message', 'fault', 'Message']);
  const text = labelOf(
    typeof said === 'string' ? said : firstOwn(said, ['message', 'label', 'detail', 'title', 'faultstring']),
  );
  const size = Object.keys(fieldsOf(input) ?? {}).length;
  if (text !== null && size <= 8)
    throw new Refused('FeedSourceError', `is the source's answer without data: "${text}"`);
}

function parsed({ text }: GivenFile): unknown {
  const outcome = parseJson(text);
  if (!outcome.ok) throw new Refused(outcome.error.name, outcome.error.detail, outcome.error.path);
  return outcome.value;
}

function decodeJson(input: unknown, answers: Answers): ForeignFile {
  const format = recognise(input);
  if (format !== null) return decoders[format](input, answers);
  refuseError(input);
  throw new Refused('FeedFormatError', 'is JSON of no format that is known');
}

function decodeOne(file: GivenFile, answers: Answers): ForeignFile {
  if (isJsonText(file)) return decodeJson(parsed(file), answers);
  if (/^\s*<[!?a-z]/iu.test(file.text))
    throw new Refused('FeedFormatError', 'is a web page or XML, not data in JSON or CSV');
  return decodeCsv(file.text, answers);
}

/** FRED keeps what a series is called and measured in apart from its observations. */
function decodeFredPair(inputs: readonly unknown[], answers: Answers): ForeignFile | null {
  const isInfo = (input: unknown): boolean => own(input, 'seriess') !== undefined;
  const observations = inputs.find((input) => recognise(input) === 'fred' && !isInfo(input));
  const info = inputs.find(isInfo);
  return inputs.length === 2 && observations && info ? decodeFred(observations, answers, info) : null;
}

function decodeSeveral(files: readonly GivenFile[], answers: Answers): ForeignFile {
  const pair = files.every(isJsonText) ? decodeFredPair(files.map(parsed), answers) : null;
  if (pair) return pair;
  throw new Refused('FeedFormatError', `are ${files.length} files that do not belong together`);
}

/**
 * Recognises and decodes a statistical file, or a table with its descriptor (an OWID table with its `metadata.json`, a
 * `datapackage.json` with its tables, FRED's observations with what `/series` says). `answers` to the questions of an
 * earlier reading.
 */
export function readFiles(files: readonly GivenFile[], answers: Answers = {}): Outcome<ForeignFile> {
  return outcomeOf(() => {
    const [first] = files;
    if (first === undefined) throw new Refused('FeedParseError', 'no file was given');
    return files.length === 1 ? decodeOne(first, answers) : decodeSeveral(files, answers);
  });
}
