import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Catalogue, ChartEntry, FeedEntry } from '@/catalogue/catalogue';
import { statementsAbout, type Statement, type StatementFeed } from '@/claims/statement';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { atHand } from './atHand';
import { decodeStatements } from './decodeStatements';
import { decodeVocabulary } from './decodeVocabulary';
import { FeedError } from './feedError';
import { named, readNamed, shared } from './queries';
import type { Transport } from './transport';

/** The statements in a file that came with the page; one that is refused is left to be fetched. */
function brought(entry: FeedEntry, path: string): StatementFeed | undefined {
  const file = atHand(path);
  if (file === undefined) return undefined;
  const decoded = named(entry.id, decodeStatements)(file, 'reader');
  return decoded.ok ? decoded.value : undefined;
}

/** The statements that the catalogue names, as domain data. */
export function statementsQuery(entry: FeedEntry, transport: Transport) {
  return queryOptions<StatementFeed, FeedError, StatementFeed, readonly ['statements']>({
    ...shared,
    queryKey: ['statements'],
    initialData: () => brought(entry, entry.path),
    queryFn: ({ signal }) =>
      readNamed({ request: { feedId: entry.id, path: entry.path, signal }, transport, decode: decodeStatements }),
  });
}

/** Under this name a page carries the statements about one chart: all of them would weigh more than the chart. */
export function chartStatementsPath(entry: FeedEntry, chart: ChartEntry): string {
  return `${entry.path}?chart=${chart.id}`;
}

/** What came of loading the statements about a chart; a failure is an answer too, because a page must not wait for them for ever. */
export type ChartStatementsAnswer = { readonly statements: readonly Statement[] } | { readonly error: FeedError };

/** The statements about one chart's feed. */
export function chartStatementsQuery(entry: FeedEntry, chart: ChartEntry, transport: Transport) {
  const about = ({ statements }: StatementFeed): ChartStatementsAnswer => ({
    statements: statementsAbout(statements, chart.feed),
  });
  return queryOptions<ChartStatementsAnswer, FeedError, ChartStatementsAnswer, readonly ['statements', string]>({
    ...shared,
    queryKey: ['statements', chart.id],
    initialData: () => {
      const file = brought(entry, chartStatementsPath(entry, chart));
      return file && about(file);
    },
    queryFn: async ({ signal, client }) => {
      const all = client.getQueryData(statementsQuery(entry, transport).queryKey);
      if (all) return about(all);
      const request = { feedId: entry.id, path: entry.path, signal };
      try {
        return about(await readNamed({ request, transport, decode: decodeStatements }));
      } catch (error) {
        if (error instanceof FeedError) return { error };
        throw error;
      }
    },
  });
}

/** Puts other statements in the place of those that pages of charts show. */
export function renewChartStatements(client: QueryClient, { charts }: Catalogue, { statements }: StatementFeed): void {
  for (const { id, feed } of charts) {
    const key = ['statements', id];
    const answer: ChartStatementsAnswer = { statements: statementsAbout(statements, feed) };
    if (client.getQueryState(key)) client.setQueryData(key, answer);
  }
}

/** The words by which text is checked. */
export function vocabularyQuery(entry: FeedEntry, transport: Transport) {
  return queryOptions<Vocabulary, FeedError, Vocabulary, readonly ['vocabulary']>({
    ...shared,
    queryKey: ['vocabulary'],
    queryFn: async ({ signal }) =>
      readNamed({ request: { feedId: entry.id, path: entry.path, signal }, transport, decode: decodeVocabulary }),
  });
}
