import { useId, useState, type ReactElement } from 'react';

import { formatCount } from '@/i18n/number';
import { languages, type Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { plainText } from '@/series/plainText';
import type { Bilingual } from '@/series/series';
import { TextField } from '@/ui/TextField';

import styles from './briefings.module.css';

interface NameFieldsProps {
  readonly legend: string;
  readonly value: Bilingual;
  /** Called with names that keep the rules only. */
  readonly onChange: (value: Bilingual) => void;
  /** Most letters. */
  readonly most: number;
  readonly figures?: boolean;
  readonly hint?: string;
  readonly language: Language;
}

type Rules = Pick<NameFieldsProps, 'most' | 'figures' | 'language'>;

function faultOf(text: string, { most, figures = true, language }: Rules): string | undefined {
  const words = briefingsMessages[language].nameWrong;
  const plain = plainText(text);
  if (plain === '') return words.empty;
  if (!figures && /\p{N}/u.test(plain)) return words.figure;
  return text.length > most ? words.long(formatCount(most, language)) : undefined;
}

/** A name in both languages. What breaks the rules stays in its field, with the reason, and is not kept. */
export function NameFields({ legend, value, onChange, hint, language, ...limits }: NameFieldsProps): ReactElement {
  const words = briefingsMessages[language];
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [seen, setSeen] = useState(value);
  // Undone, replaced or changed in another window: what stands in the fields is old.
  if (seen.id !== value.id || seen.en !== value.en) {
    setSeen(value);
    if (plainText(typed.id) !== value.id || plainText(typed.en) !== value.en) setTyped(value);
  }
  const rules = { ...limits, language };
  const change = (each: Language, text: string): void => {
    const next = { ...typed, [each]: text };
    setTyped(next);
    if (languages.every((one) => faultOf(next[one], rules) === undefined)) {
      const plain = { id: plainText(next.id), en: plainText(next.en) };
      setSeen(plain);
      onChange(plain);
    }
  };
  const labels = { id: words.inIndonesian, en: words.inEnglish };
  return (
    <fieldset className={styles['names']} aria-describedby={hint === undefined ? undefined : id}>
      <legend>{legend}</legend>
      {languages.map((each) => {
        const fault = faultOf(typed[each], rules);
        return (
          <TextField
            key={each}
            label={labels[each]}
            type="text"
            value={typed[each]}
            onChange={(text) => change(each, text)}
            {...(fault !== undefined && { hint: fault })}
          />
        );
      })}
      {hint !== undefined && (
        <p id={id} className={styles['hint']}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}
