import { indonesianCsv, internationalCsv, type CsvDialect } from '@/exports/csv';
import { jsonStat } from '@/exports/jsonStat';
import { readingsCsv } from '@/exports/readingsCsv';
import type { ReadingsTable } from '@/exports/readingsRows';
import { utf8 } from '@/exports/snapshot/bytes';
import { jsonContent, jsonWithSnapshot } from '@/exports/snapshot/jsonFile';
import { htmlContent, htmlWithSnapshot } from '@/exports/snapshot/htmlFile';
import { readingsWorkbook } from '@/exports/xlsx';
import type { Feed } from '@/series/series';
import { printAddress, withView } from '@/url/address';
import { FileError, type FileRequest, type FileTools } from './fileRequest';
import { fontStyle } from './fontStyle';
import { chartDocument } from './htmlDocument';
import { snapshotOf } from './pictureFiles';

type Bytes = Uint8Array<ArrayBuffer>;

/** The chart's page with its view, absolute, without what a host added to it. */
function addressOf({ address, site, edition }: FileRequest): string {
  const page = withView(address, { foreign: [], edition: edition ?? undefined });
  return site.origin + printAddress(page, site.base);
}

function tableOf(request: FileRequest): ReadingsTable {
  const { subject, language, asOf, own = false } = request;
  const { milestones, feed, shown } = subject;
  return { series: shown, milestones, feed, language, address: addressOf(request), asOf, own };
}

/** The figures for machines or, with the other dialect, for spreadsheets set to Indonesian. */
export function csvFile(request: FileRequest): Bytes {
  const dialect: CsvDialect = request.format === 'csv-spreadsheet' ? indonesianCsv : internationalCsv;
  return utf8(readingsCsv(tableOf(request), dialect));
}

/** The figures as a JSON-stat data set. */
export function jsonStatFile(request: FileRequest): Bytes {
  const { subject, language, asOf, edition } = request;
  return utf8(jsonStat(subject, { language, asOf, edition, address: addressOf(request) }));
}

/** The figures as a workbook. */
export async function xlsxFile(request: FileRequest, { signal }: FileTools): Promise<Bytes> {
  const { subject, language, edition } = request;
  try {
    return await readingsWorkbook({ subject, language, edition, table: tableOf(request) });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

/** The chart's feed with only what is shown. A compared series of another feed is another owner's, and stays out. */
function shownFeed({ subject }: FileRequest): Feed {
  const own = subject.shown.filter(({ feed, key }) => feed.id === subject.feed.id && key !== subject.compared?.key);
  const series = own.map(({ series: whole, rows, targets }) => ({ ...whole, observations: rows, targets }));
  return { ...subject.feed, series };
}

function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The figures in the form of our own feed contract, with a snapshot beside them. */
export function jsonFile(request: FileRequest, { encodeFeed }: FileTools): Bytes {
  const members = encodeFeed(shownFeed(request));
  if (!isMembers(members)) throw new TypeError('a feed must be encoded as an object');
  const snapshot = snapshotOf(request, { drawing: null, content: jsonContent(members) });
  return utf8(jsonWithSnapshot(members, snapshot));
}

async function clientText({ embedClient, signal }: FileTools): Promise<{ readonly client?: string }> {
  if (!embedClient) return {};
  try {
    return { client: await embedClient() };
  } catch (error) {
    signal.throwIfAborted();
    throw new FileError('client-unreachable', { cause: error });
  }
}

/** The chart as one document that opens from a disk. */
export async function htmlFile(request: FileRequest, tools: FileTools): Promise<Bytes> {
  const script = await clientText(tools);
  tools.signal.throwIfAborted();
  tools.onProgress?.(0.3);
  // A document may be set in words that the drawing has not, so that all of the typeface goes along where one is needed.
  const bare = chartDocument(request, { font: '', ...script });
  const font = await fontStyle(bare, tools);
  tools.signal.throwIfAborted();
  const document = chartDocument(request, { font, ...script });
  return utf8(htmlWithSnapshot(document, snapshotOf(request, { drawing: null, content: htmlContent(document) })));
}
