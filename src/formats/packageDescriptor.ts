import { isOfCodes, roleOf, yearPartOf } from './csvRoles';
import { Refused } from './refusal';
import { fieldsOf, firstOwn, labelOf, listOf, noteOf, own, textOrNumber, type Fields } from './unknownParts';
import { webAddress } from './webAddress';
import type { ForeignFile, Publication } from './foreign';
import type { Answers, Question } from './question';

/** A table that a descriptor names. */
export interface Resource {
  readonly fields: Fields;
  readonly name: string;
  /** Its file's name without folders; `null` where its data stand in the descriptor. */
  readonly file: string | null;
}

/** Whether parsed JSON is a Frictionless data package: a list of resources that have a path or data. */
export function isDataPackage(input: unknown): boolean {
  const resources = listOf(own(input, 'resources'));
  if (!resources) return false;
  if (resources.length === 0) {
    const said = firstOwn(input, ['$schema', 'profile']);
    return typeof said === 'string' && /data-?package/iu.test(said);
  }
  return resources.every((resource) => own(resource, 'path') !== undefined || own(resource, 'data') !== undefined);
}

function fileOf(resource: Fields, place: string): string | null {
  const path = own(resource, 'path');
  if (path === undefined) return null;
  const [first, second] = listOf(path) ?? [path];
  if (second !== undefined) {
    throw new Refused(
      'FeedFormatError',
      'is a table in several files, which are not read; join them into one CSV',
      place,
    );
  }
  if (typeof first !== 'string') throw new Refused('FeedSchemaError', 'is not a path', `${place}.path`);
  return (
    first
      .split(/[/\\]/u)
      .at(-1)
      ?.replace(/[?#].*$/u, '') ?? first
  );
}

const tables = /^(?:csv|tsv|txt|tab)$/iu;

/** Whether a resource is a table, by its data, format, or the ending of its file. */
function isTable(resource: Fields): boolean {
  if (own(resource, 'data') !== undefined) return true;
  const format = own(resource, 'format');
  if (typeof format === 'string') return tables.test(format);
  const [path] = listOf(own(resource, 'path')) ?? [own(resource, 'path')];
  return typeof path === 'string' && tables.test(/\.([a-z]+)(?:[?#].*)?$/iu.exec(path)?.[1] ?? '');
}

/** The path of a resource whose file is compressed. */
function packedIn(resource: Fields | null): string | null {
  const [path] = listOf(own(resource, 'path')) ?? [own(resource, 'path')];
  const isPacked = own(resource, 'compression') !== undefined || /\.(?:gz|zip|bz2|xz|zst)$/iu.test(labelOf(path) ?? '');
  return isPacked ? (labelOf(path)?.slice(0, 80) ?? null) : null;
}

/** The tables of a package. Throws `FeedFormatError` where it has none. */
export function tablesOf(descriptor: unknown): readonly Resource[] {
  const all = (listOf(own(descriptor, 'resources')) ?? []).map(fieldsOf);
  const found = all.flatMap((fields, index) => {
    if (fields === null || !isTable(fields)) return [];
    const file = fileOf(fields, `resources[${index}]`);
    return [{ fields, name: labelOf(own(fields, 'name')) ?? file ?? `${index + 1}`, file }];
  });
  if (found.length === 0) {
    const packed = all.flatMap((fields) => packedIn(fields) ?? []);
    const detail = packed.length > 0 ? `names only packed tables (${packed[0]}); unpack them` : 'names no CSV table';
    throw new Refused('FeedFormatError', detail, 'resources');
  }
  return found;
}

/** The table that was chosen or whose file is given; a question where there are several. */
export function chosenTable(
  all: readonly Resource[],
  isGiven: (file: string) => boolean,
  answers: Answers,
): Resource | Question {
  const answered = all.find(({ name }) => name === answers.dataset);
  if (answered) return answered;
  const given = all.filter(({ file }) => file === null || isGiven(file));
  const [only, second] = given.length > 0 ? given : all;
  if (only && !second) return only;
  const options = (given.length > 0 ? given : all).map(({ name }) => name);
  return { about: 'dataset', options, examples: [], blocking: true };
}

/** A field of a table's schema. */
export interface TableField {
  readonly name: string;
  readonly type: string;
  readonly fields: Fields;
}

/** The schema's fields in order; none where it has no schema. */
export function fieldsOfTable(resource: Resource): readonly TableField[] {
  return (listOf(own(own(resource.fields, 'schema'), 'fields')) ?? []).flatMap((entry) => {
    const name = textOrNumber(own(entry, 'name'));
    const type = own(entry, 'type');
    const fields = fieldsOf(entry);
    return name === null || fields === null ? [] : [{ name, type: typeof type === 'string' ? type : 'any', fields }];
  });
}

const timeTypes: ReadonlySet<string> = new Set(['year', 'yearmonth', 'date', 'datetime']);

/** Names of the fields that tell rows apart, by the schema's primary key. */
export function keysOf(resource: Resource): readonly string[] {
  const key = own(own(resource.fields, 'schema'), 'primaryKey');
  return (listOf(key) ?? [key]).filter((name) => typeof name === 'string');
}

/** What a table's schema answers by itself: which field is time, which are figures, and that numbers have a decimal point, as `packageCells` gives them. */
export function answersOf(resource: Resource): Answers {
  const fields = fieldsOfTable(resource);
  const numbers = fields.filter(({ type }) => type === 'number' || type === 'integer');
  const times = fields.filter(({ type }) => timeTypes.has(type));
  const keys = keysOf(resource);
  const isFigure = (name: string) => !keys.includes(name) && roleOf(name) !== 'time' && !isOfCodes(name);
  const values = numbers.map(({ name }) => name).filter(isFigure);
  const [time, second] = times;
  // A lone year may have its month in another field: the table itself tells.
  const hasPart = fields.some(({ name, type }) => !timeTypes.has(type) && yearPartOf(name) !== undefined);
  const isSure = time !== undefined && second === undefined && !hasPart;
  return {
    ...(numbers.length > 0 ? { numbers: 'international' as const } : {}),
    ...(isSure ? { time: time.name } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
}

/** Who publishes a package: contributors in that role, else its sources. */
function publisherOf(contributors: unknown, sources: unknown): string | null {
  const publishers = (listOf(contributors) ?? []).filter((one) => {
    return own(one, 'role') === 'publisher' || listOf(own(one, 'roles'))?.includes('publisher') === true;
  });
  const named = publishers.length > 0 ? publishers : (listOf(sources) ?? []);
  const names = named.map((one) => labelOf(firstOwn(one, ['title', 'name', 'organization'])));
  return labelOf(names.filter((name) => name !== null).join('; '));
}

function licenceOf(licences: unknown): ForeignFile['licence'] {
  const [licence] = listOf(licences) ?? [];
  const name = labelOf(firstOwn(licence, ['title', 'name']));
  return name === null ? null : { name, url: webAddress(own(licence, 'path')) };
}

/** A table by its description, or a package as a whole by no fields. */
interface Described {
  readonly fields: Fields;
  /** What it is called where it has no title. */
  readonly name: string | null;
}

/** Title, source, licence and notes of a package and one of its tables. */
export function publicationOf(descriptor: unknown, { fields, name }: Described): Omit<Publication, 'updated'> {
  const either = (field: string) => own(fields, field) ?? own(descriptor, field);
  const [source] = listOf(either('sources')) ?? [];
  const notes = [noteOf(own(fields, 'description')), noteOf(own(descriptor, 'description'))];
  return {
    title: labelOf(own(fields, 'title')) ?? labelOf(own(descriptor, 'title')) ?? name,
    publisher: publisherOf(either('contributors'), either('sources')),
    url: webAddress(either('homepage')) ?? webAddress(own(source, 'path')),
    licence: licenceOf(either('licenses')),
    notes: [...new Set(notes.filter((note) => note !== null))],
  };
}
