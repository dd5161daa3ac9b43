import type { ReactElement } from 'react';

import type { ChartEntry } from '@/catalogue/catalogue';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import { sceneAt } from '@/stories/shown';
import type { AnswerStep, StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';
import { Disclosure } from '@/ui/Disclosure';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { mostAnswers, withoutAnswer } from './edits';
import { NewAnswer } from './NewAnswer';

interface StepAnswersProps {
  readonly desk: Desk;
  readonly step: StoryStep;
}

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
