import { finding, measureOf } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { snapshotMessages } from '@/i18n/messages/snapshot';
import { internationalCsv, type Cell } from './csv';
import { readingsRows, type ReadingsTable } from './readingsRows';
import { writeXlsx, type Sheet } from './writeXlsx';

/** What a workbook is made from. */
export interface WorkbookRequest {
  readonly subject: Subject;
  readonly language: Language;
  readonly table: ReadingsTable;
  /** `YYYY-MM-DD.<code>`, or `null` */
  readonly edition: string | null;
}

/** Only the columns that have something in them: half of a table's are for other kinds of rows. */
function filled(name: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Sheet {
  const used = heads.map((_, column) => rows.some((row) => (row[column] ?? null) !== null));
  const kept = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => used[column]);
  return { name, heads: kept(heads), rows: rows.map(kept) };
}

function sourceSheet({ subject, language }: WorkbookRequest): Sheet {
  const words = snapshotMessages[language];
  const figures = subject.shown.flatMap(({ rows, targets }) => [...rows, ...targets]);
  const all = [...figures, ...subject.milestones.map(({ milestone }) => milestone)];
  const found = new Map(all.map(({ source }) => [source.url, source]));
  const { publisher, title, published, address } = words.sources;
  return {
    name: words.sheets.sources,
    heads: [publisher, title, published, address],
    rows: [...found.values()].map((source) => [source.publisher, source.title, source.published, source.url]),
  };
}

/** Title, what is measured and the edition, then what closes every table: rows of kind, name and text. */
function aboutSheet({ subject, language, edition }: WorkbookRequest, rows: readonly (readonly Cell[])[]): Sheet {
  const { about, sheets } = snapshotMessages[language];
  const own: readonly (readonly Cell[])[] = [
    [about.title, finding(subject, language)],
    [about.measure, measureOf(subject, language)],
    ...(edition === null ? [] : [[about.edition, edition]]),
  ];
  const closing = rows.map((row) => row.filter((cell) => cell !== null).slice(1));
  return { name: sheets.about, heads: [about.what, about.text], rows: [...own, ...closing] };
}

/** A chart as a workbook: figures, milestones, sources, and what must be known about them, each on a sheet of its own. */
export function readingsWorkbook(request: WorkbookRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { sheets } = snapshotMessages[request.language];
  const { heads, figures, milestones, about } = readingsRows(request.table, internationalCsv);
  return writeXlsx([
    filled(sheets.readings, heads, figures),
    ...(milestones.length === 0 ? [] : [filled(sheets.milestones, heads, milestones)]),
    sourceSheet(request),
    aboutSheet(request, about),
  ]);
}
