import type { ReactElement } from 'react';

import type { Subject } from '@/charts/model/subject';
import { pick, type Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { Priority, StoryStep } from '@/stories/story';
import { Select } from '@/ui/Select';
import { ToggleGroup } from '@/ui/ToggleGroup';

import styles from './briefings.module.css';
import { ClaimChoice } from './ClaimChoice';
import type { Desk } from './desk';
import { withStepChanged, type StepChange } from './edits';
import { HighlightChoice } from './HighlightChoice';
import { NameFields } from './NameFields';
import { StepAnswers } from './StepAnswers';

interface StepEditorProps {
  readonly desk: Desk;
  readonly step: StoryStep;
  /** Absent where the chart cannot be shown: what depends on it cannot be changed then. */
  readonly subject: Subject | undefined;
}

interface FieldsProps {
  readonly step: StoryStep;
  readonly change: (change: StepChange) => void;
  readonly language: Language;
}

/** The contract's limit. */
const longestName = 60;

const priorities: readonly Priority[] = ['must', 'should', 'could'];
const times = [15, 20, 30, 40, 50, 60, 90, 120, 180, 300];

/** How long a step takes and what becomes of it when time runs short. */
function Timing({ step, change, language }: FieldsProps): ReactElement {
  const words = briefingsMessages[language];
  const offered = [...new Set([...times, step.seconds])].toSorted((a, b) => a - b);
  return (
    <>
      <ToggleGroup
        legend={words.priority}
        showLegend
        options={priorities.map((value) => ({ value, label: words.priorities[value] }))}
        value={step.priority}
        onChange={(priority) => change({ priority })}
      />
      <div className={styles['short']}>
        <Select
          label={words.seconds}
          value={String(step.seconds)}
          options={offered.map((each) => ({
            value: String(each),
            label: words.secondsOption(formatCount(each, language)),
          }))}
          onChange={(value) => change({ seconds: Number(value) })}
        />
      </div>
    </>
  );
}

/** Which milestone of the chart's range is pointed at. */
function MilestoneChoice({
  step,
  change,
  language,
  subject,
  desk,
}: FieldsProps & { readonly subject: Subject; readonly desk: Desk }): ReactElement {
  const words = briefingsMessages[language];
  const { milestone = '' } = step;
  const inRange = subject.milestones.map((each) => each.milestone);
  const pointed = desk.known.milestones.filter(({ id }) => id === milestone);
  const offered = [...new Set([...inRange, ...pointed])];
  const known = milestone === '' || offered.some(({ id }) => id === milestone);
  return (
    <Select
      label={words.milestone}
      value={milestone}
      options={[
        { value: '', label: words.milestoneNone },
        ...(known ? [] : [{ value: milestone, label: milestone }]),
        ...offered.map(({ id, title }) => ({ value: id, label: pick(title, language) })),
      ]}
      onChange={(id) => change({ milestone: id === '' ? undefined : id })}
    />
  );
}

/** Everything about a step that can be changed. Each change is kept at once. */
export function StepEditor({ desk, step, subject }: StepEditorProps): ReactElement {
  const { story, put, language } = desk;
  const words = briefingsMessages[language];
  const change = (changed: StepChange): void => put(withStepChanged(story, step.id, changed));
  const fields = { step, change, language };
  return (
    <div className={styles['editor']}>
      <NameFields
        legend={words.name}
        hint={words.nameHint}
        value={step.name}
        onChange={(name) => change({ name })}
        most={longestName}
        figures={false}
        language={language}
      />
      <Timing {...fields} />
      {subject && (
        <>
          <ClaimChoice desk={desk} step={step} subject={subject} onChange={(caption) => change({ caption })} />
          <div className={styles['fields']}>
            <HighlightChoice
              step={step}
              subject={subject}
              language={language}
              onChange={(highlight) => change({ highlight })}
            />
            <MilestoneChoice {...fields} subject={subject} desk={desk} />
          </div>
        </>
      )}
      <StepAnswers desk={desk} step={step} />
    </div>
  );
}
