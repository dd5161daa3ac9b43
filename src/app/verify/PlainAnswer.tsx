import type { ReactElement } from 'react';

import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';

import { AnswerHead, type Tone } from './AnswerHead';
import { BlobImage } from './BlobImage';
import type { Given } from './given';
import styles from './verify.module.css';

type Plain = Exclude<Given['reading'], { kind: 'snapshot' | 'edition' }>;

interface Said {
  readonly tone: Tone;
  readonly title: string;
  readonly texts: readonly string[];
}

function sayNoData(format: string, pasted: boolean, language: Language): Said {
  const words = verifyMessages[language];
  const about = format === 'svg' ? [words.svgNoData] : pasted ? [words.pastedText] : [];
  return { tone: 'open', title: words.noData, texts: [...about, words.noDataText] };
}

function say(reading: Plain, pasted: boolean, language: Language): Said {
  const words = verifyMessages[language];
  switch (reading.kind) {
    case 'no-data':
      return sayNoData(reading.format, pasted, language);
    case 'damaged':
      return {
        tone: reading.problem === 'newer-version' ? 'open' : 'bad',
        title: reading.problem === 'newer-version' ? words.newer : words.damaged,
        texts: [words.damagedText[reading.problem]],
      };
    case 'too-large': {
      const most = formatCount(reading.most / 1_048_576, language);
      return { tone: 'open', title: words.tooLarge, texts: [words.tooLargeText(`${most}\u00A0MB`)] };
    }
    case 'unsealed':
      return { tone: 'open', title: words.unsealed, texts: [words.unsealedText] };
    case 'not-ours':
      return { tone: 'open', title: words.notOurs, texts: [words.notOursText] };
    case 'unreadable':
      return { tone: 'open', title: words.unreadable, texts: [words.unreadableText] };
    default:
      return reading satisfies never;
  }
}

interface PlainAnswerProps {
  readonly given: Given;
  readonly reading: Plain;
  readonly language: Language;
}

/** The answer to a file that says nothing of itself. */
export function PlainAnswer({ given, reading, language }: PlainAnswerProps): ReactElement {
  const words = verifyMessages[language];
  const { tone, title, texts } = say(reading, given.pasted, language);
  return (
    <>
      <AnswerHead tone={tone} quiet={reading.kind === 'no-data'}>
        {title}
      </AnswerHead>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {given.picture && (
        <BlobImage blob={given.picture} alt={words.givenAlt} className={styles['lone']} unseen={words.givenUnseen} />
      )}
    </>
  );
}
