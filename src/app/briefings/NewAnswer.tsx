import { useId, useState, type ReactElement } from 'react';

import { draftAnswer, idsOf } from '@/exports/storyDraft';
import { languages, pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import { plainText } from '@/series/plainText';
import type { Bilingual } from '@/series/series';
import type { StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { defaultView } from '@/url/address';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { withAnswer } from './edits';
import { stepSubject } from './stepSubject';

interface NewAnswerProps {
  readonly desk: Desk;
  readonly step: StoryStep;
}

/** The contract's limit. */
const longestQuestion = 120;

const nothing: Bilingual = { id: '', en: '' };

/** The question as it is kept: what was written in one language alone stands for both; nothing else is filled in. */
function asked(typed: Bilingual): Bilingual {
  const [id, en] = [plainText(typed.id), plainText(typed.en)];
  return { id: id === '' ? en : id, en: en === '' ? id : en };
}

function isLong(question: Bilingual): boolean {
  return languages.some((each) => question[each].length > longestQuestion);
}

interface QuestionProps {
  readonly typed: Bilingual;
  readonly onChange: (typed: Bilingual) => void;
  readonly words: (typeof briefingsMessages)['id'];
}

function QuestionFields({ typed, onChange, words }: QuestionProps): ReactElement {
  const id = useId();
  const labels = { id: words.inIndonesian, en: words.inEnglish };
  return (
    <fieldset className={styles['names']} aria-describedby={id}>
      <legend>{words.question}</legend>
      {languages.map((each) => (
        <TextField
          key={each}
          label={labels[each]}
          type="text"
          value={typed[each]}
          onChange={(text) => onChange({ ...typed, [each]: text })}
        />
      ))}
      <p id={id} className={styles['hint']}>
        {words.questionHint}
      </p>
    </fieldset>
  );
}

/** A question, and the chart that answers it. */
export function NewAnswer({ desk, step }: NewAnswerProps): ReactElement {
  const { story, put, language, known } = desk;
  const words = briefingsMessages[language];
  const { charts } = known.catalogue;
  const [chosen, setChosen] = useState(charts[0]?.id ?? '');
  const [typed, setTyped] = useState(nothing);
  const [said, setSaid] = useState('');
  const add = (): void => {
    const question = asked(typed);
    if (question.id === '') return setSaid(words.questionEmpty);
    if (isLong(question)) return setSaid(words.questionLong(formatCount(longestQuestion, language)));
    const subject = stepSubject({ chart: chosen, view: defaultView }, known);
    const answer = subject && draftAnswer({ subject, view: defaultView, taken: idsOf(story) }, question);
    if (!answer) return setSaid(words.nothingToSay);
    put(withAnswer(story, step.id, answer));
    setTyped(nothing);
    return setSaid(words.answerAdded(pick(question, language)));
  };
  return (
    <div className={styles['part']}>
      <Select
        label={words.answerChart}
        value={chosen}
        options={charts.map(({ id, name }) => ({ value: id, label: pick(name, language) }))}
        onChange={setChosen}
      />
      <QuestionFields
        typed={typed}
        words={words}
        onChange={(text) => {
          setTyped(text);
          setSaid('');
        }}
      />
      <div className={styles['row']}>
        <Button onClick={add}>{words.addAnswer}</Button>
        <output>{said}</output>
      </div>
    </div>
  );
}
