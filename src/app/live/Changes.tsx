import { useMemo, type ReactElement } from 'react';

import { ChangesTable } from '@/app/chart/EditionChanges';
import type { Subject } from '@/charts/model/subject';
import { figuresNow } from '@/editions/changesSince';
import { changesBetween, isKept, isUnchanged } from '@/editions/difference';
import { sayChanges } from '@/editions/sayChanges';
import type { SeenFeed } from '@/feeds/liveState';
import { formatTimestamp } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { liveMessages } from '@/i18n/messages/live';
import { dateInJakarta } from '@/series/dates';
import type { Feed, Series } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

import styles from './live.module.css';
import { useLive } from './run';
import { sayCounts } from './sayLive';

interface FeedChangesProps {
  readonly seen: SeenFeed;
  readonly feed: Feed;
  readonly shown: readonly Series[];
  readonly language: Language;
}

function FeedChanges({ seen, feed, shown, language }: FeedChangesProps): ReactElement | null {
  const words = liveMessages[language];
  const changes = useMemo(() => {
    const ids = shown.map(({ id }) => id);
    return changesBetween(figuresNow(seen.feed, ids), figuresNow(feed, ids));
  }, [seen, feed, shown]);
  if (isUnchanged(changes)) return null;
  const told = {
    changes,
    asOf: dateInJakarta(seen.at),
    checked: feed.modified,
    series: new Map(shown.map((each) => [`${feed.id}.${each.id}`, each])),
    language,
    mostRows: 50,
  };
  const say = seen.when === 'last-visit' ? words.sinceVisit : words.sinceOpened;
  return (
    <div className={styles['notice']} data-live="changes">
      <p>
        <strong>{isKept(changes) ? words.dataNew : words.dataRevised}</strong>{' '}
        {say(formatTimestamp(seen.at, language), sayCounts(changes, language))}
      </p>
      <Disclosure summary={words.showChanges} later>
        <ChangesTable said={sayChanges(told)} />
      </Disclosure>
    </div>
  );
}

/** Which figures of a chart are others than the reader saw before; nothing where none is. */
export function Changes({
  subject,
  language,
}: {
  readonly subject: Subject;
  readonly language: Language;
}): ReactElement {
  const { seen } = useLive();
  const feeds = useMemo(() => {
    const all = [...new Set(subject.shown.map(({ feed }) => feed))];
    return all.map((feed) => ({
      feed,
      shown: subject.shown.filter((entry) => entry.feed === feed).map(({ series }) => series),
    }));
  }, [subject]);
  return (
    <>
      {feeds.map(({ feed, shown }) => {
        const before = seen.get(feed.id);
        return before && <FeedChanges key={feed.id} {...{ seen: before, feed, shown, language }} />;
      })}
    </>
  );
}
