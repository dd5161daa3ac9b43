import type { ReactElement } from 'react';

import type { ListedChart } from '@/feeds/ownCharts';
import { pick, type Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

import styles from './open.module.css';

interface SameSourceProps {
  readonly same: ListedChart;
  /** With the chart's id it is updated, with `null` a new one is made. */
  readonly onChoose: (id: string | null) => void;
  readonly onClose: () => void;
  readonly language: Language;
}

/** Asks whether a newer file of the same source updates the chart that there is. */
export function SameSource({ same, onChoose, onClose, language }: SameSourceProps): ReactElement {
  const words = openFileMessages[language];
  return (
    <Dialog title={words.sameTitle} close={words.cancel} onClose={onClose}>
      <div className={styles['part']}>
        <p>
          <bdi>{words.sameText(pick(same.name, language))}</bdi>
        </p>
        <p>{words.updateHint}</p>
        <p className={styles['row']}>
          <Button main onClick={() => onChoose(same.id)}>
            {words.sameUpdate}
          </Button>
          <Button onClick={() => onChoose(null)}>{words.sameNew}</Button>
        </p>
      </div>
    </Dialog>
  );
}
