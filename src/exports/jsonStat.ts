import { ownersOf, finding } from '@/charts/model/finding';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { exportMessages } from '@/i18n/messages/export';
import { decimalsOf } from '@/i18n/number';
import { comparePeriods, type Period } from '@/series/period';
import type { Observation, Source } from '@/series/series';

/** What a JSON-stat data set tells besides its figures. */
export interface JsonStatContext {
  readonly language: Language;
  /** Absolute address of the chart with its view. */
  readonly address: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** `YYYY-MM-DD.<code>`, or `null` */
  readonly edition: string | null;
}

interface Cell {
  readonly entry: ShownSeries;
  readonly row: Observation | undefined;
}

function periodsOf({ shown }: Subject): readonly Period[] {
  const all = new Set(shown.flatMap(({ rows, targets }) => [...rows, ...targets].map(({ period }) => period)));
  return [...all].toSorted(comparePeriods);
}

/** One cell a series and period, the periods of a series together: row-major, the last dimension varies fastest. */
function cellsOf({ shown }: Subject, periods: readonly Period[]): readonly Cell[] {
  return shown.flatMap((entry) => {
    const rows = new Map(entry.rows.map((row) => [row.period, row]));
    return periods.map((period) => ({ entry, row: rows.get(period) }));
  });
}

/** Status of the cells that have another than the normal one, by their index. */
function statusOf(cells: readonly Cell[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cells.flatMap(({ row }, index) => (row && row.status !== 'A' ? [[String(index), row.status] as const] : [])),
  );
}

function unitOf({ series, rows }: ShownSeries, language: Language) {
  const { unit, unitMult, decimals, adjustment, base } = series;
  const own = rows.map(({ value }) => (value === null ? 0 : decimalsOf(value)));
  return {
    label: unitWords(series, language),
    decimals: Math.max(decimals, ...own),
    ...(unit.prefix === undefined ? {} : { symbol: unit.prefix, position: 'start' }),
    multiplier: unitMult,
    adjustment,
    base,
  };
}

function sourcesOf(cells: readonly Cell[]): readonly Omit<Source, 'id' | 'note'>[] {
  const found = new Map(cells.flatMap(({ row }) => (row ? [[row.source.url, row.source] as const] : [])));
  return [...found.values()].map(({ publisher, title, url, published }) => ({ publisher, title, url, published }));
}

/** Index of each cell's source in the list of sources; `null` for a cell without a row. */
function sourceIndices(cells: readonly Cell[]): readonly (number | null)[] {
  const order = sourcesOf(cells).map(({ url }) => url);
  return cells.map(({ row }) => (row ? order.indexOf(row.source.url) : null));
}

function extensionOf(subject: Subject, cells: readonly Cell[], context: JsonStatContext) {
  const { language, asOf, edition } = context;
  const { rights } = subject.feed;
  return {
    language,
    asOf,
    edition,
    status: { codelist: 'SDMX CL_OBS_STATUS' },
    rights: { owner: ownersOf(subject, language), note: pick(rights.note, language), licence: rights.licence },
    sources: sourcesOf(cells),
    sourceOfValue: sourceIndices(cells),
    targets: subject.shown.flatMap(({ key, targets }) =>
      targets.map(({ period, value, basis }) => ({ series: key, period, value, basis })),
    ),
    milestones: subject.milestones.map(({ number, milestone }) => ({
      number,
      date: milestone.date,
      title: pick(milestone.title, language),
      source: milestone.source.url,
    })),
  };
}

function labels<T>(keys: readonly T[], nameOf: (key: T) => string, labelOf: (key: T) => string) {
  return {
    index: keys.map(nameOf),
    label: Object.fromEntries(keys.map((key) => [nameOf(key), labelOf(key)])),
  };
}

function dimensionsOf(subject: Subject, periods: readonly Period[], language: Language) {
  const { columns } = exportMessages[language];
  return {
    series: {
      label: columns.title,
      category: {
        ...labels(
          subject.shown,
          ({ key }) => key,
          ({ series }) => pick(series.title, language),
        ),
        unit: Object.fromEntries(subject.shown.map((entry) => [entry.key, unitOf(entry, language)])),
      },
    },
    time: {
      label: columns.period,
      category: labels(periods, String, (period) => formatPeriod(period, language, 'long')),
    },
  };
}

/**
 * What a chart shows as a JSON-stat 2.0 data set of two dimensions: `series` (metric) and `time`. A period without a row
 * and a figure known to be absent are both `null`; the latter has a status. Values are as reported, in unit ×
 * 10^multiplier. Sources, rights, targets and milestones are in `extension`.
 */
export function jsonStat(subject: Subject, context: JsonStatContext): string {
  const { language } = context;
  const periods = periodsOf(subject);
  const cells = cellsOf(subject, periods);
  const dataset = {
    version: '2.0',
    class: 'dataset',
    href: context.address,
    label: finding(subject, language),
    source: ownersOf(subject, language),
    updated: subject.feed.modified,
    note: [pick(subject.feed.rights.note, language)],
    id: ['series', 'time'],
    size: [subject.shown.length, periods.length],
    role: { time: ['time'], metric: ['series'] },
    dimension: dimensionsOf(subject, periods, language),
    value: cells.map(({ row }) => row?.value ?? null),
    status: statusOf(cells),
    extension: extensionOf(subject, cells, context),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}
