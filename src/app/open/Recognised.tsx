import type { ReactElement } from 'react';

import { DetailRows, type DetailRow } from '@/app/DetailRows';
import page from '@/app/page.module.css';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { sayDialect } from '@/i18n/dialect';
import { formatsMessages } from '@/i18n/messages/formats';
import { openFileMessages } from '@/i18n/messages/openFile';
import { formatCount } from '@/i18n/number';
import { comparePeriods, parsePeriod } from '@/series/period';
import { Disclosure } from '@/ui/Disclosure';

import type { FileGlance } from './glance';
import { isWeb } from './names';
import styles from './open.module.css';
import { sayTime } from './sayTime';

interface RecognisedProps {
  readonly glance: FileGlance;
  readonly names: readonly string[];
  readonly language: Language;
}

/** First and last period of all series; empty where none is known. */
function periodsOf({ series }: FileGlance, language: Language): string {
  const all = series.flatMap(({ first, last }) =>
    [first, last].flatMap((each) => (each === null ? [] : (parsePeriod(each) ?? []))),
  );
  const sorted = all.toSorted(comparePeriods);
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return '';
  return openFileMessages[language].fromTo(sayTime(from, language), sayTime(to, language));
}

function Facts({ glance, names, language }: RecognisedProps): ReactElement {
  const { facts } = openFileMessages[language];
  const { format, dialect, title, publisher, updated, licence, url } = glance;
  const read = formatsMessages[language].formats[format];
  const link = url !== null && isWeb(url) && (
    <a href={url} rel="noopener noreferrer external">
      {url}
    </a>
  );
  const rows: readonly DetailRow[] = [
    [
      facts.format,
      <>
        {read} <bdi>({sayDialect(dialect, language)})</bdi>
      </>,
    ],
    [facts.file, names.join(', ')],
    [facts.titled, title ?? facts.unknown],
    [facts.publisher, publisher ?? facts.unknown],
    [facts.updated, updated === null ? facts.unknown : formatDate(updated, language, 'long')],
    [facts.series, formatCount(glance.series.length, language)],
    [facts.periods, periodsOf(glance, language)],
    [facts.licence, licence?.name],
    [facts.address, link || undefined],
  ];
  return <DetailRows rows={rows} />;
}

/** A text of the file's own, with the place in it that a doubt is about. */
function Place({ path }: { readonly path: string | undefined }): ReactElement | null {
  return path === undefined || path === '' ? null : (
    <>
      {' '}
      <code>
        <bdi>{path}</bdi>
      </code>
    </>
  );
}

/** What a file was recognised as, and what is doubtful about it. */
export function Recognised(props: RecognisedProps): ReactElement {
  const { glance, language } = props;
  const words = openFileMessages[language];
  const { notices } = formatsMessages[language];
  const { warnings, notes } = glance;
  const count = (value: number): string => formatCount(value, language);
  return (
    <section className={page['section']} aria-labelledby="recognised">
      <h2 id="recognised" tabIndex={-1}>
        {words.recognised}
      </h2>
      <Facts {...props} />
      {warnings.length > 0 && (
        <div className={styles['doubts']}>
          <h3>{words.doubts(count(warnings.length))}</h3>
          <ul>
            {warnings.map((notice) => (
              <li key={JSON.stringify(notice)}>
                <bdi>{notices[notice.name](notice.values)}</bdi>
                <Place path={notice.path} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <Disclosure summary={words.notes(count(notes.length))}>
          <ul className={styles['notes']}>
            {notes.map((note) => (
              <li key={note}>
                <bdi>{note}</bdi>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
