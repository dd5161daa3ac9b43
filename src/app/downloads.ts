import type { Subject } from '@/charts/model/subject';
import { csvFileName, indonesianCsv, internationalCsv } from '@/exports/csv';
import { readingsCsv } from '@/exports/readingsCsv';
import type { Language } from '@/i18n/language';
import { comparePeriods } from '@/series/period';

/** For machines, or for a spreadsheet set to Indonesian. */
export type CsvForm = 'international' | 'indonesian';

/** Hands a text to the reader as a file. */
function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser needs the address for a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The readings that a chart shows, as a file. `address` is absolute. */
export function downloadReadings(
  subject: Subject,
  about: { readonly language: Language; readonly address: string },
  form: CsvForm,
): void {
  const dialect = form === 'indonesian' ? indonesianCsv : internationalCsv;
  const table = {
    series: subject.shown,
    milestones: subject.milestones,
    feed: subject.feed,
    language: about.language,
    address: about.address,
    ...(subject.asOf === undefined ? {} : { asOf: subject.asOf }),
  };
  const periods = subject.shown.flatMap(({ rows }) =>
    rows.filter((row) => row.value !== null).map((row) => row.period),
  );
  const latest = periods.toSorted(comparePeriods).at(-1);
  const name = csvFileName(subject.chart.id, about.language, { dialect, ...(latest === undefined ? {} : { latest }) });
  save(name, readingsCsv(table, dialect));
}
