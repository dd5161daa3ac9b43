import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';

import { transport } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import type { Catalogue } from '@/catalogue/catalogue';
import { editionsOfDay, editionsWithCode, nearestCode, type Ledger, type LedgerLine } from '@/editions/edition';
import { editionQuery, ledgerQuery } from '@/feeds/editionQueries';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { verifyMessages } from '@/i18n/messages/verify';
import { Button } from '@/ui/Button';
import { LoadingPanel } from '@/ui/LoadingPanel';

import { AnswerHead } from './AnswerHead';
import type { Sought } from './CodeForm';
import { EditionLinks } from './EditionLinks';
import { EditionShown } from './EditionShown';

interface CodeAnswerProps {
  readonly sought: Sought;
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** A picture that lost its data, whose code this is. */
  readonly given?: Blob | undefined;
  /** Nobody waits for it: it came with the address. */
  readonly quiet?: boolean;
  readonly onSought: (sought: Sought) => void;
}

interface EditionProps extends Omit<CodeAnswerProps, 'sought' | 'onSought'> {
  readonly line: LedgerLine;
}

function EditionAnswer({ line, catalogue, language, given, quiet = false }: EditionProps): ReactElement {
  const words = verifyMessages[language];
  const loaded = useQuery(editionQuery(line, transport));
  const chart = loaded.data?.chart ?? catalogue.charts.find(({ id }) => id === line.chart);
  const date = formatDate(line.edition.slice(0, 10), language, 'long');
  return (
    <>
      <AnswerHead tone="open" quiet={quiet}>
        {words.codeFound(chart ? pick(chart.name, language) : line.chart, date)}
      </AnswerHead>
      <p>{words.codeFoundText}</p>
      <EditionShown line={line} catalogue={catalogue} language={language} loaded={loaded} given={given} />
    </>
  );
}

interface MissedProps extends Pick<CodeAnswerProps, 'language' | 'onSought'> {
  readonly ledger: Ledger;
  readonly code: string;
}

function Missed({ ledger, code, language, onSought }: MissedProps): ReactElement {
  const words = verifyMessages[language];
  const near = nearestCode(ledger, code);
  return (
    <>
      <AnswerHead tone="bad">{words.codeUnknown(code)}</AnswerHead>
      {near !== undefined && (
        <p>
          {words.didYouMean(near)} <Button onClick={() => onSought({ code: near })}>{words.takeCode(near)}</Button>
        </p>
      )}
      <p>{words.codeUnknownText}</p>
    </>
  );
}

interface DayProps extends Omit<CodeAnswerProps, 'sought'> {
  readonly ledger: Ledger;
  readonly day: string;
}

function DayAnswer({ ledger, day, catalogue, language }: DayProps): ReactElement {
  const words = verifyMessages[language];
  const lines = editionsOfDay(ledger, day);
  const date = formatDate(day, language, 'long');
  const isFound = lines.length > 0;
  return (
    <>
      <AnswerHead tone={isFound ? 'open' : 'bad'}>{isFound ? words.dayFound(date) : words.dayUnknown(date)}</AnswerHead>
      {isFound ? (
        <EditionLinks lines={lines} catalogue={catalogue} language={language} />
      ) : (
        <p>{words.dayUnknownText}</p>
      )}
    </>
  );
}

/** The editions that a printed code or a day belongs to, drawn, to compare a picture with that lost its data. */
export function CodeAnswer(props: CodeAnswerProps): ReactElement {
  const { sought, onSought, ...rest } = props;
  const { language } = rest;
  const words = verifyMessages[language];
  const { data: ledger, ...query } = useQuery(ledgerQuery(transport));
  if (!ledger) {
    if (query.error) return <FeedProblem title={words.ledgerFailed} loaded={query} language={language} />;
    const { loading, slow } = appMessages[language];
    return <LoadingPanel title={loading(words.loading)} slow={slow} />;
  }
  if ('day' in sought) return <DayAnswer {...props} ledger={ledger} day={sought.day} />;
  const lines = editionsWithCode(ledger, sought.code);
  if (lines.length === 0) return <Missed ledger={ledger} code={sought.code} language={language} onSought={onSought} />;
  return (
    <>
      {lines.map((line) => (
        <EditionAnswer key={`${line.chart}/${line.edition}`} line={line} {...rest} />
      ))}
    </>
  );
}
