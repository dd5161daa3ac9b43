import type { ReactElement } from 'react';

import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { sayArithmetic, sayOthers } from '@/claims/sayArithmetic';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Weighed } from '@/claims/weigh';
import { formatDate, formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';

import styles from './statements.module.css';
import { VerdictLine } from './VerdictLine';

interface ClaimVerdictProps {
  readonly weighed: Weighed;
  /** The day or month it was said. */
  readonly said: string;
  readonly data: ClaimData;
  readonly language: Language;
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
      <VerdictLine name={words.both} outcome={now.outcome} untested={weighed.circular && now.outcome === 'agrees'}>
        <Told weighed={weighed} text={today} language={language} />
      </VerdictLine>
    );
  }
  return (
    <>
      <VerdictLine name={words.past(formatDate(said, language, 'long'))} outcome={past.outcome}>
        {before}
      </VerdictLine>
      <VerdictLine name={words.now} outcome={now.outcome} untested={weighed.circular && now.outcome === 'agrees'}>
        <Told weighed={weighed} text={today} language={language} />
      </VerdictLine>
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
        {arithmetic !== undefined && <VerdictLine name={words.arithmetic}>{arithmetic}</VerdictLine>}
        {others.length > 0 && <VerdictLine name={words.others}>{formatList(others, language)}</VerdictLine>}
        {weighed.later && <VerdictLine name={words.later}>{say(weighed.later.claim, data, language)}</VerdictLine>}
      </dl>
    </li>
  );
}
