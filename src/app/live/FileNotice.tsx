import type { ReactElement } from 'react';

import { retry } from '@/app/feedData';
import { FeedError } from '@/feeds/feedError';
import type { Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';

import styles from './live.module.css';
import type { LivePartProps } from './places';
import { useLive } from './run';
import { needsUpdate, sayFailure, sayLastGood } from './sayLive';
import { useNow } from './useNow';
import { WayOut } from './WayOut';

type FileProps = Extract<LivePartProps, { part: 'file' }>;

/** The state of a panel whose file could not be renewed, and what came in its place. */
function wordsFor(error: unknown, language: Language): { state: 'stale' | 'update' | 'older'; said: string } {
  const words = liveMessages[language];
  if (needsUpdate(error)) return { state: 'update', said: words.needsUpdate };
  const isOlder = error instanceof FeedError && error.name === 'FeedOlderError';
  return isOlder ? { state: 'older', said: words.older } : { state: 'stale', said: sayFailure(error, language) };
}

/** That a panel shows the last good data of a file, since when, and why nothing newer; nothing where all is well. */
export function FileNotice({ path, loaded, language }: Omit<FileProps, 'part'>): ReactElement | null {
  const { files, failure } = useLive();
  const now = useNow();
  const held = path === undefined ? undefined : files.get(path);
  if (loaded.data === undefined || !held) return null;
  const words = liveMessages[language];
  const lastGood = sayLastGood(held.loadedAt, now, language);
  if (loaded.error) {
    const { state, said } = wordsFor(loaded.error, language);
    return (
      <div className={styles['notice']} data-live={state}>
        <p>
          <strong>{words.state[state]}</strong> {lastGood} {said}
        </p>
        <WayOut error={loaded.error} onRetry={() => retry(loaded)} busy={loaded.isFetching} language={language} />
      </div>
    );
  }
  // What this visit loaded is spoken for by the page as a whole.
  if (!failure || held.from !== 'store') return null;
  return (
    <div className={styles['notice']} data-live="stale">
      <p>
        <strong>{words.state.stale}</strong> {lastGood}
      </p>
    </div>
  );
}
