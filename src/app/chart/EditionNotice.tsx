import type { ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import type { FeedResult } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { expectedDay, useToday } from '@/app/today';
import { changesSince } from '@/editions/changesSince';
import { editionPath, type Edition, type LedgerLine } from '@/editions/edition';
import { parseEditionName } from '@/editions/editionName';
import { sayChanges, type SaidChanges } from '@/editions/sayChanges';
import { embedHref } from '@/exports/shareAddress';
import { formatDate } from '@/i18n/calendar';
import { editionMessages } from '@/i18n/messages/edition';
import type { Language } from '@/i18n/language';
import { periodAt } from '@/series/period';
import type { Feed } from '@/series/series';
import { withView, type Address } from '@/url/address';

import styles from './ChartNotices.module.css';
import { EditionChanges } from './EditionChanges';

interface EditionNoticeProps {
  readonly line: LedgerLine;
  readonly edition: Edition;
  /** The chart's feed as it is now; absent where the catalogue names it no more. */
  readonly live: FeedResult | undefined;
  readonly address: Address;
}

function saidSince(
  edition: Edition,
  now: Feed,
  { checked, language }: { checked: string; language: Language },
): SaidChanges {
  const { feed, asOf } = edition;
  const series = new Map(feed.series.map((each) => [`${feed.id}.${each.id}`, each]));
  return sayChanges({ changes: changesSince(edition, now), asOf, checked, series, language });
}

function Since({ edition, live, address }: Omit<EditionNoticeProps, 'line'>): ReactElement {
  const { language } = address;
  const words = editionMessages[language];
  const checked = periodAt('D', useToday() ?? expectedDay());
  if (live?.result.data) return <EditionChanges said={saidSince(edition, live.result.data, { checked, language })} />;
  if (live && !live.result.error) return <p>{words.sinceLoading}</p>;
  if (!live) return <p>{words.sinceUnknown}</p>;
  return <FeedProblem title={words.sinceUnknown} loaded={live.result} language={language} />;
}

/** Where else the edition is, and the way to the live chart. */
function EditionWays({ line, address }: Pick<EditionNoticeProps, 'line' | 'address'>): ReactElement {
  const { language, view } = address;
  const words = editionMessages[language];
  const { base } = publishedSite;
  const shared = { id: line.chart, language, edition: line.edition, view };
  return (
    <nav aria-label={words.ways}>
      <ul className={page['links']}>
        <li>
          <Link to={withView(address, { edition: undefined })}>{words.live}</Link>
        </li>
        <li>
          <a href={embedHref(shared, publishedSite)}>{words.embed}</a>
        </li>
        <li>
          <a href={`${base}img/${line.chart}/${line.edition}.${language}.png`} type="image/png">
            {words.picture}
          </a>
        </li>
        <li>
          <a href={base + editionPath(line)} type="application/json">
            {words.json}
          </a>
        </li>
        <li>
          <Link to={withView(elsewhere(address, { name: 'verify' }), { edition: line.edition })}>{words.verify}</Link>
        </li>
      </ul>
    </nav>
  );
}

/** Says over the chart that it is frozen, since when, and what has changed since. */
export function EditionNotice(props: EditionNoticeProps): ReactElement {
  const { line, edition, address } = props;
  const { language, view } = address;
  const words = editionMessages[language];
  const code = parseEditionName(line.edition)?.code;
  return (
    <div className={styles['notices']}>
      <div className={styles['edition']} role="note">
        <p>
          <strong>{words.frozen(formatDate(edition.asOf, language, 'long'))}</strong> ({words.code} <code>{code}</code>
          ). {words.unchanging}{' '}
          {line.minted !== edition.asOf && words.minted(formatDate(line.minted, language, 'long'))}
        </p>
        <Since edition={edition} live={props.live} address={address} />
        <EditionWays line={line} address={address} />
      </div>
      {view.compare !== undefined && <p className={styles['partial']}>{words.noCompare}</p>}
    </div>
  );
}
