import type { ReactElement, ReactNode } from 'react';
import type { ChartForm } from '@/catalogue/catalogue';
import type { LegendEntry } from '@/charts/model/chartModel';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './SeriesKey.module.css';
import { SeriesSwatch } from './SeriesSwatch';
import type { SeriesChoice } from './useSeriesChoice';

interface EntryProps {
  readonly entry: LegendEntry;
  readonly choice: SeriesChoice | undefined;
  readonly children: ReactNode;
}

function Entry({ entry, choice, children }: EntryProps): ReactElement {
  if (!choice) return <span className={styles['entry']}>{children}</span>;
  return (
    <button
      type="button"
      className={styles['entry']}
      aria-pressed={choice.pressed === entry.key}
      onPointerEnter={() => choice.point(entry.key)}
      onPointerLeave={() => choice.point(null)}
      onFocus={() => choice.point(entry.key)}
      onBlur={() => choice.point(null)}
      onClick={() => choice.press(entry.key)}
    >
      {children}
    </button>
  );
}

/** Names of the series that found no room on the drawing, with colour, shape and dash; each brings its series forward while it is pointed at, focused or pressed. */
export function SeriesKey(props: {
  readonly entries: readonly LegendEntry[];
  readonly form: ChartForm;
  readonly language: Language;
  /** Without it the key only names: markup in a file brings nothing forward. */
  readonly choice?: SeriesChoice;
}): ReactElement | null {
  const { entries, form, language, choice } = props;
  if (entries.length === 0) return null;
  return (
    <ul className={styles['key']} aria-label={chartMessages[language].seriesKey}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <Entry entry={entry} choice={choice}>
            <SeriesSwatch colour={entry.colour} marker={entry.marker} dash={entry.dash} form={form} />
            {entry.label}
          </Entry>
        </li>
      ))}
    </ul>
  );
}
