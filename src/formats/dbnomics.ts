import { freqOfSeries, statedNotice, withFrequencies } from './frequencies';
import {
  adjustmentIn,
  datasetOf,
  dimensionsOf,
  multiplierSaid,
  providerOf,
  unitOf,
  type DbnomicsDataset,
} from './dbnomicsDataset';
import { dbnomicsReadings, statedFreq } from './dbnomicsReadings';
import { multiplierNotices, partsLeftOut, unreadNotice } from './fileNotices';
import type { ForeignFile, ForeignSeries } from './foreign';
import { countIn } from './jsonCell';
import { keyPart } from './keyPart';
import type { Notice } from './notice';
import type { Answers } from './question';
import { Refused } from './refusal';
import { checkSize, finished } from './seriesFacts';
import { dayOfStamp } from './stamps';
import { powerIn, unitIn } from './unitWords';
import { fieldsOf, firstOwn, labelOf, listOf, noteOf, notesOf, own, type Fields } from './unknownParts';
import { webAddress } from './webAddress';
import { withoutKeys } from './withoutKeys';

function docsOf(input: unknown): readonly unknown[] | null {
  return listOf(own(own(input, 'series'), 'docs'));
}

/** Whether parsed JSON is an answer of DBnomics' web API of version 22, errors included. */
export function isDbnomics(input: unknown): boolean {
  if (docsOf(input) !== null) return true;
  return (
    fieldsOf(own(input, '_meta')) !== null && (listOf(own(input, 'errors')) ?? own(input, 'message')) !== undefined
  );
}

function errorsOf(input: unknown): readonly string[] {
  return (listOf(own(input, 'errors')) ?? [])
    .map((each) => noteOf(own(each, 'message')) ?? noteOf(each))
    .filter((message) => message !== null);
}

function docsIn(input: unknown): readonly unknown[] {
  const docs = docsOf(input);
  if (docs !== null && docs.length > 0) return docs;
  const errors = errorsOf(input).slice(0, 5).join('; ');
  const message = errors || noteOf(own(input, 'message'));
  const path = errors === '' ? 'message' : 'errors';
  if (message) throw new Refused('FeedSourceError', `DBnomics answered with an error: "${message}"`, path);
  throw new Refused('FeedSourceError', 'DBnomics answered that it found no series', 'series.docs');
}

/** One series and what in it could not be read. */
interface Decoded {
  readonly series: ForeignSeries;
  readonly unread: readonly string[];
  /** A multiplier that is no power of ten. */
  readonly multiplier: string | undefined;
  /** Where its periods contradict the frequency that it states. */
  readonly differing: readonly Notice[];
}

/** `IMF/WEO:2023-04/NZL.LP.persons`, as DBnomics itself names a series. */
function idOf(doc: Fields, path: string): string {
  const code = labelOf(own(doc, 'series_code'));
  if (code === null) throw new Refused('FeedSchemaError', 'has no series_code', `${path}.series_code`);
  return [labelOf(own(doc, 'provider_code')), labelOf(own(doc, 'dataset_code')), code].filter(Boolean).join('/');
}

function seriesOf(doc: Fields, dataset: DbnomicsDataset, path: string): Decoded {
  const id = idOf(doc, path);
  if (own(doc, 'period') === undefined && own(doc, 'value') === undefined) {
    throw new Refused('FeedSourceError', 'describes series without figures; ask again with observations=1', path);
  }
  const stated = statedFreq(doc);
  const { readings, unread } = dbnomicsReadings(doc, stated, path);
  const dimensions = dimensionsOf(doc, dataset);
  const name = labelOf(own(doc, 'series_name'));
  const unit = unitOf(doc, dimensions);
  const said = multiplierSaid(doc, dimensions, path);
  const power = said.map(powerIn).find((each) => each !== undefined);
  const series: ForeignSeries = {
    key: [keyPart({ id: 'id' }, { id, label: name }), ...dimensions],
    label: name ?? id,
    ...unitIn(unit === null ? [] : [unit], power),
    decimals: null,
    freq: freqOfSeries(readings, stated),
    adjustment: adjustmentIn(dimensions),
    base: null,
    readings,
  };
  const multiplier = power === undefined ? said[0] : undefined;
  return { series, unread, multiplier, differing: statedNotice(readings, stated) };
}

