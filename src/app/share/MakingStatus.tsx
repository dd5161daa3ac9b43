import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { shareMessages } from '@/i18n/messages/share';
import { Button } from '@/ui/Button';
import { StatePanel } from '@/ui/StatePanel';

import styles from './share.module.css';
import type { Maker } from './useMaking';

interface MakingStatusProps {
  readonly maker: Maker;
  readonly language: Language;
}

function said({ making }: Maker, language: Language): string {
  const words = shareMessages[language];
  if (making.state === 'making') return making.slow ? words.making(making.name) : '';
  if (making.state === 'made') return words.made(making.file);
  return making.state === 'cancelled' ? words.cancelled : '';
}

/** How far a file is, with a way to stop it, and what came of it. */
export function MakingStatus({ maker, language }: MakingStatusProps): ReactElement {
  const words = shareMessages[language];
  const { making, cancel } = maker;
  return (
    <div className={styles['making']}>
      <output>{said(maker, language)}</output>
      {making.state === 'making' && making.slow && (
        <>
          <progress value={making.share} max={1} aria-label={words.making(making.name)} />
          <Button onClick={cancel}>{words.cancel}</Button>
        </>
      )}
      {making.state === 'failed' && (
        <StatePanel
          state="failed"
          title={words.makeFailed(making.name)}
          action={{ label: errorMessages[language].retry, onClick: making.again }}
        >
          <p>{words.problems[making.problem].what}</p>
          <p>{words.problems[making.problem].wayOut}</p>
        </StatePanel>
      )}
    </div>
  );
}
