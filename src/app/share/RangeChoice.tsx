import type { ReactElement } from 'react';

import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { comparePeriods, parsePeriod } from '@/series/period';
import { Select } from '@/ui/Select';
import { ToggleGroup } from '@/ui/ToggleGroup';
import type { View } from '@/url/view';

import { hasOwnRange, type Choice, type Choose } from './choice';
import { periodsOf } from './periodsOf';
import styles from './share.module.css';

interface RangeChoiceProps {
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the page. */
  readonly view: View;
  /** The chart whose figures there are to choose from. */
  readonly subject: Subject;
  /** Of the page. */
  readonly language: Language;
}

function Ends({ choice, choose, subject, language }: Omit<RangeChoiceProps, 'view'>): ReactElement {
  const words = shareMessages[language];
  const { from, to } = choice;
  // An edition may hold less than was chosen before.
  const periods = [...new Set([...periodsOf(subject, false), ...[from, to].flatMap((each) => each ?? [])])];
  const options = periods
    .toSorted(comparePeriods)
    .map((value) => ({ value, label: formatPeriod(value, language, 'long') }));
  return (
    <div className={styles['ends']}>
      <Select
        label={words.from}
        value={from ?? ''}
        options={options}
        onChange={(text) => choose({ from: parsePeriod(text) ?? null })}
      />
      <Select
        label={words.to}
        value={to ?? ''}
        options={options.toReversed()}
        onChange={(text) => choose({ to: parsePeriod(text) ?? null })}
      />
    </div>
  );
}

/** Which periods are shared: those of the page, all of the chart, or others. */
export function RangeChoice(props: RangeChoiceProps): ReactElement {
  const { choice, choose, view, subject, language } = props;
  const words = shareMessages[language];
  const ranges = hasOwnRange(view) ? (['shown', 'whole', 'own'] as const) : (['whole', 'own'] as const);
  const onRange = (range: Choice['range']): void => {
    const shown = periodsOf(subject, true);
    const { from, to } = choice;
    choose(range === 'own' ? { range, from: from ?? shown[0] ?? null, to: to ?? shown.at(-1) ?? null } : { range });
  };
  return (
    <>
      <ToggleGroup
        legend={words.range}
        showLegend
        options={ranges.map((value) => ({ value, label: words.ranges[value] }))}
        value={choice.range}
        onChange={onRange}
      />
      {choice.range === 'own' && <Ends choice={choice} choose={choose} subject={subject} language={language} />}
    </>
  );
}
