import type { ReactElement } from 'react';

import { quotation, sayDocuments } from '@/exports/quotation';
import type { Checked } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { originOf } from '@/claims/weigh';
import type { Verdict } from '@/claims/verdict';
import { pick, type Language } from '@/i18n/language';
import type { Source } from '@/series/series';
import { textKitMessages } from '@/i18n/messages/textKit';

import { CopyText } from './CopyText';
import styles from './textKit.module.css';

interface SentencesProps {
  readonly sentences: readonly Checked[];
  readonly data: ClaimData;
  readonly knownOn: string;
  readonly address: string;
  /** A sentence as it is copied, in place of the one that leads to the site. */
  readonly quote?: (sentence: string, sources: readonly Source[]) => string;
  /** Language of the sentences. */
  readonly lang: Language;
  /** Language of the page. */
  readonly language: Language;
}

/** What is to be known about the figures that were used, without full stops, which stand between them. */
function notesOf({ evidence }: Verdict, lang: Language): readonly string[] {
  const notes = evidence.flatMap((each) =>
    each.kind === 'observation' && each.row.note ? [pick(each.row.note, lang).replace(/\.$/u, '')] : [],
  );
  return [...new Set(notes)];
}

/** Sentences that agree with the data, each with the documents that its figures were read from. */
export function Sentences({ sentences, data, knownOn, address, quote, lang, language }: SentencesProps): ReactElement {
  if (sentences.length === 0) return <p>{textKitMessages[language].none}</p>;
  return (
    <ul className={styles['sentences']}>
      {sentences.map(({ claim, verdict }) => {
        const sentence = say(claim, data, lang);
        const sources = verdict.evidence.map((evidence) => originOf(evidence).source);
        return (
          <li key={`${claim.says}${sentence}`}>
            <CopyText
              text={`${sentence}.`}
              whole={quote?.(sentence, sources) ?? quotation({ sentence, sources, knownOn, address, language: lang })}
              from={[sayDocuments(sources, lang), ...notesOf(verdict, lang)].join('. ')}
              lang={lang}
              language={language}
            />
          </li>
        );
      })}
    </ul>
  );
}
