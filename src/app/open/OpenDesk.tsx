import { useEffect, useRef, type ReactElement } from 'react';

import type { SiteData } from '@/app/feedData';
import { useIncomingFiles } from '@/app/useIncomingFiles';
import { formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import type { Address } from '@/url/address';

import { GiveForm } from './GiveForm';
import { HeldFile } from './HeldFile';
import styles from './open.module.css';
import { RefusedPanel } from './RefusedPanel';
import { useOpening, type Opening } from './useOpening';

interface OpenDeskProps {
  readonly address: Address;
  readonly data: SiteData;
}

interface ProgressProps extends Pick<Opening, 'busy' | 'cancel'> {
  readonly language: Language;
}

/** How far the reading is, in words; heard as it goes on. */
function Progress({ busy, cancel, language }: ProgressProps): ReactElement {
  const words = openFileMessages[language];
  const names = busy ? formatList(busy.names, language) : '';
  return (
    <div className={styles['progress']}>
      <output>
        {busy && (
          <>
            <span className={styles['bar']} data-stage={busy.stage} aria-hidden />
            {busy.stage === 'reading' ? words.reading(names) : words.decoding(names)}
          </>
        )}
      </output>
      {busy && <Button onClick={cancel}>{words.cancel}</Button>}
    </div>
  );
}

/** Pixels above a heading that somebody is led to. */
const air = 16;

/** Leads to what was recognised: whoever gave a file by keyboard goes on from there, and sees it. */
function useWayTo(number: number | undefined): void {
  const before = useRef<number>(undefined);
  useEffect(() => {
    if (number === undefined || number === before.current) return;
    before.current = number;
    const heading = document.querySelector<HTMLElement>('#recognised');
    if (!heading) return;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, window.scrollY + heading.getBoundingClientRect().top - air);
  }, [number]);
}

/** Takes files, says what they are, and makes charts of them. */
export function OpenDesk({ address, data }: OpenDeskProps): ReactElement {
  const { language } = address;
  const words = openFileMessages[language];
  const opening = useOpening();
  const { held, busy, refused, give, answer, cancel } = opening;
  useIncomingFiles({ take: give, textName: words.pastedName });
  useWayTo(held?.number);
  return (
    <div className={styles['desk']}>
      <GiveForm language={language} onFiles={give} />
      <Progress busy={busy} cancel={cancel} language={language} />
      {refused && (
        <RefusedPanel
          key={refused.number}
          title={words.refusedTitle(formatList(refused.names, language))}
          error={refused.error}
          language={language}
          {...(held && { kept: words.refusedKept })}
        />
      )}
      {held && (
        <HeldFile key={held.number} held={held} tried={busy?.answers} onAnswer={answer} address={address} data={data} />
      )}
    </div>
  );
}
