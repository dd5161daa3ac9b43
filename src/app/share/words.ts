import { finding } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { comparePeriods } from '@/series/period';
import { isReading } from '@/series/reading';

/** Texts that go along with what is shared, in its language. */
export interface SharedWords {
  /** Of the frame. */
  readonly title: string;
  /** Below the frame. */
  readonly caption: string;
  /** Of the picture that the site publishes. */
  readonly alt: string;
}

/** What the words are about. */
export interface Worded {
  readonly subject: Subject;
  /** The same as it is first shown. */
  readonly plain: Subject;
  /** The day of the edition; absent for the live chart. */
  readonly frozenOn: string | undefined;
  readonly language: Language;
}

/** The first and the last period with a figure in words; empty without one. */
function rangeOf({ shown }: Subject, language: Language): string {
  const periods = shown.flatMap(({ rows }) => rows.filter(isReading).map(({ period }) => period));
  const [first, last] = [periods.toSorted(comparePeriods)[0], periods.toSorted(comparePeriods).at(-1)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [first, last].map((period) => formatPeriod(period, language, 'long'));
  return first === last ? (from ?? '') : shareMessages[language].rangeFromTo(from ?? '', to ?? '');
}

/** Whether any period that is shared has a figure. */
export function hasFigures({ shown }: Subject): boolean {
  return shown.some(({ rows }) => rows.some(isReading));
}

/** The texts that go along. Those of the live chart name no figure and no date: they stay where they are pasted while the chart changes. */
export function sharedWords({ subject, plain, frozenOn, language }: Worded): SharedWords {
  const words = shareMessages[language];
  const name = pick(subject.chart.name, language);
  if (frozenOn === undefined) {
    return { title: words.liveTitle(name), caption: words.caption(name), alt: words.liveAlt(name) };
  }
  const date = formatDate(frozenOn, language, 'long');
  const range = rangeOf(subject, language);
  return {
    title: words.frozenTitle(name, range, date),
    caption: words.frozenCaption(name, date),
    alt: words.frozenAlt(finding(plain, language), date),
  };
}
