import type { ReactElement, ReactNode } from 'react';

import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { sayArithmetic, sayOthers } from '@/claims/sayArithmetic';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Verdict } from '@/claims/verdict';
import type { Weighed } from '@/claims/weigh';
import { formatDate, formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';

import styles from './statements.module.css';

interface ClaimVerdictProps {
  readonly weighed: Weighed;
  /** The day or month it was said. */
  readonly said: string;
  readonly data: ClaimData;
  readonly language: Language;
}

interface LineProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly outcome?: Verdict['outcome'];
  /** The figure comes from the report that is checked. */
  readonly untested?: boolean;
}

/** A name and what it has: the outcome is in the words, the sign before them only helps to find it. */
function Line({ name, outcome, untested = false, children }: LineProps): ReactElement {
  return (
    <div className={styles['line']}>
      <dt>{name}</dt>
      <dd className={outcome && styles[outcome]}>
        {outcome && (
          <span aria-hidden="true" className={`${styles['mark']} ${untested ? styles['untested'] : ''}`}>
            {statementMessages.id.marks[outcome]}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}

/** An agreement with a figure that was read from the same report says so. */
function Told({
  weighed,
  text,
  language,
}: Pick<ClaimVerdictProps, 'weighed' | 'language'> & { readonly text: string | undefined }): ReactElement {
  return (
    <>
      {text}
      {weighed.circular && weighed.now.outcome === 'agrees' && (
        <span className={styles['circular']}> ({statementMessages[language].circular})</span>
      )}
    </>
  );
}

function Verdicts({ weighed, said, data, language }: ClaimVerdictProps): ReactElement {
  const words = statementMessages[language];
  const { claim, past, now } = weighed;
  const [before, today] = [past, now].map((verdict) => sayVerdict({ claim, verdict }, data, language));
  if (before === today) {
    return (
      <Line name={words.both} outcome={now.outcome} untested={weighed.circular && now.outcome === 'agrees'}>
        <Told weighed={weighed} text={today} language={language} />
      </Line>
    );
  }
  return (
    <>
      <Line name={words.past(formatDate(said, language, 'long'))} outcome={past.outcome}>
        {before}
      </Line>
      <Line name={words.now} outcome={now.outcome} untested={weighed.circular && now.outcome === 'agrees'}>
        <Told weighed={weighed} text={today} language={language} />
      </Line>
    </>
  );
}

/** One assertion: what it says, what the data say to it then and now, the arithmetic, and what followed. */
export function ClaimVerdict(props: ClaimVerdictProps): ReactElement {
  const { weighed, data, language } = props;
  const words = statementMessages[language];
  const checked = { claim: weighed.claim, verdict: weighed.now };
  const arithmetic = sayArithmetic(checked, data, language);
  const others = sayOthers(checked, data, language);
  return (
    <li className={styles['claim']}>
      <p className={styles['says']}>{say(weighed.claim, data, language)}.</p>
      <dl className={styles['lines']}>
        <Verdicts {...props} />
        {arithmetic !== undefined && <Line name={words.arithmetic}>{arithmetic}</Line>}
        {others.length > 0 && <Line name={words.others}>{formatList(others, language)}</Line>}
        {weighed.later && <Line name={words.later}>{say(weighed.later.claim, data, language)}</Line>}
      </dl>
    </li>
  );
}
