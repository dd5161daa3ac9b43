import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import { SourceLink } from '@/app/SourceLink';
import type { Subject } from '@/charts/model/subject';
import { sayValue } from '@/claims/sayNumber';
import { formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { formatCount } from '@/i18n/number';
import type { Feed, Observation, Series } from '@/series/series';
import { asOf } from '@/series/vintage';
import { Disclosure } from '@/ui/Disclosure';

import styles from './ChartPage.module.css';

interface OtherSeriesProps {
  readonly feed: Feed;
  readonly subject: Subject;
  readonly language: Language;
}

interface SeriesTableProps {
  readonly series: Series;
  readonly rows: readonly Observation[];
  readonly language: Language;
}

function valueOf(row: Observation, series: Series, language: Language): string {
  if (row.value === null) return chartPageMessages[language].noValue;
  const said = { value: row.value, ...(row.qualifier === undefined ? {} : { qualifier: row.qualifier }) };
  return sayValue(said, series, { language, style: 'full' });
}

function SeriesTable({ series, rows, language }: SeriesTableProps): ReactElement {
  const { columns } = chartPageMessages[language];
  const title = pick(series.title, language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable with the keyboard
    <section className={page['scroll']} aria-label={title} tabIndex={0}>
      <table className={page['table']}>
        <thead>
          <tr>
            <th scope="col">{columns.period}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.period}>
              <th scope="row">{formatPeriod(row.period, language, 'short')}</th>
              <td className={page['number']}>{valueOf(row, series, language)}</td>
              <td>
                <SourceLink source={row.source} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The series that the feed holds and the chart does not draw: the newest figure of each, and all of them on demand. */
export function OtherSeries({ feed, subject, language }: OtherSeriesProps): ReactElement | null {
  const words = chartPageMessages[language];
  const drawn = new Set(subject.shown.map(({ key }) => key));
  const others = feed.series.filter((series) => !drawn.has(`${feed.id}.${series.id}`));
  if (others.length === 0) return null;
  return (
    <section className={styles['about']} aria-labelledby="others">
      <h2 id="others" className={page['eyebrow']}>
        {words.others}
      </h2>
      <p className={page['soft']}>{words.othersLead}</p>
      <ul className={styles['others']}>
        {others.map((series) => {
          const rows = asOf(series, subject.asOf);
          const newest = rows.findLast((row) => row.value !== null);
          return (
            <li key={series.id}>
              <h3>{pick(series.title, language)}</h3>
              <p>
                {newest
                  ? `${formatPeriod(newest.period, language, 'long')}: ${valueOf(newest, series, language)}`
                  : words.noValue}
              </p>
              {rows.length > 0 && (
                <Disclosure summary={words.allReadings(formatCount(rows.length, language))}>
                  <SeriesTable series={series} rows={rows} language={language} />
                </Disclosure>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
