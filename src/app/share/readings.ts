import { publishedSite, saveFile, type CsvForm } from '@/app/downloads';
import type { FileRequest } from '@/exports/files/fileRequest';

import { makeNow } from './makeNow';

/** What the table of a chart is made from. */
export type ReadingsRequest = Pick<FileRequest, 'subject' | 'address' | 'asOf' | 'own'>;

/** The readings that a chart shows, as a file. Rejects as `makeFile` does. */
export async function downloadReadings(readings: ReadingsRequest, form: CsvForm): Promise<void> {
  const { address } = readings;
  const request: FileRequest = {
    format: form === 'indonesian' ? 'csv-spreadsheet' : 'csv',
    ...readings,
    language: address.language,
    preset: 'article',
    theme: 'light',
    scale: 1,
    edition: address.view.edition ?? null,
    compared: null,
    site: publishedSite,
  };
  saveFile(await makeNow(request, { signal: new AbortController().signal }));
}
