import { useQueries } from '@tanstack/react-query';

import { transport, type Loaded } from '@/app/feedData';
import type { Catalogue, FeedEntry } from '@/catalogue/catalogue';
import type { StatementFeed } from '@/claims/statement';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { statementsQuery, vocabularyQuery } from '@/feeds/statementQueries';

/** A file that the catalogue may or may not name, for hooks that must run either way. */
function listOf(entry: FeedEntry | undefined): readonly FeedEntry[] {
  return entry ? [entry] : [];
}

/** What was said about the figures; `undefined` where the catalogue names no statements. */
export function useStatements({ statements }: Catalogue): Loaded<StatementFeed> | undefined {
  const [result] = useQueries({ queries: listOf(statements).map((entry) => statementsQuery(entry, transport)) });
  return result;
}

/** The words by which text is checked; `undefined` where the catalogue names none. */
export function useVocabulary({ vocabulary }: Catalogue): Loaded<Vocabulary> | undefined {
  const [result] = useQueries({ queries: listOf(vocabulary).map((entry) => vocabularyQuery(entry, transport)) });
  return result;
}
