import type { NumberedMilestone } from '@/charts/model/chartModel';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { exportMessages, type ExportMessages } from '@/i18n/messages/export';
import { dayOfDate } from '@/series/dates';
import { endDay, startDay, type Day, type Period } from '@/series/period';
import type { Conflict, Feed, Observation, Provenance, Series, Target } from '@/series/series';
import { csvNumber, type Cell, type CsvDialect } from './csv';

/** A series of the table with the rows to write; a chart's shown series fits. `feed` where it is not the table's own. */
export interface TableSeries {
  /** `feed.series` */
  readonly key: string;
  readonly series: Series;
  readonly rows: readonly Observation[];
  readonly targets?: readonly Target[];
  readonly feed?: Feed;
}

/** Everything that goes into the file of a chart's readings. */
export interface ReadingsTable {
  readonly series: readonly TableSeries[];
  /** With their numbers in the chart. */
  readonly milestones: readonly NumberedMilestone[];
  readonly feed: Feed;
  readonly language: Language;
  /** Absolute address of the chart with its view. */
  readonly address: string;
  /** `YYYY-MM-DD`: the day whose knowledge the rows show. */
  readonly asOf?: string;
  /** Of a reader's own chart, where the weakest kind of source is one that nobody chose. */
  readonly own?: boolean;
}

type Column = keyof ExportMessages['columns'];
type Row = Readonly<Partial<Record<Column, Cell>>>;

const columns: readonly Column[] = [
  'kind',
  'key',
  'title',
  'period',
  'date',
  'value',
  'unit',
  'status',
  'published',
  'publisher',
  'sourceTitle',
  'sourceUrl',
  'also',
  'confidence',
  'qualifier',
  'counter',
  'quote',
  'note',
  'conflicts',
  'milestoneNumbers',
  'milestones',
];

/** Between several things in one cell. */
const separator = ' | ';

/** What stays the same while a table is written. */
interface Writing {
  readonly table: ReadingsTable;
  readonly words: ExportMessages;
  readonly dialect: CsvDialect;
  readonly milestoneDays: readonly MilestoneDay[];
}

/** A milestone with the day on which the chart sets its flag: one known only to its month stands in the middle of it. */
interface MilestoneDay {
  readonly day: Day;
  readonly numbered: NumberedMilestone;
}

function milestoneDays(milestones: readonly NumberedMilestone[]): readonly MilestoneDay[] {
  return milestones.flatMap((numbered) => {
    const day = dayOfDate(numbered.milestone.date);
    return day === undefined ? [] : [{ day, numbered }];
  });
}

/** The milestones that begin in a period. */
function milestonesIn(period: Period, days: readonly MilestoneDay[]): readonly NumberedMilestone[] {
  const [from, to] = [startDay(period), endDay(period)];
  return days.filter(({ day }) => from <= day && day <= to).map(({ numbered }) => numbered);
}

function inOneCell(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  return said.length === 0 ? null : said.join(separator);
}

function provenanceCells(from: Provenance, { table, words }: Writing): Row {
  const { source, note, qualifier } = from;
  return {
    published: from.published,
    publisher: source.publisher,
    sourceTitle: source.title,
    sourceUrl: source.url,
    also: inOneCell(from.also),
    confidence: table.own === true && from.confidence === 'aggregator' ? null : words.confidences[from.confidence],
    qualifier: qualifier === undefined ? null : words.qualifiers[qualifier],
    counter: from.counter ?? null,
    quote: from.quote ?? null,
    note: inOneCell([note && pick(note, table.language), source.note && pick(source.note, table.language)]),
  };
}

/** "51,06 (Kontan, https://…)": the figure with its multiplier left to the unit column. */
function conflictText(conflict: Conflict, { words, dialect }: Writing): string {
  const qualifier = conflict.qualifier === undefined ? '' : `${words.qualifiers[conflict.qualifier]} `;
  const who = [conflict.counter, conflict.source.publisher, conflict.source.url].filter((part) => part !== undefined);
  return `${qualifier}${csvNumber(conflict.value, dialect)} (${who.join(', ')})`;
}

function figureCells(entry: TableSeries, figure: Observation | Target, writing: Writing): Row {
  const { language } = writing.table;
  return {
    ...provenanceCells(figure, writing),
    key: entry.key,
    title: pick(entry.series.title, language),
    period: figure.period,
    value: figure.value,
    unit: unitWords(entry.series, language),
    conflicts: inOneCell(figure.conflicts.map((conflict) => conflictText(conflict, writing))),
  };
}

