import type { ReactElement } from 'react';
import type { ChartForm } from '@/catalogue/catalogue';
import type { LegendEntry } from '@/charts/model/chartModel';
import type { Language } from '@/i18n/language';
import { chartMessages } from '@/i18n/messages/chart';
import styles from './SeriesKey.module.css';
import { SeriesSwatch } from './SeriesSwatch';

/** Names of the series that found no room on the drawing, with colour, shape and dash. */
export function SeriesKey(props: {
  readonly entries: readonly LegendEntry[];
  readonly form: ChartForm;
  readonly language: Language;
}): ReactElement | null {
  if (props.entries.length === 0) return null;
  return (
    <ul className={styles['key']} aria-label={chartMessages[props.language].seriesKey}>
      {props.entries.map((entry) => (
        <li key={entry.key}>
          <SeriesSwatch colour={entry.colour} marker={entry.marker} dash={entry.dash} form={props.form} />
          {entry.label}
        </li>
      ))}
    </ul>
  );
}
