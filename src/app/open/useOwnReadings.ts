import { bring } from '@/app/bring';
import { publishedSite, saveFile, type CsvForm } from '@/app/downloads';
import { expectedDay, useToday } from '@/app/today';
import type { Subject } from '@/charts/model/subject';
import { periodAt } from '@/series/period';
import { defaultView, type Address } from '@/url/address';

/** Makes the table of a reader's own chart as a file when somebody asks for it. */
export function useOwnReadings(subject: Subject, { language }: Address): (form: CsvForm) => void {
  const today = useToday() ?? expectedDay();
  return (form) => {
    const request = {
      format: form === 'indonesian' ? 'csv-spreadsheet' : 'csv',
      subject,
      address: { page: { name: 'open' }, language, view: defaultView },
      language,
      preset: 'article',
      theme: 'light',
      scale: 1,
      edition: null,
      compared: null,
      asOf: subject.asOf ?? periodAt('D', today),
      site: publishedSite,
      own: true,
    } as const;
    void bring('makeNow', () => import('@/app/share/makeNow'))
      .then(({ makeNow }) => makeNow(request, { signal: new AbortController().signal }))
      .then(saveFile);
  };
}
