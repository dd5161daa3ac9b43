import { useState, type ReactElement } from 'react';

import { expectedDay, useToday } from '@/app/today';
import { draftStep, draftStory, idsOf } from '@/exports/storyDraft';
import { ownStoryId } from '@/feeds/ownStory';
import { pick, type Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { Story } from '@/stories/story';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Select';
import { defaultView } from '@/url/address';

import styles from './briefings.module.css';
import type { Put } from './desk';
import { mostSteps, withStep } from './edits';
import { stepSubject, type KnownData } from './stepSubject';

interface AddStepProps {
  readonly story: Story | undefined;
  readonly known: KnownData;
  readonly put: Put;
  readonly language: Language;
}

/** Adds a chart as it is first shown; on its own page it is added as it is looked at. */
export function AddStep({ story, known, put, language }: AddStepProps): ReactElement {
  const words = briefingsMessages[language];
  const today = useToday() ?? expectedDay();
  const { charts } = known.catalogue;
  const [chosen, setChosen] = useState(charts[0]?.id ?? '');
  const [problem, setProblem] = useState('');
  const add = (): void => {
    const subject = stepSubject({ chart: chosen, view: defaultView }, known);
    const taken = story ? idsOf(story) : new Set<string>();
    const step = subject && draftStep({ subject, view: defaultView, taken });
    setProblem(step ? '' : words.nothingToSay);
    if (!step) return;
    const next = story ? withStep(story, step) : draftStory([step], today, ownStoryId);
    put(next, { text: words.added(pick(step.name, language)) });
  };
  if (story && story.steps.length >= mostSteps) return <p>{words.full(formatCount(mostSteps, language))}</p>;
  return (
    <div className={styles['add']}>
      <Select
        label={words.addStepChart}
        value={chosen}
        options={charts.map(({ id, name }) => ({ value: id, label: pick(name, language) }))}
        onChange={setChosen}
      />
      <Button onClick={add}>{words.addStep}</Button>
      <output>{problem}</output>
    </div>
  );
}
