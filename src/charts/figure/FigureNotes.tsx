import type { ReactElement } from 'react';
import { summary } from '@/charts/model/summary';
import type { Subject } from '@/charts/model/subject';
import { formatList } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './ChartFigure.module.css';
import { TargetList } from './TargetList';

interface FigureNotesProps {
  readonly subject: Subject;
  readonly language: Language;
}

/** The chart in one paragraph and what must be known about it. */
export function FigureNotes({ subject, language }: FigureNotesProps): ReactElement {
  const texts = chartMessages[language];
  const several = subject.shown.length > 1;
  const notes = subject.shown.flatMap(({ series }) => {
    if (!series.note) return [];
    const note = pick(series.note, language);
    return [texts.labelled(several ? pick(series.label, language) : texts.note, note)];
  });
  if (subject.chart.note) notes.unshift(texts.labelled(texts.note, pick(subject.chart.note, language)));
  return (
    <div className={styles['notes']}>
      <p className={styles['summary']}>{summary(subject, language)}</p>
      <TargetList subject={subject} language={language} />
      {[...new Set(notes)].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {subject.missingSeries.length > 0 && (
        <p>{texts.missingSeries(formatList([...subject.missingSeries], language))}</p>
      )}
    </div>
  );
}
