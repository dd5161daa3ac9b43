import { useEffect, useRef, useState, type ReactElement } from 'react';

import { useCatalogue } from '@/app/feedData';
import { focusMain } from '@/app/pageFocus';
import { FeedError } from '@/feeds/feedError';
import type { LiveState } from '@/feeds/liveState';
import type { Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';
import { Button } from '@/ui/Button';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

import styles from './live.module.css';
import { runningNow, useLive } from './run';
import { lastGoodAt, needsUpdate, sayFailure, sayLastGood, sayNews, saySkew } from './sayLive';
import { useNow } from './useNow';
import { WayOut } from './WayOut';

interface FailureProps {
  readonly state: LiveState;
  readonly failure: FeedError;
  readonly language: Language;
}

/** Why nothing newer can be had, since when, and what to do. */
function Failure({ state, failure, language }: FailureProps): ReactElement {
  const words = liveMessages[language];
  const now = useNow();
  const at = lastGoodAt(state);
  const isUpdate = needsUpdate(failure);
  return (
    <div className={styles['line']} data-live={isUpdate ? 'update' : 'stale'}>
      <p>
        {at !== null && `${sayLastGood(at, now, language)} `}
        {isUpdate ? words.needsUpdate : sayFailure(failure, language)}
        {state.keep.problem !== null && ` ${words.problem[state.keep.problem]}`}
      </p>
      <WayOut error={failure} onRetry={runningNow().askNow} busy={state.busy} language={language} />
    </div>
  );
}

/** Says something once, politely, when it is no longer what it was: nothing at first, so that what is wrong from the beginning is said too. */
function useSaid(text: string): string {
  const [said, setSaid] = useState('');
  const last = useRef('');
  useEffect(() => {
    if (text === last.current) return undefined;
    last.current = text;
    // A region that is filled as it appears is not read out.
    const timer = setTimeout(() => setSaid(text), 100);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}

/** How current the page is, at the foot of the window, so that nothing above it moves; nothing where all is well. */
export function PageStatus({ language }: { readonly language: Language }): ReactElement {
  const words = liveMessages[language];
  const state = useLive();
  const catalogue = useCatalogue();
  const [closed, setClosed] = useState<LiveState['news']>([]);
  const failure = state.failure ?? (catalogue.data && catalogue.error instanceof FeedError ? catalogue.error : null);
  const fresh = state.news.filter((each) => !closed.includes(each));
  const news = sayNews({ news: fresh }, language);
  const skew = saySkew(state, language);
  const said = useSaid([news, failure ? sayFailure(failure, language) : '', skew].filter(Boolean).join(' '));
  const close = (): void => {
    setClosed(state.news);
    focusMain();
  };
  return (
    <aside
      className={styles['bar']}
      aria-label={words.label}
      aria-busy={state.busy}
      hidden={!failure && news === '' && skew === ''}
    >
      {failure && <Failure state={state} failure={failure} language={language} />}
      {skew !== '' && <p data-live="clock">{skew}</p>}
      {news !== '' && (
        <div className={styles['line']} data-live="news">
          <p>{news}</p>
          <Button onClick={close}>{words.close}</Button>
        </div>
      )}
      <VisuallyHidden>
        <output>{said}</output>
      </VisuallyHidden>
    </aside>
  );
}
