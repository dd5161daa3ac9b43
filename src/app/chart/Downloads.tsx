import type { ReactElement } from 'react';

import type { CsvForm } from '@/app/downloads';
import page from '@/app/page.module.css';
import type { Destination } from '@/app/share/choice';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { Button } from '@/ui/Button';

import styles from './ChartPage.module.css';
import { DownloadProblem } from './DownloadProblem';
import type { ReadingsDownload } from './useReadingsDownload';

interface DownloadsProps {
  readonly language: Language;
  readonly download: ReadingsDownload;
  /** The forms of the table that are offered here; the table offers the same where it stands in the chart's place. */
  readonly forms: readonly CsvForm[];
  /** Opens the dialog that has every other file. */
  readonly onMore: (destination: Destination) => void;
}

/** The figures of the chart as a file, and the way to its pictures and other files. */
export function Downloads({ language, download, forms, onMore }: DownloadsProps): ReactElement {
  const words = chartMessages[language];
  const { morePictures, moreFiles } = chartPageMessages[language];
  const names = { international: words.csvInternational, indonesian: words.csvIndonesian };
  return (
    <section className={styles['downloads']} aria-labelledby="downloads" data-needs-script>
      <h2 id="downloads" className={page['eyebrow']}>
        {words.csv}
      </h2>
      <p className={styles['buttons']}>
        {forms.map((form) => (
          <Button key={form} onClick={() => download.save(form)}>
            {names[form]}
          </Button>
        ))}
        <Button onClick={() => onMore('print')}>{morePictures}</Button>
        <Button onClick={() => onMore('data')}>{moreFiles}</Button>
      </p>
      <DownloadProblem download={download} language={language} />
    </section>
  );
}
