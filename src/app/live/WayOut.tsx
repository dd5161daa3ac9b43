import { useLayoutEffect, useRef, type ReactElement } from 'react';

import { Details } from '@/app/FeedProblem';
import { focusMain } from '@/app/pageFocus';
import { useUpdateFor } from '@/app/useUpdateFor';
import { FeedError } from '@/feeds/feedError';
import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { liveMessages } from '@/i18n/messages/live';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';

import styles from './live.module.css';
import { needsUpdate } from './sayLive';

interface WayOutProps {
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly busy: boolean;
  readonly language: Language;
}

function reload(): void {
  window.location.reload();
}

/** What can be done about data that could not be renewed, and the error by name. */
export function WayOut({ error, onRetry, busy, language }: WayOutProps): ReactElement {
  const words = errorMessages[language];
  useUpdateFor(error);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = place.current;
    // It goes once the data are there.
    return () => {
      if (own?.contains(document.activeElement) === true) focusMain();
    };
  }, []);
  return (
    <div ref={place} className={styles['actions']}>
      {needsUpdate(error) ? (
        <Button onClick={reload}>{liveMessages[language].reload}</Button>
      ) : (
        // Not disabled meanwhile, which would take the focus: the page asks each minute by itself.
        <Button onClick={() => busy || onRetry()}>{busy ? words.retrying : words.retry}</Button>
      )}
      {error instanceof FeedError && (
        <Disclosure summary={words.technical} later>
          <Details error={error} language={language} />
        </Disclosure>
      )}
    </div>
  );
}
