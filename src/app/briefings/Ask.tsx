import type { ReactElement, ReactNode } from 'react';

import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';

import styles from './briefings.module.css';

interface AskProps {
  readonly title: string;
  readonly text: string;
  /** Words of the button that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
  readonly language: Language;
  /** What can be done before, such as a download of what will be gone. */
  readonly children?: ReactNode;
}

/** Asks before something is replaced or deleted. */
export function Ask({ title, text, yes, onYes, onClose, language, children }: AskProps): ReactElement {
  const act = (): void => {
    onClose();
    onYes();
  };
  return (
    <Dialog title={title} close={briefingsMessages[language].cancel} onClose={onClose}>
      <div className={styles['part']}>
        <p>{text}</p>
        <div className={styles['row']}>
          {children}
          <Button main onClick={act}>
            {yes}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
