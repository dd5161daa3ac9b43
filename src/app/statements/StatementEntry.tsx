import type { ReactElement } from 'react';

import { SourceLink } from '@/app/SourceLink';
import type { ClaimData } from '@/claims/data';
import type { Statement } from '@/claims/statement';
import { weigh } from '@/claims/weigh';
import { formatDate } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { statementMessages } from '@/i18n/messages/statements';

import { ClaimVerdict } from './ClaimVerdict';
import { EvidenceList } from './EvidenceList';
import styles from './statements.module.css';

interface StatementEntryProps {
  readonly statement: Statement;
  readonly data: ClaimData;
  readonly language: Language;
}

type PartProps = Pick<StatementEntryProps, 'statement' | 'language'>;

function Who({ statement, language }: PartProps): ReactElement {
  const { speaker, said } = statement;
  return (
    <p className={styles['who']}>
      <time dateTime={said}>{formatDate(said, language, 'long')}</time>
      <span className={styles['speaker']}>
        {speaker.name !== undefined && <strong>{speaker.name}, </strong>}
        {pick(speaker.office, language)}
      </span>
    </p>
  );
}

function Words({ statement, language }: PartProps): ReactElement {
  const { quote, source } = statement;
  if (!quote) return <p className={styles['origin']}>{statementMessages[language].inOurWords}</p>;
  const isHeadline = source.title?.includes(quote.text) === true;
  return (
    <>
      {isHeadline && <p className={styles['origin']}>{statementMessages[language].headline}</p>}
      <blockquote className={styles['quote']} lang={quote.language} cite={source.url}>
        <p>{quote.language === 'id' ? `“${quote.text}”` : `‘${quote.text}’`}</p>
      </blockquote>
    </>
  );
}

/** Who said what and when, and each thing that was claimed with the verdict of the data. */
export function StatementEntry({ statement, data, language }: StatementEntryProps): ReactElement {
  const words = statementMessages[language];
  const weighed = weigh(statement, data);
  return (
    <li className={styles['entry']} id={statement.id}>
      <Who statement={statement} language={language} />
      <div className={styles['what']}>
        <Words statement={statement} language={language} />
        <ul className={styles['claims']} aria-label={words.claims}>
          {weighed.map((each) => (
            <ClaimVerdict
              key={JSON.stringify(each.claim)}
              weighed={each}
              said={statement.said}
              data={data}
              language={language}
            />
          ))}
        </ul>
        <p className={styles['origin']}>
          {words.source} ({appMessages[language].confidences[statement.confidence]}):{' '}
          <SourceLink source={statement.source} language={language} />
        </p>
        {statement.note && (
          <p className={styles['origin']}>
            {words.note}: {pick(statement.note, language)}
          </p>
        )}
        <EvidenceList weighed={weighed} language={language} />
      </div>
    </li>
  );
}
