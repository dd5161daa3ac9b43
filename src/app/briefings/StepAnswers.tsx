import { useState, type ReactElement } from 'react';

import type { ChartEntry } from '@/catalogue/catalogue';
import { draftAnswer, draftQuestion, idsOf } from '@/exports/storyDraft';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import { sceneAt } from '@/stories/shown';
import type { AnswerStep, StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';
import { Select } from '@/ui/Select';
import { defaultView } from '@/url/address';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { mostAnswers, withAnswer, withoutAnswer } from './edits';
import { NameFields } from './NameFields';
import { stepSubject } from './stepSubject';

interface StepAnswersProps {
  readonly desk: Desk;
  readonly step: StoryStep;
}

/** The contract's limit. */
const longestQuestion = 120;

function chartOf({ chart }: AnswerStep, { known }: Desk): ChartEntry | undefined {
  const id = sceneAt(chart)?.chart;
  return known.catalogue.charts.find((entry) => entry.id === id);
}

/** An answer that is there. */
function Answer({ desk, step, answer }: StepAnswersProps & { readonly answer: AnswerStep }): ReactElement {
  const { story, put, language } = desk;
  const words = briefingsMessages[language];
  const question = pick(answer.question, language);
  const chart = chartOf(answer, desk);
  const remove = (): void => {
    put(withoutAnswer(story, step.id, answer.id), { text: words.answerRemoved(question), undoable: true });
  };
  return (
    <li className={styles['answer']}>
      <span>{question}</span>
      <span className={styles['hint']}>{chart ? pick(chart.name, language) : words.chartGone}</span>
      <Button onClick={remove} label={words.ofStep(words.remove, question)}>
        {words.remove}
      </Button>
    </li>
  );
}

/** A question, and the chart that answers it. */
function NewAnswer({ desk, step }: StepAnswersProps): ReactElement | null {
  const { story, put, language, known } = desk;
  const words = briefingsMessages[language];
  const [chosen, setChosen] = useState(known.catalogue.charts[0]);
  const [question, setQuestion] = useState(draftQuestion(chosen));
  const [problem, setProblem] = useState('');
  if (!chosen) return null;
  const choose = (id: string): void => {
    const chart = known.catalogue.charts.find((entry) => entry.id === id);
    setChosen(chart);
    setQuestion(draftQuestion(chart));
    setProblem('');
  };
  const add = (): void => {
    const subject = stepSubject({ chart: chosen.id, view: defaultView }, known);
    const answer = subject && draftAnswer({ subject, view: defaultView, taken: idsOf(story) }, question);
    setProblem(answer ? '' : words.nothingToSay);
    if (answer) put(withAnswer(story, step.id, answer), { text: words.answerAdded(pick(question, language)) });
  };
  return (
    <div className={styles['part']}>
      <Select
        label={words.answerChart}
        value={chosen.id}
        options={known.catalogue.charts.map(({ id, name }) => ({ value: id, label: pick(name, language) }))}
        onChange={choose}
      />
      <NameFields
        legend={words.question}
        value={question}
        onChange={setQuestion}
        most={longestQuestion}
        language={language}
      />
      <div className={styles['row']}>
        <Button onClick={add}>{words.addAnswer}</Button>
        <output>{problem}</output>
      </div>
    </div>
  );
}

/** The answers that a step keeps ready, and room for another. */
export function StepAnswers({ desk, step }: StepAnswersProps): ReactElement {
  const { story, language } = desk;
  const words = briefingsMessages[language];
  const answers = step.answers.flatMap((id) => story.answers.find((answer) => answer.id === id) ?? []);
  const isFull = story.answers.length >= mostAnswers.story || step.answers.length >= mostAnswers.step;
  return (
    <Disclosure summary={words.answers(formatCount(answers.length, language))} later>
      <div className={styles['part']}>
        <p className={styles['hint']}>{words.answersLead}</p>
        {answers.length > 0 && (
          <ul className={styles['answers']}>
            {answers.map((answer) => (
              <Answer key={answer.id} desk={desk} step={step} answer={answer} />
            ))}
          </ul>
        )}
        {isFull ? <p>{words.answersFull}</p> : <NewAnswer desk={desk} step={step} />}
      </div>
    </Disclosure>
  );
}
