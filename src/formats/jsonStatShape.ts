import { Refused } from './refusal';
import { fieldsOf, firstOwn, labelOf, listOf, own, textOrNumber, type Fields } from './unknownParts';

/** One data set of a JSON-stat response, not looked into yet. */
export interface RawDataset {
  /** Its name in a bundle, its address or number in a collection; empty for a single one. */
  readonly name: string;
  readonly fields: Fields;
  /** Where it stands in the file; empty for the root. */
  readonly path: string;
}

/** What a response holds. */
export interface JsonStatShape {
  readonly dialect: string;
  /** The response itself where it is a collection: its label, dates and notes. */
  readonly collection: Fields | null;
  readonly datasets: readonly RawDataset[];
  /** Data sets that a collection only links to, or that a bundle gives no values of. */
  readonly linked: readonly string[];
}

/** Whether a value has what makes a data set of any generation. */
function isDataset(value: unknown): boolean {
  return fieldsOf(own(value, 'dimension')) !== null && Object.hasOwn(fieldsOf(value) ?? {}, 'value');
}

/** Whether an object is described as a data set of any generation, with its values or without. */
function isDescribed(value: unknown): boolean {
  const dimension = fieldsOf(own(value, 'dimension'));
  return dimension !== null && (listOf(own(value, 'id')) ?? listOf(own(dimension, 'id'))) !== null;
}

function isBundle(input: Fields): boolean {
  return Object.keys(input).some((name) => isDataset(own(input, name)));
}

/** Eurostat's and PxWeb's answers instead of data: `{"error":[{"label"}]}`, `{"warning":{"label"}}`. */
function complaintOf(input: unknown): unknown {
  const error = own(input, 'error');
  return own(input, 'warning') ?? (listOf(error) ? listOf(error)?.[0] : error);
}

const complaintWords = ['label', 'message', 'detail', 'title'] as const;

/** The words of such an answer, or `null` where the input is none. */
function complaintText(input: unknown): string | null {
  const complaint = complaintOf(input);
  return typeof complaint === 'string' ? labelOf(complaint) : labelOf(firstOwn(complaint, complaintWords));
}

/** Whether this is JSON-stat of any generation, or what a JSON-stat service answers instead. */
export function isJsonStat(input: unknown): boolean {
  const fields = fieldsOf(input);
  if (fields === null) return false;
  const kind = own(fields, 'class');
  if (isDataset(fields) || kind === 'collection' || (kind === 'dataset' && Object.hasOwn(fields, 'dimension')))
    return true;
  if (isDataset(own(fields, 'dataset')) || isBundle(fields)) return true;
  // `warning` and a list of errors with labels are Eurostat's own; other services word theirs otherwise.
  const isEurostatError = (listOf(own(fields, 'error')) ?? []).some((each) => labelOf(own(each, 'label')) !== null);
  return isEurostatError || labelOf(own(own(fields, 'warning'), 'label')) !== null;
}

function refuseComplaint(input: Fields): void {
  const text = complaintText(input);
  if (text === null || isDataset(input)) return;
  const path = own(input, 'warning') === undefined ? 'error' : 'warning';
  throw new Refused('FeedSourceError', `is the source's answer without data: "${text}"`, path);
}

function refuseVersion(input: Fields): void {
  const version = textOrNumber(own(input, 'version'));
  const major = version === null ? 2 : Number.parseInt(version, 10);
  if (major > 2) throw new Refused('FeedVersionError', `is JSON-stat ${version}, at most 2 is read`, 'version');
}

/** One entry of a collection. */
interface Item {
  readonly name: string;
  readonly fields: Fields;
  readonly path: string;
}

function itemsOf(collection: Fields, prefix: string): readonly Item[] {
  const items = listOf(own(own(collection, 'link'), 'item')) ?? [];
  return items.flatMap((item, index) => {
    const fields = fieldsOf(item);
    const path = `${prefix}link.item[${index}]`;
    const name = textOrNumber(firstOwn(fields, ['href', 'label'])) ?? path;
    return fields === null ? [] : [{ name, fields, path }];
  });
}

function isOpenCollection({ fields }: Item): boolean {
  return own(fields, 'class') === 'collection' && fieldsOf(own(fields, 'link')) !== null;
}

/** Data sets embedded in a collection, nested collections included; the rest by name. */
function inCollection(input: Fields): JsonStatShape {
  const datasets: RawDataset[] = [];
  const linked: string[] = [];
  const open = [...itemsOf(input, '')];
  for (let item = open.shift(); item !== undefined; item = open.shift()) {
    if (isDataset(item.fields)) datasets.push(item);
    else if (isOpenCollection(item)) for (const inner of itemsOf(item.fields, `${item.path}.`)) open.push(inner);
    else linked.push(labelOf(own(item.fields, 'label')) ?? item.name);
  }
  if (datasets.length === 0) {
    throw new Refused('FeedSourceError', `is a list of ${linked.length} data sets without their figures`, 'link.item');
  }
  return { dialect: 'JSON-stat 2.0 collection', collection: input, datasets, linked };
}

function single(fields: Fields, dialect: string, path: string): JsonStatShape {
  return { dialect, collection: null, datasets: [{ name: '', fields, path }], linked: [] };
}

function inBundle(input: Fields): JsonStatShape {
  const entries = Object.entries(input).filter(([, each]) => isDataset(each));
  const datasets = entries.map(([name, each]) => ({ name, fields: fieldsOf(each) ?? {}, path: name }));
  // One without values is told, not read.
  const linked = Object.entries(input).flatMap(([name, each]) =>
    isDescribed(each) && !isDataset(each) ? [labelOf(own(each, 'label')) ?? name] : [],
  );
  const isLegacy = datasets.some(({ fields }) => own(fields, 'wsVersion') !== undefined);
  return {
    dialect: isLegacy ? 'JSON-stat, Eurostat before 2.0' : 'JSON-stat 1.x bundle',
    collection: null,
    datasets,
    linked,
  };
}

/** Finds the data sets of a response. Throws `Refused`: `FeedSourceError` for errors and for collections of mere links, `FeedVersionError`, `FeedSchemaError` where no data set is found. */
export function shapeOf(input: unknown): JsonStatShape {
  const fields = fieldsOf(input);
  if (fields === null) throw new Refused('FeedSchemaError', 'is not an object');
  refuseComplaint(fields);
  refuseVersion(fields);
  if (own(fields, 'class') === 'collection') return inCollection(fields);
  const wrapped = fieldsOf(own(fields, 'dataset'));
  const isAlone = Object.keys(fields).filter((name) => isDescribed(own(fields, name))).length < 2;
  if (wrapped && isDataset(wrapped) && isAlone) return single(wrapped, 'JSON-stat 1.x dataset', 'dataset');
  if (isDataset(fields)) {
    return single(
      fields,
      own(fields, 'id') === undefined ? 'JSON-stat 1.x, without its wrapper' : 'JSON-stat 2.0 dataset',
      '',
    );
  }
  if (isBundle(fields)) return inBundle(fields);
  if (own(fields, 'class') === 'dataset') throw new Refused('FeedSchemaError', 'has no values', 'value');
  throw new Refused('FeedSchemaError', 'holds no data set');
}
