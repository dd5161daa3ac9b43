import { Fragment, type ReactElement } from 'react';

import type { ClaimData } from '@/claims/data';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Language } from '@/i18n/language';
import { statementMessages } from '@/i18n/messages/statements';
import { textCheckMessages } from '@/i18n/messages/textCheck';

import { claimId, wholeNumber, type CheckedClaim, type CheckedText } from './checkedText';
import styles from './textCheck.module.css';

interface MarkedTextProps {
  readonly checked: CheckedText;
  readonly data: ClaimData;
  readonly language: Language;
}

interface MarkProps extends Omit<MarkedTextProps, 'checked'> {
  readonly claim: CheckedClaim;
  readonly index: number;
  readonly quote: string;
}

function Mark({ claim, index, quote, data, language }: MarkProps): ReactElement {
  const { entry, mark } = claimId(index);
  const number = wholeNumber(index + 1, language);
  const { outcome } = claim.verdict;
  return (
    <mark className={styles[outcome]}>
      {quote}
      <a
        id={mark}
        className={styles['toClaim']}
        href={`#${entry}`}
        aria-label={textCheckMessages[language].toClaim(number, sayVerdict(claim, data, language))}
      >
        {number}
        <span aria-hidden="true">{statementMessages[language].marks[outcome]}</span>
      </a>
    </mark>
  );
}

/** The text with a numbered mark at every claim; line breaks as they were. */
export function MarkedText({ checked, data, language }: MarkedTextProps): ReactElement {
  const { text, claims, recognised } = checked;
  const before = (index: number): number => claims[index - 1]?.end ?? 0;
  return (
    <p className={styles['marked']} lang={recognised.language}>
      {claims.map((claim, index) => (
        <Fragment key={claim.start}>
          {text.slice(before(index), claim.start)}
          <Mark
            claim={claim}
            index={index}
            quote={text.slice(claim.start, claim.end)}
            data={data}
            language={language}
          />
        </Fragment>
      ))}
      {text.slice(before(claims.length))}
    </p>
  );
}
