import type { ReactElement } from 'react';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './PlotStage.module.css';

interface StageWordsProps {
  readonly language: Language;
  readonly decimated: boolean;
  readonly hintId: string;
}

/** How the drawing is read, and what it leaves out. */
export function StageWords({ language, decimated, hintId }: StageWordsProps): ReactElement {
  const texts = chartMessages[language];
  return (
    <>
      <p className={styles['hint']} id={hintId} data-needs-script>
        <span>{texts.pinHint} </span>
        <span className={styles['keys']}>{texts.keys}</span>
      </p>
      {decimated && <p className={styles['hint']}>{texts.decimated}</p>}
    </>
  );
}
