import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { transport, type Loaded } from '@/app/feedData';
import { useSteady } from '@/app/useSteady';
import type { Subject } from '@/charts/model/subject';
import { editionsOf, type Edition, type Ledger, type LedgerLine } from '@/editions/edition';
import { matchingEdition } from '@/exports/matchingEdition';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';

/** The editions of a chart, and which of them holds what a page shows. */
export interface Editions {
  readonly ledger: Loaded<Ledger>;
  /** The newest date first; none until the ledger is read. */
  readonly lines: readonly LedgerLine[];
  /** Name of the one that holds exactly what is shown; `null` = none does, `undefined` = not known. */
  readonly matching: string | null | undefined;
  /** Whether `matching` may still become known without anybody doing anything. */
  readonly pending: boolean;
  /** Name of the one that holds exactly what a subject shows, of those that are read. */
  readonly match: (shown: Subject) => string | undefined;
  /** What came of loading an edition. */
  readonly loaded: (name: string) => Loaded<Edition> | undefined;
}

/** Each edition is a file of its own: older ones than these are compared only when they are chosen. */
const mostCompared = 12;

function comparedLines(lines: readonly LedgerLine[], wanted: string | null): readonly LedgerLine[] {
  const some = lines.slice(0, mostCompared);
  const chosen = lines.find(({ edition }) => edition === wanted);
  return chosen === undefined || some.includes(chosen) ? some : [...some, chosen];
}

/** Loads the editions of the chart of a subject; `wanted` names one that is loaded however old it is. */
export function useEditions(subject: Subject, wanted: string | null): Editions {
  const ledger = useQuery(ledgerQuery(transport));
  const { id } = subject.chart;
  const lines = useMemo(() => (ledger.data ? editionsOf(ledger.data, id) : []), [ledger.data, id]);
  const compared = useMemo(() => comparedLines(lines, wanted), [lines, wanted]);
  const results = useQueries({ queries: compared.map((line) => editionQuery(line, transport)) });
  const editions = useSteady(results.map(({ data }) => data));
  const named = useMemo(
    () =>
      compared.flatMap(({ edition: name }, index) => {
        const edition = editions[index];
        return edition ? [{ name, edition }] : [];
      }),
    [compared, editions],
  );
  const found = useMemo(() => matchingEdition(subject, named)?.name, [subject, named]);
  const isPending = ledger.data ? results.some(({ data, error }) => !data && !error) : !ledger.error;
  const isComplete = ledger.data !== undefined && results.every(({ data }) => data);
  return {
    ledger,
    lines,
    matching: found ?? (isComplete ? null : undefined),
    pending: isPending && found === undefined,
    match: (shown) => matchingEdition(shown, named)?.name,
    loaded: (name) => results[compared.findIndex(({ edition }) => edition === name)],
  };
}
