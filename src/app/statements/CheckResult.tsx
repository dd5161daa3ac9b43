import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { ClaimData } from '@/claims/data';
import { mostCharacters } from '@/claims/text/recognise';
import type { Language } from '@/i18n/language';
import { textCheckMessages } from '@/i18n/messages/textCheck';
import { StatePanel } from '@/ui/StatePanel';

import { CheckedEntry } from './CheckedEntry';
import { wholeNumber, type CheckedText } from './checkedText';
import { EvidenceList } from './EvidenceList';
import { MarkedText } from './MarkedText';
import styles from './textCheck.module.css';

interface CheckResultProps {
  readonly checked: CheckedText;
  readonly data: ClaimData;
  readonly language: Language;
}

function Unchecked({ checked, language }: Omit<CheckResultProps, 'data'>): ReactElement {
  const words = textCheckMessages[language];
  const { text, recognised } = checked;
  const { unchecked } = recognised;
  return (
    <>
      <h4>{words.unchecked(wholeNumber(unchecked.length, language))}</h4>
      {unchecked.length === 0 ? (
        <p className={page['soft']}>{words.uncheckedNone}</p>
      ) : (
        <ul className={styles['unchecked']}>
          {unchecked.map(({ start, end, why }) => (
            <li key={start}>
              <q lang={recognised.language}>{text.slice(start, end)}</q>: {words.why[why]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The marked text, its claims with their verdicts, and the figures that were left alone. */
export function CheckResult({ checked, data, language }: CheckResultProps): ReactElement | null {
  const words = textCheckMessages[language];
  const { text, claims, recognised } = checked;
  if (text.trim() === '') return null;
  return (
    <div className={styles['result']}>
      {recognised.read < text.length && (
        <StatePanel
          state="partial"
          title={words.tooLong(wholeNumber(mostCharacters, language), wholeNumber(recognised.read, language))}
        />
      )}
      {claims.length === 0 ? (
        <>
          <StatePanel state="empty" title={words.none}>
            {words.noneHint}
          </StatePanel>
          {recognised.unchecked.length > 0 && <MarkedText checked={checked} data={data} language={language} />}
        </>
      ) : (
        <>
          <h4>{words.marked}</h4>
          <MarkedText checked={checked} data={data} language={language} />
          <h4>{words.claims}</h4>
          {claims.some(({ verdict }) => verdict.outcome === 'differs') && (
            <p className={page['soft']}>{words.readTwice}</p>
          )}
          <ol className={styles['claims']}>
            {claims.map((claim, index) => (
              <CheckedEntry
                key={claim.start}
                claim={claim}
                index={index}
                quote={text.slice(claim.start, claim.end)}
                lang={recognised.language}
                written={checked.written}
                data={data}
                language={language}
              />
            ))}
          </ol>
          <EvidenceList weighed={claims.map(({ verdict }) => ({ now: verdict, past: verdict }))} language={language} />
        </>
      )}
      <Unchecked checked={checked} language={language} />
    </div>
  );
}
