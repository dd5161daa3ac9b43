import { indonesianCsv, internationalCsv } from '@/exports/csv';
import { readingsHeads } from '@/exports/readingsRows';
import { languages } from '@/i18n/language';

/** Whether a text begins with the heads of our tables. A spreadsheet that saves one anew leaves out quotes and byte order mark. */
export function isOurTable(text: string): boolean {
  const [line = ''] = text.split(/[\r\n]/u, 1);
  const bare = line.replace(/^\uFEFF/u, '').replaceAll('"', '');
  return languages.some((language) =>
    [internationalCsv, indonesianCsv].some(({ delimiter }) => readingsHeads(language).join(delimiter) === bare),
  );
}
