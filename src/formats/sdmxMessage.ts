import { Refused, refuseShape } from './refusal';
import { fieldsOf, firstOwn, labelOf, listOf, own, type Fields } from './unknownParts';

/** A data message of any generation, not looked into yet. */
export interface SdmxMessage {
  readonly dialect: string;
  /** `header` or `meta`: who sent it. */
  readonly header: unknown;
  readonly dataSets: readonly RawDataSet[];
  /** What the service says is missing beside these data. */
  readonly errors: readonly string[];
}

/** One data set with the structure that explains it. */
export interface RawDataSet {
  readonly fields: Fields;
  readonly path: string;
  readonly structure: Fields;
  readonly structurePath: string;
}

function schemaOf(input: unknown): string {
  const said = firstOwn(input, ['$schema']) ?? firstOwn(own(input, 'meta'), ['schema', '$schema']);
  return typeof said === 'string' ? said : '';
}

function hasErrors(input: unknown): boolean {
  const errors = listOf(own(input, 'errors'));
  return errors !== null && errors.length > 0;
}

/** Whether a message's parts are where SDMX-JSON has them. */
function hasParts(input: unknown): boolean {
  const body = own(input, 'data') ?? input;
  const hasStructure = fieldsOf(own(body, 'structure')) !== null || listOf(own(body, 'structures')) !== null;
  const header = own(input, 'meta') ?? own(input, 'header');
  if (listOf(own(body, 'dataSets')) !== null) return hasStructure || fieldsOf(header) !== null;
  return own(header, 'prepared') !== undefined && (hasStructure || hasErrors(input));
}

/** Whether this is an SDMX-JSON message of any generation, or what an SDMX service answers instead of data. */
export function isSdmxJson(input: unknown): boolean {
  return fieldsOf(input) !== null && (/sdmx-json/iu.test(schemaOf(input)) || hasParts(input));
}

/** What a service says went wrong. */
function errorsOf(input: unknown): readonly string[] {
  const words = ['title', 'titles', 'detail', 'details', 'message'];
  return (listOf(own(input, 'errors')) ?? []).map(
    (each) => labelOf(typeof each === 'string' ? each : firstOwn(each, words)) ?? 'no reason given',
  );
}

function refuseErrors(input: unknown): void {
  const [first] = errorsOf(input);
  if (first === undefined || own(input, 'data') !== undefined || own(input, 'dataSets') !== undefined) return;
  throw new Refused('FeedSourceError', `is the source's answer without data: "${first}"`, 'errors[0]');
}

/** Where the parts of a message are: each generation keeps them elsewhere. */
interface Body {
  readonly body: unknown;
  readonly prefix: string;
  readonly dialect: string;
}

function bodyOf(input: Fields): Body {
  const data = fieldsOf(own(input, 'data'));
  if (data === null) return { body: input, prefix: '', dialect: 'SDMX-JSON 1.0 draft' };
  const version = /\/(\d\.\d)(?:\.\d)?\//u.exec(schemaOf(input))?.[1];
  if (version !== undefined && Number(version) >= 3) {
    const detail = `is SDMX-JSON ${version}, which is not known; 1.0 and 2.x are read`;
    throw new Refused('FeedVersionError', detail, 'meta.schema');
  }
  const isSecond = listOf(own(data, 'structures')) !== null;
  return { body: data, prefix: 'data.', dialect: `SDMX-JSON ${version ?? (isSecond ? '2.0' : '1.0')}` };
}

function structureOf(
  dataSet: Fields,
  { body, prefix }: Body,
  path: string,
): Pick<RawDataSet, 'structure' | 'structurePath'> {
  const several = listOf(own(body, 'structures'));
  if (several === null) {
    const structurePath = `${prefix}structure`;
    return { structure: fieldsOf(own(body, 'structure')) ?? refuseShape('is missing', structurePath), structurePath };
  }
  const index = own(dataSet, 'structure') ?? 0;
  if (typeof index !== 'number') refuseShape('is not the number of a structure', `${path}.structure`);
  const structure =
    fieldsOf(several[index]) ?? refuseShape(`names structure ${index} of ${several.length}`, `${path}.structure`);
  return { structure, structurePath: `${prefix}structures[${index}]` };
}

/** Finds header, data sets and structures. Throws `Refused`: `FeedSourceError` for errors and messages without data sets. */
export function messageOf(input: unknown): SdmxMessage {
  const fields = fieldsOf(input) ?? refuseShape('is not an object', '');
  refuseErrors(fields);
  const found = bodyOf(fields);
  const listed = own(found.body, 'dataSets');
  const path = `${found.prefix}dataSets`;
  if (listed !== undefined && listed !== null && listOf(listed) === null) refuseShape('is not a list', path);
  const sets = listOf(listed) ?? [];
  if (sets.length === 0)
    throw new Refused('FeedSourceError', 'has no data sets: a structure, or nothing fits what was asked for', path);
  const dataSets = sets.map((each, index) => {
    const place = `${path}[${index}]`;
    const one = fieldsOf(each) ?? refuseShape('is not a data set', place);
    return { fields: one, path: place, ...structureOf(one, found, place) };
  });
  const header = own(fields, 'header') ?? own(fields, 'meta');
  return { dialect: found.dialect, header, dataSets, errors: errorsOf(fields) };
}
