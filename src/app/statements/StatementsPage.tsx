import { useMemo, useState, type ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useReadFeeds, useSiteData, type Loaded, type SiteData } from '@/app/feedData';
import { feedName } from '@/app/feedNames';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import { LivePart } from '@/app/live/LivePart';
import { elsewhere } from '@/app/navigation';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { claimData } from '@/charts/model/claimData';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import type { Statement, StatementFeed } from '@/claims/statement';
import { weigh, type Weighed } from '@/claims/weigh';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { statementMessages } from '@/i18n/messages/statements';
import { formatCount } from '@/i18n/number';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import { ToggleGroup } from '@/ui/ToggleGroup';
import type { Address } from '@/url/address';

import { StatementEntry } from './StatementEntry';
import { groupsOf, type StatementGroup } from './statementGroups';
import { useStatements } from './statementsData';
import styles from './statements.module.css';
import { TextCheckPanel } from './TextCheckPanel';

interface StatementsPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

interface ListProps {
  readonly statements: readonly Statement[];
  readonly data: ClaimData;
  readonly address: Address;
  readonly catalogue: Catalogue;
}

function Tally({ statements, data, address }: ListProps): ReactElement {
  const { language } = address;
  const weighed = statements.flatMap((statement) => weigh(statement, data));
  const of = (wanted: (each: Weighed) => boolean): string => formatCount(weighed.filter(wanted).length, language);
  const counts = {
    agrees: of(({ now, circular }) => now.outcome === 'agrees' && !circular),
    untested: of(({ now, circular }) => now.outcome === 'agrees' && circular),
    differs: of(({ now }) => now.outcome === 'differs'),
    open: of(({ now }) => now.outcome === 'cannot-tell'),
  };
  const words = statementMessages[language];
  return <p>{words.tally(formatCount(statements.length, language), formatCount(weighed.length, language), counts)}</p>;
}

type Shown = 'all' | 'differs' | 'cannot-tell';

/** The statements with a claim of that outcome. */
function only(statements: readonly Statement[], shown: Shown, data: ClaimData): readonly Statement[] {
  if (shown === 'all') return statements;
  return statements.filter(({ claims }) => claims.some(({ claim }) => check(claim, data).outcome === shown));
}

function nameOf({ chart }: StatementGroup, language: Language): string {
  return chart ? pick(chart.name, language) : statementMessages[language].campaign;
}

function Contents({
  groups,
  language,
}: {
  readonly groups: readonly StatementGroup[];
  readonly language: Language;
}): ReactElement {
  const words = statementMessages[language];
  return (
    <nav aria-label={words.contents} className={styles['contents']}>
      <ul className={page['links']}>
        {groups.map((group) => (
          <li key={group.id}>
            <a href={`#${group.id}`}>
              {words.withCount(nameOf(group, language), formatCount(group.statements.length, language))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Group({
  group,
  data,
  address,
}: { readonly group: StatementGroup } & Omit<ListProps, 'statements' | 'catalogue'>): ReactElement {
  const { language } = address;
  const { id, chart, statements } = group;
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id}>{nameOf(group, language)}</h2>
      {chart && (
        <p className={styles['toChart']}>
          <Link to={elsewhere(address, { name: 'chart', id: chart.id })}>
            {statementMessages[language].chart(pick(chart.name, language))}
          </Link>
        </p>
      )}
      <ol>
        {statements.map((statement) => (
          <StatementEntry key={statement.id} statement={statement} data={data} language={language} />
        ))}
      </ol>
    </section>
  );
}

function StatementList(props: ListProps): ReactElement {
  const { statements, data, address, catalogue } = props;
  const { language } = address;
  const words = statementMessages[language];
  const [shown, setShown] = useState<Shown>('all');
  const groups = groupsOf(only(statements, shown, data), catalogue);
  const filters = (['all', 'differs', 'cannot-tell'] as const).map((value) => ({ value, label: words.filters[value] }));
  if (statements.length === 0) return <StatePanel state="empty" title={words.none} />;
  return (
    <>
      <Tally {...props} />
      <div className={styles['filter']} data-needs-script>
        <ToggleGroup legend={words.show} showLegend options={filters} value={shown} onChange={setShown} />
      </div>
      {groups.length > 0 && <Contents groups={groups} language={language} />}
      {groups.length === 0 && <StatePanel state="empty" title={words.noneSuch} />}
      {groups.map((group) => (
        <Group key={group.id} group={group} data={data} address={address} />
      ))}
    </>
  );
}

function useClaimData(site: SiteData): ClaimData {
  const feeds = useReadFeeds(site);
  const milestones = site.milestones.data?.milestones;
  return useMemo(() => claimData({ feeds, milestones: milestones ?? [] }), [feeds, milestones]);
}

/** Verdicts wait for all feeds: one that is still on its way must not look like one that is not there. */
function isWaiting({ feeds, milestones }: SiteData): boolean {
  return [...feeds.map(({ result }) => result), milestones].some(({ data, error }) => !data && !error);
}

/** A claim about a feed that could not be read cannot be checked; this says why. */
function FailedFeeds({ site, language }: { readonly site: SiteData; readonly language: Language }): ReactElement {
  const failed = site.feeds.filter(({ result }) => result.error && !result.data);
  return (
    <>
      {failed.map((feed) => (
        <FeedProblem
          key={feed.entry.id}
          title={errorMessages[language].feedFailed(feedName(feed, site.catalogue, language))}
          loaded={feed.result}
          language={language}
        />
      ))}
    </>
  );
}

interface BodyProps extends Omit<ListProps, 'statements'> {
  readonly loaded: Loaded<StatementFeed> | undefined;
  /** Feeds are still on their way. */
  readonly waiting: boolean;
}

function Body({ loaded, waiting, ...props }: BodyProps): ReactElement {
  const { language } = props.address;
  const words = statementMessages[language];
  if (loaded?.error && !loaded.data) return <FeedProblem title={words.failed} loaded={loaded} language={language} />;
  if (waiting || (loaded && !loaded.data)) {
    return <LoadingPanel title={appMessages[language].loading(words.title)} slow={appMessages[language].slow} />;
  }
  return <StatementList {...props} statements={loaded?.data?.statements ?? []} />;
}

/** What was said about the figures, checked, and a place to check one's own text. */
export function StatementsPage({ address, catalogue }: StatementsPageProps): ReactElement {
  const { language } = address;
  const words = statementMessages[language];
  const site = useSiteData(catalogue);
  const statements = useStatements(catalogue);
  const data = useClaimData(site);
  const waiting = isWaiting(site);
  useDocumentTitle(words.title);
  return (
    <div className={page['stack']}>
      <header>
        <h1>{words.title}</h1>
        <p className={page['lead']}>{words.lead}</p>
      </header>
      <PanelBoundary name={words.toCheck} language={language}>
        <TextCheckPanel catalogue={catalogue} data={data} waiting={waiting} language={language} />
      </PanelBoundary>
      <PanelBoundary name={words.title} language={language}>
        <FailedFeeds site={site} language={language} />
        {statements && (
          <LivePart part="file" path={catalogue.statements?.path} loaded={statements} language={language} />
        )}
        <Body loaded={statements} waiting={waiting} data={data} address={address} catalogue={catalogue} />
      </PanelBoundary>
    </div>
  );
}