/** Whether a series was there before with the same figures. Refuses one that says other things. */
function isRepeated(doc: Fields, path: string, known: Map<string, string>): boolean {
  const id = idOf(doc, path);
  const figures = JSON.stringify([own(doc, 'period'), own(doc, 'value')]);
  const before = known.get(id);
  known.set(id, before ?? figures);
  if (before !== undefined && before !== figures) {
    throw new Refused('FeedSemanticError', `has "${id}" for the second time, with other figures`, path);
  }
  return before !== undefined;
}

function decodeDocs(input: unknown, docs: readonly unknown[]): readonly Decoded[] {
  checkSize(docs.length, 0);
  let count = 0;
  const datasets = new Map<string, DbnomicsDataset>();
  const known = new Map<string, string>();
  return docs.flatMap((given, index) => {
    const path = `series.docs[${index}]`;
    const doc = fieldsOf(given);
    if (doc === null) throw new Refused('FeedSchemaError', 'is no series', path);
    count += listOf(own(doc, 'value'))?.length ?? 0;
    checkSize(docs.length, count);
    const code = `${labelOf(own(doc, 'provider_code'))}/${labelOf(own(doc, 'dataset_code'))}`;
    const dataset = datasets.get(code) ?? datasetOf(input, code);
    datasets.set(code, dataset);
    return isRepeated(doc, path, known) ? [] : [seriesOf(doc, dataset, path)];
  });
}

function partialNotice(input: unknown, docs: number): readonly Notice[] {
  const total = countIn(own(own(input, 'series'), 'num_found'));
  if (total === null || total <= docs) return [];
  return [{ name: 'FeedPartial', values: { rows: docs, total }, path: 'series.num_found' }];
}

/** Terms of use are mostly an address. */
function licenceOf(terms: string | null): ForeignFile['licence'] {
  const url = webAddress(terms);
  return terms === null ? null : { name: url ?? withoutKeys(terms), url };
}

/** A value that all documents share. */
function shared(docs: readonly unknown[], name: string): string | null {
  const all = new Set(docs.map((doc) => labelOf(own(doc, name))));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

/**
 * Answer of `api.db.nomics.world/v22/series…?observations=1`: parallel lists a series, "NA" for a missing number, the
 * data set described once (`dataset`) or several of them in a map (`datasets`). Key: `id` as DBnomics names the series
 * (`IMF/WEO:2023-04/NZL.LP.persons`), then its dimensions. Refused: `FeedSourceError` for errors, no series or series
 * without figures, `FeedSchemaError` where lists differ in length, `FeedSemanticError`, `FeedTooLargeError`.
 */
export function decodeDbnomics(input: unknown, answers: Answers): ForeignFile {
  const docs = docsIn(input);
  const decoded = decodeDocs(input, docs);
  const { series, questions } = withFrequencies(
    decoded.map((each) => each.series),
    answers,
  );
  const code = `${shared(docs, 'provider_code')}/${shared(docs, 'dataset_code')}`;
  const { fields } = datasetOf(input, code);
  const provider = providerOf(input, shared(docs, 'provider_code'));
  // Errors beside series: some of those that were asked for are not there.
  const notices = [...partialNotice(input, docs.length), ...partsLeftOut(errorsOf(input), 'errors')];
  return finished({
    format: 'dbnomics',
    dialect: own(input, 'datasets') === undefined ? 'DBnomics v22, one data set' : 'DBnomics v22, several data sets',
    title: labelOf(own(fields, 'name')) ?? shared(docs, 'dataset_name'),
    publisher: labelOf(own(provider, 'name')) ?? labelOf(own(fields, 'provider_name')),
    updated: dayOfStamp(own(fields, 'updated_at')),
    url: webAddress(firstOwn(fields, ['doc_href', 'source_href']) ?? own(provider, 'website')),
    licence: licenceOf(labelOf(own(provider, 'terms_of_use'))),
    notes: notesOf([own(fields, 'description'), own(fields, 'notes')]),
    complete: notices.length === 0,
    warnings: [
      ...notices,
      ...decoded.flatMap(({ differing }) => differing).slice(0, 1),
      ...multiplierNotices(decoded.flatMap(({ multiplier }) => multiplier ?? [])),
      ...unreadNotice(decoded.flatMap(({ unread }) => unread)),
    ],
    questions,
    series,
  });
}
