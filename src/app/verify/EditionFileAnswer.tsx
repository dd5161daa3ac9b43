import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { transport } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import type { Catalogue } from '@/catalogue/catalogue';
import { editionsOf, type LedgerLine } from '@/editions/edition';
import type { FileReading } from '@/exports/snapshot/fileReading';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { verifyMessages } from '@/i18n/messages/verify';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { AnswerHead } from './AnswerHead';
import { EditionLinks } from './EditionLinks';
import { EditionShown } from './EditionShown';

interface EditionFileAnswerProps {
  readonly reading: Extract<FileReading, { kind: 'edition' }>;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

type FoundProps = Omit<EditionFileAnswerProps, 'reading'> & { readonly line: LedgerLine };

function Unchanged({ line, catalogue, language }: FoundProps): ReactElement {
  const words = verifyMessages[language];
  const loaded = useQuery(editionQuery(line, transport));
  const chart = loaded.data?.chart ?? catalogue.charts.find(({ id }) => id === line.chart);
  const date = formatDate(line.edition.slice(0, 10), language, 'long');
  return (
    <>
      <AnswerHead tone="good">{words.editionSame(chart ? pick(chart.name, language) : line.chart, date)}</AnswerHead>
      <p>{words.editionSameText(line.edition)}</p>
      <EditionShown line={line} catalogue={catalogue} language={language} loaded={loaded} />
    </>
  );
}

/** The answer to a file that calls itself an edition: only the ledger can tell. */
export function EditionFileAnswer({ reading, catalogue, language }: EditionFileAnswerProps): ReactElement {
  const words = verifyMessages[language];
  const { data: ledger, ...query } = useQuery(ledgerQuery(transport));
  if (!ledger) {
    if (query.error) return <FeedProblem title={words.ledgerFailed} loaded={query} language={language} />;
    const { loading, slow } = appMessages[language];
    return <LoadingPanel title={loading(words.loading)} slow={slow} />;
  }
  const line = ledger.editions.find(({ sha256 }) => sha256 === reading.sha256);
  if (line) return <Unchanged line={line} catalogue={catalogue} language={language} />;
  const others = editionsOf(ledger, reading.chart);
  return (
    <>
      <AnswerHead tone="bad">{words.editionOther}</AnswerHead>
      <p>{words.editionOtherText(formatDate(reading.asOf, language, 'long'))}</p>
      {others.length > 0 && <p>{words.editionsOfChart}</p>}
      <EditionLinks lines={others} catalogue={catalogue} language={language} />
    </>
  );
}
