import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import type { PeriodRange } from '@/series/range';
import styles from './RangeInputs.module.css';
import { readTypedRange, shownPeriods, type RangeProblem, type Span } from './span';

interface RangeInputsProps {
  readonly subject: Subject;
  readonly span: Span;
  readonly language: Language;
  readonly onRange: (range: PeriodRange) => void;
}

type Field = 'from' | 'to';

interface Problem {
  readonly field: Field;
  readonly problem: RangeProblem;
  readonly text: string;
}

function sayProblem({ problem, text }: Problem, language: Language): string {
  const texts = chartMessages[language];
  switch (problem) {
    case 'not-a-period':
      return texts.notAPeriod(text);
    case 'wrong-order':
      return texts.wrongOrder;
    case 'too-short':
      return texts.tooShort;
    default:
      return problem satisfies never;
  }
}

/** Two periods typed in any accepted spelling; applied on Enter and when the pair is left. */
export function RangeInputs({ subject, span, language, onRange }: RangeInputsProps): ReactElement {
  const texts = chartMessages[language];
  const id = useId();
  const shown = shownPeriods(subject, span);
  const [draft, setDraft] = useState<Partial<Record<Field, string>>>({});
  const [problem, setProblem] = useState<Problem | null>(null);

  const apply = (): void => {
    if (draft.from === undefined && draft.to === undefined) return;
    const read = readTypedRange({ from: draft.from ?? shown.from, to: draft.to ?? shown.to }, subject, span);
    if (!read.ok) {
      setProblem(read);
      return;
    }
    setProblem(null);
    setDraft({});
    onRange(read.range);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') apply();
    if (event.key !== 'Escape') return;
    setDraft({});
    setProblem(null);
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) apply();
  };
  const input = (field: Field, label: string): ReactElement => (
    <label className={styles['field']}>
      {label}
      <input
        className={styles['input']}
        value={draft[field] ?? shown[field]}
        inputMode="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={20}
        aria-invalid={problem?.field === field}
        aria-describedby={problem?.field === field ? `${id}-problem` : `${id}-hint`}
        onChange={(event) => setDraft({ ...draft, [field]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys and blur of the two inputs, handled once
    <div className={styles['inputs']} onKeyDown={onKeyDown} onBlur={onBlur}>
      {input('from', texts.from)}
      {input('to', texts.to)}
      {problem ? (
        <p role="alert" id={`${id}-problem`} className={styles['problem']}>
          {sayProblem(problem, language)}
        </p>
      ) : (
        <p id={`${id}-hint`} className={styles['hint']}>
          {texts.periodHint}
        </p>
      )}
    </div>
  );
}
