import { useQueries } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';

import { EditionChanges } from '@/app/chart/EditionChanges';
import { publishedSite } from '@/app/downloads';
import { transport, type Loaded } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import page from '@/app/page.module.css';
import { expectedDay, useToday } from '@/app/today';
import type { Catalogue } from '@/catalogue/catalogue';
import { summary } from '@/charts/model/summary';
import { changesSince } from '@/editions/changesSince';
import { editionPath, type Edition, type LedgerLine } from '@/editions/edition';
import { sayChanges } from '@/editions/sayChanges';
import { chartSubject } from '@/exports/chartSubject';
import type { FileRequest } from '@/exports/files/fileRequest';
import { embedHref } from '@/exports/shareAddress';
import { feedQuery } from '@/feeds/queries';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { verifyMessages } from '@/i18n/messages/verify';
import { periodAt } from '@/series/period';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import { chartAddress, defaultView, withView } from '@/url/address';

import { BlobImage } from './BlobImage';
import { useDrawnAgain } from './useDrawnAgain';
import styles from './verify.module.css';

interface ShownProps {
  readonly line: LedgerLine;
  readonly catalogue: Catalogue;
  readonly language: Language;
  readonly loaded: Pick<Loaded<Edition>, 'data' | 'error' | 'refetch' | 'isFetching'>;
  /** A picture that a reader gave, to be compared with the edition's. */
  readonly given?: Blob | undefined;
}

interface ReadProps extends ShownProps {
  readonly edition: Edition;
}

function requestOf({ chart, feed, milestones, asOf }: Edition, name: string, language: Language): FileRequest {
  const view = { ...defaultView, asOf };
  return {
    format: 'svg',
    subject: chartSubject({ chart, feed, milestones: milestones.milestones, view }),
    address: withView(chartAddress(chart.id, language), { edition: name }),
    language,
    preset: 'article',
    theme: 'light',
    scale: 1,
    edition: name,
    compared: null,
    asOf,
    site: publishedSite,
  };
}

function Drawn({ edition, line, language }: ReadProps): ReactElement {
  const words = verifyMessages[language];
  const request = useMemo(() => requestOf(edition, line.edition, language), [edition, line, language]);
  const drawn = useDrawnAgain(request);
  if (drawn === undefined) return <LoadingPanel title={words.drawing} slow={appMessages[language].slow} />;
  if (drawn === null) return <StatePanel state="failed" title={words.drawFailed} />;
  const alt = summary(request.subject, language);
  return <BlobImage blob={drawn.picture} alt={alt} className={styles['picture']} unseen={words.givenUnseen} />;
}

function Since({ edition, catalogue, language }: ReadProps): ReactElement | null {
  const entries = catalogue.feeds.filter(({ id }) => id === edition.feed.id);
  const [now] = useQueries({ queries: entries.map((entry) => feedQuery(entry, transport)) });
  const checked = periodAt('D', useToday() ?? expectedDay());
  if (now && !now.data && !now.error) return null;
  if (!now?.data) return <p>{verifyMessages[language].sinceUnknown}</p>;
  const series = new Map(edition.feed.series.map((each) => [`${edition.feed.id}.${each.id}`, each]));
  const changes = changesSince(edition, now.data);
  return <EditionChanges said={sayChanges({ changes, asOf: edition.asOf, checked, series, language })} />;
}

function Ways({ line, language }: ShownProps): ReactElement {
  const words = verifyMessages[language];
  const to = withView(chartAddress(line.chart, language), { edition: line.edition });
  const shared = { id: line.chart, language, edition: line.edition, view: defaultView };
  return (
    <nav aria-label={words.editionLinks}>
      <ul className={page['links']}>
        <li>
          <Link to={to}>{words.page}</Link>
        </li>
        <li>
          <a href={embedHref(shared, publishedSite)}>{words.embed}</a>
        </li>
        <li>
          <a href={publishedSite.base + editionPath(line)} type="application/json">
            {words.json}
          </a>
        </li>
      </ul>
    </nav>
  );
}

/** The edition drawn, beside the picture that was given. */
function Pictures(props: ReadProps): ReactElement {
  const { given, language } = props;
  const words = verifyMessages[language];
  if (!given) return <Drawn {...props} />;
  return (
    <>
      <h3>{words.pictures}</h3>
      <p>{words.compareEyes}</p>
      <div className={styles['pair']}>
        <figure>
          <figcaption>{words.givenPicture}</figcaption>
          <BlobImage blob={given} alt={words.givenAlt} className={styles['picture']} unseen={words.givenUnseen} />
        </figure>
        <figure>
          <figcaption>{words.drawnPicture}</figcaption>
          <Drawn {...props} />
        </figure>
      </div>
    </>
  );
}

function FrozenLater({ line, edition, language }: ReadProps): ReactElement | null {
  if (line.minted === edition.asOf) return null;
  const [asOf, minted] = [edition.asOf, line.minted].map((day) => formatDate(day, language, 'long'));
  return <p>{verifyMessages[language].frozenLater(asOf ?? '', minted ?? '')}</p>;
}

/** An edition: where it is, what has changed since, and what it draws. */
export function EditionShown(props: ShownProps): ReactElement {
  const { line, loaded, language } = props;
  const { data } = loaded;
  return (
    <>
      {data && <FrozenLater {...props} edition={data} />}
      <Ways {...props} />
      {data && <Since {...props} edition={data} />}
      {data && <Pictures {...props} edition={data} />}
      {!data && loaded.error && (
        <FeedProblem title={verifyMessages[language].editionFailed(line.edition)} loaded={loaded} language={language} />
      )}
    </>
  );
}
