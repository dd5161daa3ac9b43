import type { ReactElement } from 'react';
import { sayValue } from '@/claims/sayNumber';
import { sayConflicts } from '@/charts/model/reading';
import type { Subject } from '@/charts/model/subject';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import { AlsoLinks } from './AlsoLinks';
import styles from './ChartFigure.module.css';
import { SourceLink } from './SourceLink';

/** Every target of the series shown, in words and with its source: on the drawing it is only a mark. */
export function TargetList({
  subject,
  language,
}: {
  readonly subject: Subject;
  readonly language: Language;
}): ReactElement | null {
  const texts = chartMessages[language];
  const targets = subject.shown.flatMap(({ key, series, targets: known }) =>
    known.map((target, index) => ({ id: `${key} ${index}`, series, target })),
  );
  if (targets.length === 0) return null;
  return (
    <ul className={styles['targets']} aria-label={texts.targets}>
      {targets.map(({ id, series, target }) => {
        const value = sayValue(target, series, { language, style: 'full' });
        const period = formatPeriod(target.period, language, 'long');
        const said = target.basis === 'level' ? texts.target(period, value) : texts.targetWithin(period, value);
        return (
          <li key={id}>
            {said} {target.note ? `${pick(target.note, language)} ` : ''}
            <SourceLink source={target.source} language={language} />
            <AlsoLinks also={target.also} language={language} />
            {sayConflicts(target, series, language).map(({ text, source }) => (
              <span key={text}>
                {'. '}
                {texts.labelled(texts.conflicts, text)} <SourceLink source={source} language={language} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
