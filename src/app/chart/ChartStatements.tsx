import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';

import { transport } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { Link } from '@/app/Link';
import { elsewhere, useAddress } from '@/app/navigation';
import page from '@/app/page.module.css';
import { StatementEntry } from '@/app/statements/StatementEntry';
import type { ChartEntry, FeedEntry } from '@/catalogue/catalogue';
import { claimData } from '@/charts/model/claimData';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { outcomeOf } from '@/claims/followUp';
import type { Statement } from '@/claims/statement';
import { chartStatementsQuery } from '@/feeds/statementQueries';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';
import { formatCount } from '@/i18n/number';
import type { Feed } from '@/series/series';

/** What the section is made of; nothing here changes with what is looked at on the chart. */
export interface ChartStatementsProps {
  readonly entry: FeedEntry;
  readonly chart: ChartEntry;
  readonly feed: Feed;
  readonly language: Language;
}

/** With more than this the chart's page would be about what was said, not about the figures. */
const mostShown = 5;

/** How much a statement tells beside the chart: that it differs from the data, what became of its target, its exact words. */
function weightOf({ claims, quote }: Statement, data: ClaimData): number {
  const differs = claims.some(({ claim }) => check(claim, data).outcome === 'differs');
  const decided = claims.some(({ claim }) => outcomeOf(claim, data) !== undefined);
  return (differs ? 4 : 0) + (decided ? 2 : 0) + (quote ? 1 : 0);
}

/** The statements that tell most, of equals the newest, in the order in which they were made. */
function chosen(statements: readonly Statement[], data: ClaimData): readonly Statement[] {
  const weighed = statements.map((statement, index) => ({ statement, index, weight: weightOf(statement, data) }));
  const order = weighed.toSorted((a, b) => b.weight - a.weight || b.index - a.index);
  const first = new Set(order.slice(0, mostShown).map(({ statement }) => statement));
  return statements.filter((each) => first.has(each));
}

/** What officials and reports said about the chart's figures, checked; nothing where nothing is on record. */
export function ChartStatements({ entry, chart, feed, language }: ChartStatementsProps): ReactElement | null {
  const address = useAddress();
  const words = statementMessages[language];
  const { data: answer, ...query } = useSuspenseQuery(chartStatementsQuery(entry, chart, transport));
  const data = useMemo(() => claimData({ feeds: [feed], milestones: [] }), [feed]);
  if ('error' in answer) {
    return <FeedProblem title={words.failed} loaded={{ ...query, error: answer.error }} language={language} />;
  }
  const { statements } = answer;
  if (statements.length === 0) return null;
  const shown = chosen(statements, data);
  const [some, all] = [formatCount(shown.length, language), formatCount(statements.length, language)];
  return (
    <section className={page['section']} aria-labelledby="statements">
      <h2 id="statements" className={page['eyebrow']}>
        {words.onChart}
      </h2>
      <p className={page['soft']}>
        {words.onChartLead} {shown.length < statements.length && words.some(some, all)}
      </p>
      <ol>
        {shown.map((statement) => (
          <StatementEntry key={statement.id} statement={statement} data={data} language={language} />
        ))}
      </ol>
      <p className={page['links']}>
        <Link to={elsewhere(address, { name: 'statements' })}>{words.all}</Link>
      </p>
    </section>
  );
}
