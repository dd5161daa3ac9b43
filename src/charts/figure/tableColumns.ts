import type { Subject } from '@/charts/model/subject';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { SortColumn } from './tableOrder';
import { isLong, type TableRow } from './tableRows';

/** A column of the table. */
export interface Column {
  readonly name: SortColumn;
  readonly label: string;
}

function valueColumns(subject: Subject, language: Language): readonly Column[] {
  const texts = chartMessages[language];
  if (subject.shown.length === 1) return [{ name: 'value', label: texts.value }];
  if (isLong(subject))
    return [
      { name: 'series', label: texts.seriesColumn },
      { name: 'value', label: texts.value },
    ];
  return subject.shown.map((entry) => ({ name: `value:${entry.key}`, label: pick(entry.series.label, language) }));
}

/** The columns that a subject needs, in order; those with nothing in any row are left out. */
export function columnsOf(subject: Subject, rows: readonly TableRow[], language: Language): readonly Column[] {
  const texts = chartMessages[language];
  const readings = rows.filter((row) => row.kind === 'reading');
  const cells = readings.flatMap((row) => row.cells);
  const optional: readonly (Column & { readonly used: boolean })[] = [
    { name: 'change', label: texts.change, used: cells.some((cell) => cell.changeText !== '') },
    { name: 'status', label: texts.status, used: cells.some((cell) => cell.status !== '') },
    { name: 'milestones', label: texts.milestoneColumn, used: readings.some((row) => row.milestones.length > 0) },
  ];
  return [
    { name: 'period', label: texts.period },
    ...valueColumns(subject, language),
    ...optional.filter(({ used }) => used),
    { name: 'source', label: texts.source },
  ];
}
