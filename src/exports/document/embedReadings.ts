import type { ChartForm } from '@/catalogue/catalogue';
import type { ChartModel, MarkerShape } from '@/charts/model/chartModel';
import { readingAt, type ReadingLine } from '@/charts/model/reading';
import { linear } from '@/charts/model/scales';
import type { Subject } from '@/charts/model/subject';
import { tableRows, type TableCell } from '@/charts/figure/tableRows';
import { pagePalette } from '@/charts/paint/palette';
import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { changeMarked, numberIn, textMarked, valueMarked, type KnownWords } from './readingText';

/** How far, in pixels, a reading may lie from where the scales put it before its place is written down. */
const tolerance = 0.75;

/** A drawing: its plot's box (x, y, width, height) in its pixels, the first and last day, the lowest and highest value. */
export type EmbedFrame = readonly [number, number, number, number, number, number, number, number];

/** A series as the cursor shows it: key, name, colour, marker. */
export type EmbedSeries = readonly [key: string, label: string, colour: string, marker: MarkerShape];

/** The readings of an embed for its script: in order of time, and where several series are read at one time in their order. */
export interface EmbedReadings {
  readonly form: ChartForm;
  readonly series: readonly EmbedSeries[];
  /** The drawings, in the order in which they stand in the document. */
  readonly frames: readonly EmbedFrame[];
  /** Half days since 1970-01-01, each after the first counted from the one before. */
  readonly days: readonly number[];
  /** Places on the x axis in each drawing, where days do not tell them: columns that stand side by side. */
  readonly xs?: readonly (readonly number[])[];
  /** Values; `null` or absent = the number in the table. */
  readonly values?: readonly (number | null)[];
  /** How many readings a stop has; absent = one each. */
  readonly stops?: readonly number[];
  /** Index of a reading's series; absent = the only one. */
  readonly of?: readonly number[];
  /** Index of a reading's row among the table's rows that hold figures, -1 = none; absent = each has its own in order. */
  readonly rows?: readonly number[];
  /** Names of the stops; absent = the table's, with the words of `longer` in place of theirs. */
  readonly headings?: readonly string[];
  readonly longer?: Readonly<Record<string, string>>;
  /** What readings say, in marks (readingText.ts), a line each: the figure, then facts. */
  readonly texts: readonly string[];
  /** Index of a reading's text. */
  readonly said: readonly number[];
  /** Numbers that the texts ask for. */
  readonly numbers: readonly string[];
  /** Numbers of the milestones that fall into a stop's period. */
  readonly milestones: Readonly<Record<string, readonly number[]>>;
}

/** What readings are written with. */
export interface ReadingsWanted {
  readonly language: Language;
  /** How many of its newest rows the document's table keeps; all without it. */
  readonly newest?: number;
  /** Only the figures, where all that can be said would weigh too much. */
  readonly brief?: boolean;
}

interface Row {
  readonly period: string;
  readonly key: string;
  readonly cell: TableCell;
  readonly name: string;
}

/** The table's rows that hold figures, as `embedTable` writes them. */
function rowsOf(subject: Subject, { language, newest }: ReadingsWanted): readonly Row[] {
  const all = tableRows(subject, language);
  return (newest === undefined ? all : all.slice(-newest)).flatMap((row) => {
    if (row.kind === 'missing') return [];
    const name = formatPeriod(row.period, language, 'short');
    return row.cells.map((cell) => ({ period: row.period, key: cell.key, cell, name }));
  });
}

/** The words that turn every short name into the long one; `undefined` where words alone do not. */
function longerWords(names: readonly (readonly [string, string])[]): Readonly<Record<string, string>> | undefined {
  const longer: Record<string, string> = {};
  for (const [short, long] of names) {
    const [from, to] = [short.split(' '), long.split(' ')];
    if (from.length !== to.length) return undefined;
    for (const [index, word] of from.entries()) {
      const wanted = to[index] ?? '';
      if ((longer[word] ?? wanted) !== wanted) return undefined;
      longer[word] = wanted;
    }
  }
  return Object.fromEntries(Object.entries(longer).filter(([word, wanted]) => word !== wanted));
}

function factsOf(line: ReadingLine): readonly string[] {
  return [line.side, line.target, line.status, ...line.otherFigures].filter((fact) => fact !== undefined);
}

/** What a reading says, in marks. */
function markedText(line: ReadingLine, known: KnownWords, { numbers, brief }: { numbers: string[]; brief: boolean }) {
  const value = valueMarked(line.value, known);
  if (brief) return value;
  const changes = [line.onPrevious, line.onYear].filter((fact) => fact !== undefined);
  const marked = changes.map((fact) => changeMarked(fact, known, numbers));
  return [value, ...marked, ...factsOf(line).map(textMarked)].join('\n');
}

/** One reading with everything that its data is made from. */
interface Found {
  readonly stop: number;
  readonly series: number;
  readonly day: number;
  readonly value: number;
  readonly line: ReadingLine;
  readonly row: number;
}

