import { useQueries } from '@tanstack/react-query';
import { useMemo, type ReactElement } from 'react';

import { transport } from '@/app/feedData';
import { useSteady } from '@/app/useSteady';
import type { LedgerLine } from '@/editions/edition';
import { compareWithEdition } from '@/exports/snapshot/compare';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { editionQuery } from '@/feeds/editionQueries';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';

import { isSame } from './verdict';

interface OtherEditionProps {
  readonly snapshot: Snapshot;
  /** The other editions of the chart, always the same ones. */
  readonly lines: readonly LedgerLine[];
  readonly language: Language;
}

/** Whether another edition of the chart says exactly what the file says. */
export function OtherEdition({ snapshot, lines, language }: OtherEditionProps): ReactElement | null {
  const words = verifyMessages[language];
  const results = useQueries({ queries: lines.map((line) => editionQuery(line, transport)) });
  const editions = useSteady(results.map(({ data }) => data));
  const found = useMemo(
    () => editions.findIndex((edition) => edition && isSame(compareWithEdition(snapshot, edition))),
    [snapshot, editions],
  );
  const name = lines[found]?.edition;
  if (name !== undefined) return <p>{words.otherMatches(name)}</p>;
  if (results.some(({ data, error }) => !data && !error)) return <p>{words.otherSearching}</p>;
  const compared = editions.filter((edition) => edition !== undefined).length;
  return compared === 0 ? null : <p>{words.noOther(formatCount(compared, language))}</p>;
}
