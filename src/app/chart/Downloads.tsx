import type { ReactElement } from 'react';

import type { CsvForm } from '@/app/downloads';
import page from '@/app/page.module.css';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { Button } from '@/ui/Button';

import styles from './ChartPage.module.css';

interface DownloadsProps {
  readonly language: Language;
  readonly save: (form: CsvForm) => void;
}

/** The figures of the chart as a file; the table offers the same where it stands in the chart's place. */
export function Downloads({ language, save }: DownloadsProps): ReactElement {
  const words = chartMessages[language];
  return (
    <section className={styles['downloads']} aria-labelledby="downloads" data-needs-script>
      <h2 id="downloads" className={page['eyebrow']}>
        {words.csv}
      </h2>
      <p className={styles['buttons']}>
        <Button onClick={() => save('international')}>{words.csvInternational}</Button>
        <Button onClick={() => save('indonesian')}>{words.csvIndonesian}</Button>
      </p>
    </section>
  );
}