interface Known {
  readonly rows: readonly Row[];
  readonly language: Language;
}

function foundIn(subject: Subject, model: ChartModel, { rows, language }: Known) {
  const rowAt = new Map(rows.map((row, index) => [`${row.period} ${row.key}`, index]));
  const keys = model.marks.map(({ key }) => key);
  const stops = model.stops.map((stop, index) => ({
    stop,
    words: readingAt(subject, model, { stop: index, language }),
  }));
  const readings = stops.flatMap(({ stop, words }, index) =>
    stop.readings.flatMap(({ key, point }): readonly Found[] => {
      const line = words?.lines.find((each) => each.key === key);
      const { day, value } = point;
      const row = rowAt.get(`${stop.period} ${key}`) ?? -1;
      return line ? [{ stop: index, series: keys.indexOf(key), day, value, line, row }] : [];
    }),
  );
  return { stops, readings };
}

function frameOf({ plot, x, y }: ChartModel): EmbedFrame {
  return [plot.x, plot.y, plot.width, plot.height, ...x.domain, ...y.domain];
}

/** Where readings stand in a drawing of several columns a period; `undefined` where their days tell. */
function placesOf(models: readonly ChartModel[]): readonly (readonly number[])[] | undefined {
  const places = models.map((model) => {
    const scale = linear(model.x.domain, model.x.range);
    const points = model.stops.flatMap((stop) => stop.readings.map(({ point }) => point));
    const isTold = points.every(({ day, x }) => {
      const told = Math.min(Math.max(scale(day), model.plot.x), model.plot.x + model.plot.width);
      return Math.abs(told - x) <= tolerance;
    });
    return { isTold, xs: points.map(({ x }) => Math.round(x)) };
  });
  return places.every(({ isTold }) => isTold) ? undefined : places.map(({ xs }) => xs);
}

/** Names of the stops by the table's, or in full. */
function headingsOf(headings: readonly string[], readings: readonly Found[], rows: readonly Row[]) {
  const names = headings.map((heading, stop) => {
    const row = readings.find((each) => each.stop === stop)?.row ?? -1;
    return [rows[row]?.name ?? '', heading] as const;
  });
  const longer = longerWords(names);
  return longer === undefined ? { headings } : { longer };
}

/** An optional list, left out where it says nothing. */
function unless<Name extends string, Value>(
  told: boolean,
  name: Name,
  value: Value,
): { readonly [Key in Name]?: Value } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a computed name loses its type
  return (told ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };
}

/** The milestones of each stop that has some. */
function milestonesAt(numbers: readonly (readonly number[])[]): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(numbers.map((own, stop) => [stop, own] as const).filter(([, own]) => own.length > 0));
}

/** The readings of a chart, drawn in `models`, from the narrowest to the widest, for the script of an embed. */
export function embedReadings(
  subject: Subject,
  models: readonly ChartModel[],
  wanted: ReadingsWanted,
): EmbedReadings | undefined {
  const model = models.at(-1);
  if (!model || model.stops.length === 0) return undefined;
  const { language } = wanted;
  const rows = rowsOf(subject, wanted);
  const { stops, readings } = foundIn(subject, model, { rows, language });
  const headings = stops.map(({ words }) => words?.heading ?? '');
  const counts = stops.map((_, stop) => readings.filter((each) => each.stop === stop).length);
  const numbers: string[] = [];
  const texts = new Map<string, number>();
  const said = readings.map(({ line, row, stop }) => {
    const { text: value = '', changeText: change = '' } = rows[row]?.cell ?? {};
    const known = { value, change, period: (back: number) => headings[stop - back] };
    const text = markedText(line, known, { numbers, brief: wanted.brief === true });
    return texts.get(text) ?? texts.set(text, texts.size).size - 1;
  });
  const values = readings.map(({ row, value }) =>
    numberIn(rows[row]?.cell.text ?? '', language) === value ? null : value,
  );
  const places = placesOf(models);
  return {
    form: model.form,
    series: model.marks.map(({ key, label, colour, marker }) => [key, label, pagePalette.series[colour], marker]),
    frames: models.map(frameOf),
    days: readings.map(({ day }, index) => Math.round((day - (readings[index - 1]?.day ?? 0)) * 2)),
    ...unless(places === undefined, 'xs', places ?? []),
    ...unless(
      values.every((value) => value === null),
      'values',
      values,
    ),
    ...unless(
      counts.every((count) => count === 1),
      'stops',
      counts,
    ),
    ...unless(
      model.marks.length === 1,
      'of',
      readings.map(({ series }) => series),
    ),
    ...unless(
      readings.every(({ row }, index) => row === index),
      'rows',
      readings.map(({ row }) => row),
    ),
    ...headingsOf(headings, readings, rows),
    texts: [...texts.keys()],
    said,
    numbers,
    milestones: milestonesAt(stops.map(({ words }) => (words?.milestones ?? []).map(({ number }) => number))),
  };
}