function readingRow(entry: TableSeries, reading: Observation, writing: Writing): Row {
  const { language } = writing.table;
  const near = milestonesIn(reading.period, writing.milestoneDays);
  return {
    ...figureCells(entry, reading, writing),
    kind: writing.words.kinds.reading,
    date: reading.date ?? null,
    status: reading.status,
    milestoneNumbers: inOneCell(near.map(({ number }) => String(number))),
    milestones: inOneCell(near.map(({ milestone }) => pick(milestone.title, language))),
  };
}

function targetRow(entry: TableSeries, target: Target, writing: Writing): Row {
  const { targetLevel, targetInPeriod } = writing.words.kinds;
  return { ...figureCells(entry, target, writing), kind: target.basis === 'level' ? targetLevel : targetInPeriod };
}

function milestoneRow({ number, milestone }: NumberedMilestone, { table, words }: Writing): Row {
  return {
    kind: words.kinds.milestone,
    date: milestone.date,
    published: milestone.source.published,
    publisher: milestone.source.publisher,
    sourceTitle: milestone.source.title,
    sourceUrl: milestone.source.url,
    also: inOneCell(milestone.also),
    confidence: words.confidences[milestone.confidence],
    note: milestone.note ? pick(milestone.note, table.language) : null,
    milestoneNumbers: String(number),
    milestones: pick(milestone.title, table.language),
  };
}

/** A closing row: its name stands under the series' code, its text under the series' title. */
function aboutRow(name: string, text: string | undefined, { words }: Writing): readonly Row[] {
  return text === undefined ? [] : [{ kind: words.kinds.about, key: name, title: text }];
}

function rightsRows(feed: Feed, writing: Writing): readonly Row[] {
  const { about } = writing.words;
  const { owner, note, licence } = feed.rights;
  const { language } = writing.table;
  return [
    ...aboutRow(about.owner, `${pick(owner, language)} (${pick(feed.title, language)})`, writing),
    ...aboutRow(about.rights, pick(note, language), writing),
    ...aboutRow(about.licence, licence ? `${licence.name}, ${licence.url}` : about.noLicence, writing),
    ...aboutRow(about.modified, feed.modified, writing),
  ];
}

function closingRows(writing: Writing): readonly Row[] {
  const { table, words } = writing;
  const feeds = new Set([table.feed, ...table.series.map(({ feed }) => feed ?? table.feed)]);
  const explained = table.milestones.length === 0 ? undefined : words.about.milestonesText;
  return [
    ...[...feeds].flatMap((feed) => rightsRows(feed, writing)),
    ...aboutRow(words.about.asOf, table.asOf, writing),
    ...aboutRow(words.about.status, words.about.statusText, writing),
    ...aboutRow(words.about.milestones, explained, writing),
    ...aboutRow(words.about.address, table.address, writing),
  ];
}

/** The heads of every table of readings in a language. */
export function readingsHeads(language: Language): readonly string[] {
  return columns.map((column) => exportMessages[language].columns[column]);
}

/** A chart's readings as rows of cells under one heading each, to be written in whatever form. */
export interface ReadingsRows {
  readonly heads: readonly string[];
  /** Readings, then targets. */
  readonly figures: readonly (readonly Cell[])[];
  readonly milestones: readonly (readonly Cell[])[];
  /** Whose data it is, what may be done with it and where it came from. */
  readonly about: readonly (readonly Cell[])[];
}

/** Sets a chart's readings in rows, in the reader's language. `dialect` is that of numbers inside texts. */
export function readingsRows(table: ReadingsTable, dialect: CsvDialect): ReadingsRows {
  const words = exportMessages[table.language];
  const writing: Writing = { table, words, dialect, milestoneDays: milestoneDays(table.milestones) };
  const cells = (rows: readonly Row[]) => rows.map((row) => columns.map((column) => row[column] ?? null));
  const readings = table.series.flatMap((entry) => entry.rows.map((reading) => readingRow(entry, reading, writing)));
  const targets = table.series.flatMap((entry) =>
    (entry.targets ?? []).map((target) => targetRow(entry, target, writing)),
  );
  return {
    heads: readingsHeads(table.language),
    figures: cells([...readings, ...targets]),
    milestones: cells(table.milestones.map((milestone) => milestoneRow(milestone, writing))),
    about: cells(closingRows(writing)),
  };
}
