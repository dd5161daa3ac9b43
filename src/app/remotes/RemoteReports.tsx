import { useMemo, type ReactElement } from 'react';

import type { Remote, RemoteFeedEntry } from '@/catalogue/catalogue';
import { DetailRows } from '@/app/DetailRows';
import { remotesOf } from '@/feeds/decodeRemotes';
import { pick, type Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { formatsMessages } from '@/i18n/messages/formats';
import { remotesMessages } from '@/i18n/messages/remotes';
import { formatCount } from '@/i18n/number';
import type { Feed } from '@/series/series';

import styles from './RemoteReports.module.css';
import { useRemoteState, type RemoteState } from './remoteState';

export interface RemoteReportsProps {
  readonly entry: RemoteFeedEntry;
  /** For the names of its series; absent while it is not there. */
  readonly feed: Feed | undefined;
  readonly language: Language;
  /** As deep as what it stands under. */
  readonly heading: 'h3' | 'h4';
}

function why(remote: Remote, language: Language): string {
  const words = remotesMessages[language];
  if (remote.live) return words.live(remote.publisher);
  return /\{[A-Z_]+_KEY\}/u.test(remote.url) ? words.keyed(remote.publisher) : words.built(remote.publisher);
}

/** Why it failed, for a reader; nothing for what is no fault of the source. */
function reasonOf(name: string, language: Language): string {
  const said: Readonly<Record<string, { readonly what: string }>> = {
    ...errorMessages[language].byName,
    ...formatsMessages[language].refusals,
  };
  return said[name]?.what ?? '';
}

function saidOf(state: RemoteState | undefined, language: Language): string {
  const words = remotesMessages[language];
  if (!state) return words.waiting;
  if (state.state === 'asking') return words.asking;
  if (state.state === 'failed')
    return [words.failed, reasonOf(state.name, language), words.own].filter(Boolean).join(' ');
  const { added, revised, refused } = state;
  const count = (value: number): string => formatCount(value, language);
  const news = added + revised === 0 ? words.same : words.newer(count(added), count(revised));
  return refused === 0 ? news : `${news} ${words.refused(count(refused))}`;
}

interface RemoteReportProps {
  readonly feed: string;
  readonly remote: Remote;
  readonly language: Language;
}

/** What came of asking a live source, in words; a failure says what is shown instead. */
function LiveState({ feed, remote, language }: RemoteReportProps): ReactElement {
  const state = useRemoteState(feed, remote.into);
  const words = errorMessages[language];
  return (
    <>
      <p aria-live="polite" data-state={state?.state ?? 'waiting'} className={styles['state']}>
        {saidOf(state, language)}
      </p>
      {state?.state === 'failed' && (
        <DetailRows
          rows={[
            [words.errorName, state.name],
            [words.detail, state.detail, 'en'],
          ]}
        />
      )}
    </>
  );
}

function RemoteReport({ feed, remote, language }: RemoteReportProps): ReactElement {
  return (
    <>
      <p>
        {why(remote, language)}{' '}
        <a href={remote.page} rel="noopener noreferrer external">
          {remotesMessages[language].page(new URL(remote.page).hostname)}
        </a>
      </p>
      {remote.live && <LiveState feed={feed} remote={remote} language={language} />}
    </>
  );
}

/** Where further figures of a feed come from, whether a reader's browser asks there itself and why, and what came of it. */
export function RemoteReports({ entry, feed, language, heading: Heading }: RemoteReportsProps): ReactElement | null {
  const remotes = useMemo(() => remotesOf(entry), [entry]);
  if (remotes.length === 0) return null;
  const words = remotesMessages[language];
  const nameOf = (into: string): string => {
    const series = feed?.series.find(({ id }) => id === into);
    return series ? pick(series.title, language) : into;
  };
  const title = `remotes-${entry.id}`;
  return (
    <section className={styles['remotes']} aria-labelledby={title}>
      <Heading id={title}>{words.title}</Heading>
      <ul>
        {remotes.map((remote) => (
          <li key={remote.into}>
            {remotes.length > 1 && <p>{words.into(nameOf(remote.into))}</p>}
            <RemoteReport feed={entry.id} remote={remote} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}
