import { useState, type ReactElement, type Ref, type SubmitEvent } from 'react';

import { typedCode, typedDay } from '@/editions/editionName';
import type { Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';
import { Button } from '@/ui/Button';
import { TextField } from '@/ui/TextField';

import styles from './verify.module.css';

/** What was typed to find editions by: their code, or their day, `YYYY-MM-DD`. */
export type Sought = { readonly code: string } | { readonly day: string };

interface CodeFormProps {
  readonly language: Language;
  /** Name of an edition that the address gives, to begin with. */
  readonly given: string | undefined;
  /** `undefined` = what was typed is nothing to find editions by. */
  readonly onSought: (sought: Sought | undefined) => void;
  readonly field: Ref<HTMLInputElement>;
}

const example = '3fa9c1d2';
const mostQuoted = 40;

function problemOf(typed: string, language: Language): string {
  const words = verifyMessages[language];
  if (typed.trim() === '') return words.codeEmpty;
  const quoted = typed.length > mostQuoted ? `${typed.slice(0, mostQuoted)}…` : typed;
  const say = (value: number): string => formatCount(value, language);
  return words.codeInvalid(quoted, { length: say(example.length), digits: `${say(0)}–${say(9)}`, example });
}

function soughtBy(typed: string): Sought | undefined {
  const code = typedCode(typed);
  if (code !== undefined) return { code };
  const day = typedDay(typed);
  return day === undefined ? undefined : { day };
}

/** A field for the code that pictures print, for those that lost their data. */
export function CodeForm({ language, given, onSought, field }: CodeFormProps): ReactElement {
  const words = verifyMessages[language];
  const [own, setTyped] = useState<string>();
  const typed = own ?? given ?? '';
  const [problem, setProblem] = useState('');
  const find = (): void => {
    const sought = soughtBy(typed);
    setProblem(sought ? '' : problemOf(typed, language));
    onSought(sought);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    find();
  };
  return (
    // `dialog` leads nowhere outside one: before the app listens, Enter must not leave the page.
    <form className={styles['code']} method="dialog" onSubmit={submit} noValidate>
      <TextField
        label={words.typed}
        type="search"
        value={typed}
        onChange={setTyped}
        hint={words.codeHint}
        field={field}
      />
      <output className={styles['problem']}>{problem}</output>
      <p>
        <Button onClick={find}>{words.find}</Button>
      </p>
    </form>
  );
}
