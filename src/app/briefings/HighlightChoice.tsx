import type { ReactElement } from 'react';

import type { Subject } from '@/charts/model/subject';
import { formatList, formatPeriod } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { freqOf, parsePeriod, type Period } from '@/series/period';
import type { StoryStep } from '@/stories/story';
import { Select } from '@/ui/Select';

import { pointable } from './offered';

interface HighlightProps {
  readonly step: StoryStep;
  readonly subject: Subject;
  readonly language: Language;
  /** Called with what is pointed at now; empty where nothing is. */
  readonly onChange: (highlight: readonly Period[]) => void;
}

type Options = readonly { readonly value: string; readonly label: string }[];

/** Periods under their year; years stand by themselves. */
function grouped(periods: readonly Period[], language: Language) {
  const option = (period: Period) => ({ value: String(period), label: formatPeriod(period, language, 'long') });
  const [first] = periods;
  if (!first || freqOf(first) === 'A') return { options: periods.map(option), groups: [] };
  const years = new Map<string, Options>();
  for (const period of periods) {
    // Every spelling of a period begins with its year.
    const year = period.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), option(period)]);
  }
  const groups = [...years].map(([year, options]) => ({ label: formatPeriod(year, language, 'long'), options }));
  return { options: [], groups };
}

/** Which readings are pointed at: one, and another beside it. More of them, which only a file can name, stay. */
export function HighlightChoice({ step, subject, language, onChange }: HighlightProps): ReactElement {
  const words = briefingsMessages[language];
  const { highlight = [] } = step;
  const [main, other, ...more] = highlight;
  const pointed = pointable(subject);
  const said = (period: Period): string => formatPeriod(period, language, 'long');
  const choice = (index: 0 | 1, label: string): ReactElement => {
    const chosen = index === 0 ? main : other;
    const taken = highlight.filter((period) => period !== chosen);
    const { options, groups } = grouped(
      pointed.filter((period) => !taken.includes(period)),
      language,
    );
    const beside = chosen !== undefined && !pointed.includes(chosen) ? [{ value: chosen, label: said(chosen) }] : [];
    const hint = index === 1 && more.length > 0 ? words.highlightMore(formatList(more.map(said), language)) : undefined;
    return (
      <Select
        label={label}
        value={chosen ?? ''}
        options={[{ value: '', label: words.highlightNone }, ...beside, ...options]}
        groups={groups}
        onChange={(text) => {
          const period = parsePeriod(text);
          onChange(highlight.toSpliced(index, 1, ...(period === undefined ? [] : [period])));
        }}
        {...(hint !== undefined && { hint })}
      />
    );
  };
  return (
    <>
      {choice(0, words.highlight)}
      {main !== undefined && choice(1, words.highlightOther)}
    </>
  );
}
