import { csvCells, type CsvCells } from './csvCells';
import { decodeCells } from './csv';
import { asDescribed } from './csvUnits';
import { partsLeftOut } from './fileNotices';
import type { ForeignFile, ForeignSeries } from './foreign';
import type { Answers } from './question';
import { Refused } from './refusal';
import { dayOfStamp } from './stamps';
import { withUnit } from './unitWords';
import { fieldsOf, labelOf, noteOf, own, type Fields } from './unknownParts';
import { webAddress } from './webAddress';

const columnSigns = ['titleShort', 'titleLong', 'citationShort', 'owidVariableId', 'shortName'] as const;

/** Whether parsed JSON is the `.metadata.json` that belongs to a chart's CSV of Our World in Data. */
export function isOwidMetadata(input: unknown): boolean {
  const columns = Object.values(fieldsOf(own(input, 'columns')) ?? {});
  const isColumn = (column: unknown) => columnSigns.some((sign) => own(column, sign) !== undefined);
  return columns.length > 0 && columns.every(isColumn);
}

interface Columns {
  readonly time: string;
  /** The words for each column of figures, by its heading; `null` where the metadata have none. */
  readonly described: ReadonlyMap<string, Fields | null>;
  /** Headings of columns of words, which tell nothing apart. */
  readonly leftOut: readonly string[];
}

function describing(head: string, columns: Fields): Fields | null {
  const direct = fieldsOf(own(columns, head));
  if (direct) return direct;
  const all = Object.values(columns).map(fieldsOf);
  return all.find((column) => columnSigns.some((sign) => own(column, sign) === head)) ?? null;
}

const wordTypes: ReadonlySet<unknown> = new Set([
  'String',
  'Continent',
  'Region',
  'Categorical',
  'Ordinal',
  'SeriesAnnotation',
  'Color',
  'EntityName',
]);

function columnsOf(heads: readonly string[], input: unknown): Columns {
  const place = heads.findIndex((head) => /^(?:year|day|date|month|quarter|week)$/iu.test(head));
  const [first = ''] = heads;
  if (place < 1 || !/^(?:entity|country)$/iu.test(first)) {
    throw new Refused('FeedSchemaError', 'has no columns Entity and Year or Day, so it is no table of these metadata');
  }
  const words = fieldsOf(own(input, 'columns')) ?? {};
  const rest = heads.slice(place + 1);
  const described = new Map(rest.map((head) => [head, describing(head, words)] as const));
  const leftOut = rest.filter((head) => {
    const column = described.get(head);
    return column === null || wordTypes.has(own(column, 'type'));
  });
  if (leftOut.length === rest.length) {
    throw new Refused(
      'FeedSchemaError',
      `describes none of the columns of the table: ${leftOut.slice(0, 3).join(', ')}`,
    );
  }
  for (const head of leftOut) described.delete(head);
  return { time: heads[place] ?? '', described, leftOut };
}

function without(cells: CsvCells, heads: readonly string[], dropped: readonly string[]): CsvCells {
  const kept = heads.flatMap((head, index) => (dropped.includes(head) ? [] : [index]));
  return dropped.length === 0
    ? cells
    : { ...cells, rows: cells.rows.map((row) => kept.map((index) => row[index] ?? '')) };
}

function unitOf(column: Fields | null | undefined): string | null {
  return labelOf(own(column, 'unit')) ?? labelOf(own(column, 'shortUnit'));
}

function titleOf(column: Fields | null | undefined): string | null {
  return labelOf(own(column, 'titleShort')) ?? labelOf(own(column, 'titleLong'));
}

/** The heading of a series' column. */
function headOf({ key }: ForeignSeries, described: Columns['described']): string {
  const [only = ''] = described.keys();
  return key.find(({ dimension }) => dimension === 'column')?.value ?? only;
}

function withWords(series: ForeignSeries, { described }: Columns): ForeignSeries {
  const head = headOf(series, described);
  const column = described.get(head);
  const title = titleOf(column) ?? head;
  const [entity] = series.key;
  const place = entity && entity.dimension !== 'column' ? (entity.label ?? entity.value) : null;
  return {
    ...series,
    key: series.key.map((part) => (part.dimension === 'column' ? { ...part, label: title } : part)),
    label: place === null ? title : described.size > 1 ? `${place}, ${title}` : place,
    ...withUnit(series, unitOf(column)),
  };
}

function distinct(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))];
}

function latest(days: readonly (string | null)[]): string | null {
  return distinct(days).toSorted().at(-1) ?? null;
}

function notesOf(chart: unknown, columns: readonly Fields[]): readonly string[] {
  const next = latest(columns.map((column) => dayOfStamp(own(column, 'nextUpdate'))));
  return distinct([
    noteOf(own(chart, 'subtitle')),
    ...columns.flatMap((column) => [noteOf(own(column, 'descriptionShort')), noteOf(own(column, 'citationLong'))]),
    next === null ? null : `Next update: ${next}`,
  ]);
}

/** Decodes a chart's CSV of Our World in Data with its `.metadata.json`: labels, units, source, address. Throws `Refused`. */
export function decodeOwid(text: string, metadata: unknown, answers: Answers): ForeignFile {
  const cells = csvCells(text, ',');
  const heads = (cells.rows[0] ?? []).map((head) => head.trim());
  const columns = columnsOf(heads, metadata);
  const file = decodeCells(without(cells, heads, columns.leftOut), {
    numbers: 'international',
    time: columns.time,
    ...answers,
  });
  const chart = own(metadata, 'chart');
  const words = [...columns.described.values()].filter((column) => column !== null);
  const series = file.series.map((each) => withWords(each, columns));
  return {
    ...file,
    dialect: 'Our World in Data, CSV with metadata',
    title: labelOf(own(chart, 'title')) ?? labelOf(own(words[0], 'titleShort')),
    publisher: labelOf(distinct(words.map((column) => labelOf(own(column, 'citationShort')))).join('; ')),
    updated: latest(words.map((column) => dayOfStamp(own(column, 'lastUpdated')))),
    url: webAddress(own(chart, 'originalChartUrl')),
    notes: notesOf(chart, words),
    warnings: asDescribed([...file.warnings, ...partsLeftOut(columns.leftOut)], series),
    series,
  };
}
