import { Fragment, type ReactElement } from 'react';

import type { ClaimData } from '@/claims/data';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Span } from '@/claims/text/found';
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

/** A stretch of the text that is marked: a claim, by its number in the list, or a figure that was left alone. */
interface Marked extends Span {
  readonly index?: number;
}

function marksOf({ claims, recognised }: CheckedText): readonly Marked[] {
  const read = claims.map(({ start, end }, index) => ({ start, end, index }));
  return [...read, ...recognised.unchecked].toSorted((a, b) => a.start - b.start);
}

/** The text with a numbered mark at every claim, and a line under every figure that was left alone; line breaks as they were. */
export function MarkedText({ checked, data, language }: MarkedTextProps): ReactElement {
  const { text, claims, recognised } = checked;
  const marks = marksOf(checked);
  const before = (at: number): number => marks[at - 1]?.end ?? 0;
  return (
    <p className={styles['marked']} lang={recognised.language}>
      {marks.map(({ start, end, index = -1 }, at) => {
        const [claim, quote] = [claims[index], text.slice(start, end)];
        return (
          <Fragment key={start}>
            {text.slice(before(at), start)}
            {claim ? (
              <Mark claim={claim} index={index} quote={quote} data={data} language={language} />
            ) : (
              <span className={styles['unread']}>{quote}</span>
            )}
          </Fragment>
        );
      })}
      {text.slice(before(marks.length))}
    </p>
  );
}
