import { decodeCells } from './csv';
import { asDescribed } from './csvUnits';
import { partsLeftOut } from './fileNotices';
import type { ForeignFile, ForeignSeries } from './foreign';
import type { GivenFile } from './given';
import type { Notice } from './notice';
import { packageCells } from './packageCells';
import {
  answersOf,
  chosenTable,
  fieldsOfTable,
  keysOf,
  publicationOf,
  tablesOf,
  type Resource,
} from './packageDescriptor';
import { isHashOf } from './packageHash';
import type { Answers, Question } from './question';
import { Refused } from './refusal';
import { dayOfStamp } from './stamps';
import { withUnit } from './unitWords';
import { firstOwn, labelOf, own } from './unknownParts';

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The text of a table's file among those given; `undefined` where its data stand in the descriptor. */
function textOf({ file }: Resource, given: readonly GivenFile[]): string | undefined {
  if (file === null) return undefined;
  const found = given.find(({ name }) => sameName(name, file));
  if (found) return found.text;
  throw new Refused('FeedSourceError', `describes a table without its figures: add the file "${file}"`, 'resources');
}

/** Words and unit of a column from its field in the schema. */
function withField(series: ForeignSeries, resource: Resource): ForeignSeries {
  const fields = fieldsOfTable(resource);
  const values = answersOf(resource).values ?? [];
  const only = values.length === 1 ? values[0] : undefined;
  const head = series.key.find(({ dimension }) => dimension === 'column')?.value ?? only;
  const field = fields.find(({ name }) => name === head)?.fields;
  const title = labelOf(own(field, 'title'));
  const unit = labelOf(firstOwn(field, ['unit', 'units', 'unitText', 'unit_text']));
  const isNamedByColumn = series.label === head;
  return {
    ...series,
    key: series.key.map((part) => (part.dimension === 'column' && title !== null ? { ...part, label: title } : part)),
    label: isNamedByColumn && title !== null ? title : series.label,
    ...withUnit(series, unit),
  };
}

function hashNotice(resource: Resource, text: string | undefined): readonly Notice[] {
  const encoding = own(resource.fields, 'encoding');
  // The hash is of the bytes, which only of UTF-8 are known from the text.
  if (typeof encoding === 'string' && !/^utf-?8$/iu.test(encoding)) return [];
  if (text === undefined || isHashOf(own(resource.fields, 'hash'), text) !== false) return [];
  return [{ name: 'HashDiffers', values: { file: resource.file ?? resource.name }, path: 'resources.hash' }];
}

/** Tables that were given and that the package does not name, and others that it names where nobody chose one. */
function leftNotice(
  tables: readonly Resource[],
  given: readonly GivenFile[],
  chosen: Resource | undefined,
): readonly Notice[] {
  const left = given.filter(({ name }) => !tables.some(({ file }) => file !== null && sameName(file, name)));
  const others = chosen === undefined ? [] : tables.filter((table) => table !== chosen);
  return partsLeftOut([...left, ...others].map(({ name }) => name));
}

/** A package whose table is not chosen yet: what its descriptor says of the whole. */
function openFile(descriptor: unknown, question: Question): ForeignFile {
  return {
    format: 'csv',
    dialect: 'Frictionless data package',
    updated: null,
    complete: true,
    ...publicationOf(descriptor, { fields: {}, name: labelOf(own(descriptor, 'name')) }),
    warnings: [],
    questions: [question],
    series: [],
  };
}

/**
 * Decodes a Frictionless data package (`datapackage.json`, versions 1 and 2) with the tables that it names: dialect,
 * missing values, types, licence and sources come from the descriptor. Several tables are asked about. Throws `Refused`:
 * `FeedSourceError` names the file that must be added.
 */
export function decodeDataPackage(descriptor: unknown, given: readonly GivenFile[], answers: Answers): ForeignFile {
  const tables = tablesOf(descriptor);
  const resource = chosenTable(tables, (file) => given.some(({ name }) => sameName(name, file)), answers);
  if ('about' in resource) return openFile(descriptor, resource);
  const text = textOf(resource, given);
  const file = decodeCells(
    packageCells(resource, text, answers),
    { ...answersOf(resource), ...answers },
    keysOf(resource),
  );
  const series = file.series.map((each) => withField(each, resource));
  const publication = publicationOf(descriptor, resource);
  return {
    ...file,
    ...publication,
    dialect: `Frictionless data package, ${file.dialect}`,
    updated:
      dayOfStamp(firstOwn(resource.fields, ['modified', 'last_modified'])) ?? dayOfStamp(own(descriptor, 'modified')),
    notes: [...publication.notes, ...file.notes],
    warnings: [
      ...asDescribed(file.warnings, series),
      ...hashNotice(resource, text),
      ...leftNotice(tables, given, answers.dataset === undefined ? resource : undefined),
    ],
    series,
  };
}
