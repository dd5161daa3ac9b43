import type { ReactElement } from 'react';

import type { ClaimData } from '@/claims/data';
import { outcomeOf } from '@/claims/followUp';
import { say } from '@/claims/say';
import { sayArithmetic, sayOthers } from '@/claims/sayArithmetic';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Reason } from '@/claims/text/found';
import { formatDate, formatList } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';
import { textCheckMessages } from '@/i18n/messages/textCheck';

import { claimId, wholeNumber, type CheckedClaim } from './checkedText';
import lined from './statements.module.css';
import styles from './textCheck.module.css';
import { isAssumption, sayAssumption, sayReason } from './textReasons';
import { VerdictLine } from './VerdictLine';

interface CheckedEntryProps {
  readonly claim: CheckedClaim;
  readonly index: number;
  /** The words of the text. */
  readonly quote: string;
  /** The language of the text. */
  readonly lang: Language;
  /** Day of the article, where it is known. */
  readonly written: string | undefined;
  readonly data: ClaimData;
  readonly language: Language;
}

/** The rules that the words were recognised by, and what was read into them; each once. */
function reasonsOf(because: readonly Reason[], data: ClaimData, language: Language) {
  const rules = because.flatMap((reason) => (isAssumption(reason) ? [] : [sayReason(reason, data, language)]));
  const assumed = because.flatMap((reason) => (isAssumption(reason) ? [sayAssumption(reason, language)] : []));
  return { rules: [...new Set(rules)].join('; '), assumed: [...new Set(assumed)].join('; ') };
}

function Lines({ claim, written, data, language }: Omit<CheckedEntryProps, 'index' | 'quote' | 'lang'>): ReactElement {
  const words = textCheckMessages[language];
  const { outcome } = claim.verdict;
  const { rules, assumed } = reasonsOf(claim.because, data, language);
  const others = sayOthers(claim, data, language);
  const later = outcomeOf(claim.claim, data);
  const before = claim.past && sayVerdict({ claim: claim.claim, verdict: claim.past }, data, language);
  const lines: readonly (readonly [string, string | undefined])[] = [
    [statementMessages[language].past(formatDate(written ?? '', language, 'long')), before],
    [words.arithmetic, sayArithmetic(claim, data, language)],
    [statementMessages[language].later, later && say(later.claim, data, language)],
    [words.others, others.length > 0 ? formatList(others, language) : undefined],
    [words.because, rules],
    [words.assumed, assumed === '' ? undefined : assumed],
  ];
  return (
    <dl className={lined['lines']}>
      <VerdictLine name={words.says}>{say(claim.claim, data, language)}</VerdictLine>
      <VerdictLine name={words.verdict} outcome={outcome}>
        {sayVerdict(claim, data, language)}
      </VerdictLine>
      {lines.map(([name, text]) =>
        text === undefined ? null : (
          <VerdictLine key={name} name={name}>
            {text}
          </VerdictLine>
        ),
      )}
    </dl>
  );
}

/** One claim of a text: its words, the verdict with the arithmetic, and why it was recognised. */
export function CheckedEntry({ claim, index, quote, lang, written, data, language }: CheckedEntryProps): ReactElement {
  const words = textCheckMessages[language];
  const { entry, mark } = claimId(index);
  const number = wholeNumber(index + 1, language);
  return (
    <li id={entry} className={styles['entry']}>
      <p className={styles['quote']}>
        <a href={`#${mark}`} aria-label={words.toText(number)}>
          {number}
        </a>{' '}
        <q lang={lang}>{quote}</q>
      </p>
      <Lines claim={claim} written={written} data={data} language={language} />
    </li>
  );
}
