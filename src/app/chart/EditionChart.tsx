import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { transport, type Loaded, type SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import page from '@/app/page.module.css';
import type { ChartEntry } from '@/catalogue/catalogue';
import { editionsOf, type Edition, type LedgerLine } from '@/editions/edition';
import { parseEditionName } from '@/editions/editionName';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { editionMessages } from '@/i18n/messages/edition';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import { withView, type Address } from '@/url/address';

import { EditionView } from './EditionView';

/** What an edition is shown from. */
export interface EditionChartProps {
  readonly address: Address;
  readonly data: SiteData;
  readonly chart: ChartEntry;
  /** `YYYY-MM-DD.<code>` as the address says it; there may be none of that name. */
  readonly name: string;
}

function dateOf(name: string, language: Language): string {
  const parsed = parseEditionName(name);
  return parsed ? formatDate(parsed.date, language, 'long') : name;
}

/** The editions that there are, where the address names another. */
function Unknown({
  lines,
  address,
  name,
}: Pick<EditionChartProps, 'address' | 'name'> & { readonly lines: readonly LedgerLine[] }): ReactElement {
  const { language } = address;
  const words = editionMessages[language];
  return (
    <>
      <StatePanel state="failed" title={words.unknownTitle(name)}>
        <p>{words.unknownText}</p>
      </StatePanel>
      <h2 className={page['eyebrow']}>{words.existing}</h2>
      {lines.length === 0 && <p>{words.none}</p>}
      <ul className={page['links']}>
        {lines.map(({ edition }) => (
          <li key={edition}>
            <Link to={withView(address, { edition })}>
              {words.option(dateOf(edition, language), parseEditionName(edition)?.code ?? '')}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

interface WithoutProps extends EditionChartProps {
  readonly ledger: Loaded<unknown>;
  /** The chart's editions, once they are known. */
  readonly lines: readonly LedgerLine[] | undefined;
  readonly edition: Loaded<Edition> | undefined;
}

function Problem(props: WithoutProps): ReactElement {
  const { address, name, ledger, lines, edition } = props;
  const { language } = address;
  const words = editionMessages[language];
  const { loading, slow } = appMessages[language];
  if (!lines && ledger.error) return <FeedProblem title={words.ledgerFailed} loaded={ledger} language={language} />;
  if (lines && !edition) return <Unknown lines={lines} address={address} name={name} />;
  if (edition?.error) {
    return <FeedProblem title={words.editionFailed(dateOf(name, language))} loaded={edition} language={language} />;
  }
  return <LoadingPanel title={loading(words.loading)} slow={slow} />;
}

/** Why there is nothing to see yet, or at all. Present data never stand in for an edition. */
function Without(props: WithoutProps): ReactElement {
  const { address, chart } = props;
  const { language } = address;
  const name = pick(chart.name, language);
  useDocumentTitle(name);
  return (
    <div className={page['section']}>
      <h1>{name}</h1>
      <Problem {...props} />
      <p className={page['links']}>
        <Link to={withView(address, { edition: undefined })}>{editionMessages[language].live}</Link>
      </p>
    </div>
  );
}

/** The chart as the edition froze it that the address names. */
export function EditionChart(props: EditionChartProps): ReactElement {
  const { address, data, chart, name } = props;
  const ledger = useQuery(ledgerQuery(transport));
  const lines = ledger.data && editionsOf(ledger.data, chart.id);
  const named = lines?.filter(({ edition }) => edition === name) ?? [];
  const [line] = named;
  const [loaded] = useQueries({ queries: named.map((each) => editionQuery(each, transport)) });
  if (line && loaded?.data) return <EditionView address={address} data={data} line={line} edition={loaded.data} />;
  return <Without {...props} ledger={ledger} lines={lines} edition={loaded} />;
}
