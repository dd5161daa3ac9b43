import { useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { ClaimData } from '@/claims/data';
import type { Vocabulary } from '@/claims/text/vocabulary';
import { formatDate } from '@/i18n/calendar';
import { languages, type Language } from '@/i18n/language';
import { textCheckMessages } from '@/i18n/messages/textCheck';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Select';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { VisuallyHidden } from '@/ui/VisuallyHidden';

import { checkText, sayOutcome, type CheckedText } from './checkedText';
import { CheckResult } from './CheckResult';
import { exampleText, exampleTitle } from './exampleArticle';
import styles from './textCheck.module.css';

interface TextCheckProps {
  readonly data: ClaimData;
  readonly vocabulary: Vocabulary;
  /** Language of the page; that of the text is chosen or told from it. */
  readonly language: Language;
}

/** What the reader has filled in. */
interface Filled {
  readonly text: string;
  /** `YYYY-MM-DD` or empty. */
  readonly written: string;
  readonly spoken: Language | 'auto';
}

const blank: Filled = { text: '', written: '', spoken: 'auto' };

interface FieldsProps {
  readonly filled: Filled;
  readonly onChange: (change: Partial<Filled>) => void;
  readonly language: Language;
}

function Fields({ filled, onChange, language }: FieldsProps): ReactElement {
  const words = textCheckMessages[language];
  const { text, written, spoken } = filled;
  const choices = (['auto', ...languages] as const).map((value) => ({ value, label: words.languages[value] }));
  return (
    <>
      <TextArea label={words.text} value={text} hint={words.privacy} onChange={(value) => onChange({ text: value })} />
      <div className={styles['options']}>
        <TextField
          label={words.written}
          type="date"
          value={written}
          hint={words.writtenHint}
          {...(written !== '' && { inWords: formatDate(written, language, 'long') })}
          onChange={(value) => onChange({ written: value })}
        />
        <Select
          label={words.language}
          value={spoken}
          options={choices}
          onChange={(value) => onChange({ spoken: languages.find((each) => each === value) ?? 'auto' })}
        />
      </div>
    </>
  );
}

/** A place to paste a paragraph and see which of its claims the data bear out. Nothing leaves the page. */
export function TextCheck({ data, vocabulary, language }: TextCheckProps): ReactElement {
  const words = textCheckMessages[language];
  const [filled, setFilled] = useState(blank);
  const [checked, setChecked] = useState<CheckedText>();
  const change = (part: Partial<Filled>): void => setFilled((before) => ({ ...before, ...part }));
  const run = (): void => {
    const { text, written, spoken } = filled;
    const more = { ...(written !== '' && { written }), ...(spoken !== 'auto' && { language: spoken }) };
    setChecked(checkText(text, { vocabulary, data, ...more }));
  };
  const clear = (): void => {
    setFilled(blank);
    setChecked(undefined);
  };
  return (
    <section id="check" className={page['section']} aria-labelledby="check-title">
      <h2 id="check-title" className={styles['title']}>
        <VisuallyHidden>{words.title}</VisuallyHidden>
      </h2>
      <p className={page['soft']}>{words.lead}</p>
      <Fields filled={filled} onChange={change} language={language} />
      <div className={styles['buttons']}>
        <Button main onClick={run}>
          {words.check}
        </Button>
        <Button onClick={clear}>{words.clear}</Button>
        <Button quiet onClick={() => change({ text: exampleText[language], spoken: 'auto' })}>
          {words.example}
        </Button>
      </div>
      <p className={`${page['soft']} ${page['small']}`}>{words.exampleSource(exampleTitle)}</p>
      <h3 className={checked ? undefined : styles['absent']}>{words.result}</h3>
      <output className={styles['outcome']}>{checked && sayOutcome(checked, language)}</output>
      {checked && <CheckResult checked={checked} data={data} language={language} />}
    </section>
  );
}
