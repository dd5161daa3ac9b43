import type { ReactElement } from 'react';

import { DetailRows } from '@/app/DetailRows';
import { Link } from '@/app/Link';
import page from '@/app/page.module.css';
import { SourceLink } from '@/app/SourceLink';
import type { Subject } from '@/charts/model/subject';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { snapshotAddress } from '@/exports/snapshot/snapshotAddress';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';
import { isReading } from '@/series/reading';
import type { Source } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';
import { withView } from '@/url/address';

import styles from './verify.module.css';

interface FactsProps {
  readonly snapshot: Snapshot;
  readonly language: Language;
}

/** What the file says of itself, as text: nothing of it leads anywhere. */
export function FileWords({ snapshot, language }: FactsProps): ReactElement {
  const words = verifyMessages[language];
  return (
    <Disclosure summary={words.fileSays}>
      <div className={styles['words']}>
        <p className={page['soft']}>{words.fileSaysText}</p>
        <DetailRows
          rows={[
            [words.site, snapshot.site],
            [words.chart, snapshot.chart],
            [words.edition, snapshot.edition ?? words.noEdition],
            [words.day, formatDate(snapshot.asOf, language, 'long')],
            [words.address, snapshot.state],
            [words.owner, snapshot.rights.owner],
            [words.rights, snapshot.rights.note],
          ]}
        />
        <h4>{words.fileSources(formatCount(snapshot.sources.length, language))}</h4>
        <ul className={styles['sources']}>
          {snapshot.sources.map(({ url, publisher, title }) => (
            <li key={url}>
              <bdi>{title === null ? publisher : `${publisher}: ${title}`}</bdi> <code>{url}</code>
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

function sourcesOf({ shown }: Subject): readonly Source[] {
  const figures = shown.flatMap(({ rows, targets }) => [...rows.filter(isReading), ...targets]);
  return [...new Map(figures.map(({ source }) => [source.url, source])).values()];
}

/** Sources and rights of what was published, which may be linked. */
export function PublishedSources({
  subject,
  language,
}: {
  readonly subject: Subject;
  readonly language: Language;
}): ReactElement {
  const words = verifyMessages[language];
  const sources = sourcesOf(subject);
  const { owner, note } = subject.feed.rights;
  return (
    <Disclosure summary={words.sources(formatCount(sources.length, language))}>
      <div className={styles['words']}>
        <DetailRows
          rows={[
            [words.owner, pick(owner, language)],
            [words.rights, pick(note, language)],
          ]}
        />
        <ul className={styles['sources']}>
          {sources.map((source) => (
            <li key={source.url}>
              <SourceLink source={source} language={language} />
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

/** The way to the chart in the file's view, always on this site: what the file calls its state is read like any address. */
export function OpenState({ snapshot, language }: FactsProps): ReactElement | null {
  const { page: where, view } = snapshotAddress(snapshot);
  if (where.name !== 'chart' || where.id !== snapshot.chart) return null;
  const { edition, asOf } = snapshot;
  const day = edition === null ? { asOf, edition: undefined } : { edition, asOf: undefined };
  const to = withView({ page: where, language, view }, { ...day, foreign: [], step: undefined, theme: undefined });
  return (
    <p className={page['links']}>
      <Link to={to}>{verifyMessages[language].open}</Link>
    </p>
  );
}
