import { useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import type { Answers, Question } from '@/formats/question';
import type { Language } from '@/i18n/language';
import { formatsMessages } from '@/i18n/messages/formats';
import { openFileMessages } from '@/i18n/messages/openFile';
import { Button } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { ToggleGroup } from '@/ui/ToggleGroup';

import { answerOf, answerTo } from './answers';
import styles from './open.module.css';
import { dateReadAs, numberReadAs } from './readAs';

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  /** Told what was answered and nothing else. */
  readonly onAnswer: (change: Answers) => void;
  readonly language: Language;
}

interface OneProps extends Omit<QuestionsProps, 'questions'> {
  readonly question: Question;
}

/** An answer in words; a name of the file's own stays as it is. */
function sayOption({ about }: Question, option: string, language: Language): string {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = formatsMessages[language].answers;
  return known[about]?.[option] ?? option;
}

/** What an answer would make of a cell of the file. */
function consequence({ about, examples }: Question, option: string, language: Language): string | undefined {
  const words = openFileMessages[language];
  for (const cell of examples) {
    if (about === 'numbers' && (option === 'indonesian' || option === 'international')) {
      const number = numberReadAs(cell, option, language);
      if (number !== undefined) return words.readAs(cell, number);
    }
    if (about === 'dates' && (option === 'day-first' || option === 'month-first')) {
      const date = dateReadAs(cell, option, language);
      if (date !== undefined) return words.readAsDate(cell, date);
    }
  }
  return undefined;
}

/** More than these are a list to choose from. */
const fewOptions = 6;
const mostExamples = 4;

/** Columns with values: any number of them. */
function Several({ question, answers, onAnswer, language }: OneProps): ReactElement {
  // Where nothing can be shown before it is answered, nothing was assumed.
  const chosen = answers.values ?? (question.blocking ? [] : question.options);
  const toggle = (option: string, on: boolean): void => {
    const next = question.options.filter((each) => (each === option ? on : chosen.includes(each)));
    if (next.length > 0) onAnswer({ values: next });
  };
  return (
    <fieldset className={styles['options']}>
      <legend>{formatsMessages[language].questions[question.about]}</legend>
      {question.options.map((option) => (
        <Checkbox key={option} checked={chosen.includes(option)} onChange={(on) => toggle(option, on)}>
          <bdi>{option}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** A name that only the file's owner knows. */
function Written({ question, answers, onAnswer, language }: OneProps): ReactElement {
  const [text, setText] = useState(answerOf(answers, question.about) ?? '');
  return (
    <div className={styles['written']}>
      <TextField
        label={formatsMessages[language].questions[question.about]}
        type="text"
        value={text}
        onChange={setText}
      />
      <Button onClick={() => onAnswer(answerTo[question.about](text))} disabled={text.trim() === ''}>
        {openFileMessages[language].useName}
      </Button>
    </div>
  );
}

function OneOf(props: OneProps): ReactElement {
  const { question, answers, onAnswer, language } = props;
  const { about, options, blocking } = question;
  const legend = formatsMessages[language].questions[about];
  const said = options.map((value) => ({ value, label: sayOption(question, value, language) }));
  const given = answerOf(answers, about);
  // What else is open was read as it stands: none of the answers holds.
  const assumed = about === 'numbers' && !blocking ? (options[0] ?? null) : null;
  const value = options.find((option) => option === given) ?? assumed;
  const answer = (option: string): void => onAnswer(answerTo[about](option));
  if (options.length <= fewOptions) {
    return <ToggleGroup legend={legend} showLegend options={said} value={value} onChange={answer} />;
  }
  const none = value === null ? [{ value: '', label: '…' }] : [];
  return (
    <Select
      label={legend}
      value={value ?? ''}
      options={[...none, ...said]}
      onChange={(option) => option !== '' && answer(option)}
    />
  );
}

function One(props: OneProps): ReactElement {
  const { question, language } = props;
  const words = openFileMessages[language];
  const { about, options, examples } = question;
  const told = options.flatMap((option) => consequence(question, option, language) ?? []);
  const cells = examples.slice(0, mostExamples).map((cell) => `“${cell}”`);
  return (
    <li className={styles['question']}>
      {about === 'values' ? (
        <Several {...props} />
      ) : options.length === 0 ? (
        <Written {...props} />
      ) : (
        <OneOf {...props} />
      )}
      {(told.length > 0 || cells.length > 0) && (
        <p className={`${page['small']} ${page['soft']}`}>
          <bdi>{told.length > 0 ? told.join(' · ') : words.examples(cells.join(', '))}</bdi>
        </p>
      )}
    </li>
  );
}

/** What cannot be decided without a person, each with cells of the file and what every answer would make of them. */
export function Questions({ questions, ...props }: QuestionsProps): ReactElement | null {
  if (questions.length === 0) return null;
  const words = openFileMessages[props.language];
  const open = questions.filter(({ about }) => props.answers[about] === undefined);
  const isBlocked = open.some(({ blocking }) => blocking);
  const assumed = open.length > 0 ? words.questionsOpen : words.questionsAnswered;
  return (
    <section className={isBlocked ? styles['asked'] : styles['assumed']} aria-labelledby="questions">
      <h3 id="questions">{isBlocked ? words.questions : assumed}</h3>
      <ul className={styles['list']}>
        {questions.map((question) => (
          <One key={question.about} question={question} {...props} />
        ))}
      </ul>
    </section>
  );
}
