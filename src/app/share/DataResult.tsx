import type { ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import type { Subject } from '@/charts/model/subject';
import { editionPath } from '@/editions/edition';
import type { FileFormat } from '@/exports/files/fileRequest';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';

import type { Choice } from './choice';
import { CopyField } from './CopyField';
import { FileButtons } from './PictureResults';
import styles from './share.module.css';
import type { Shared } from './useShared';

interface DataResultProps {
  readonly shared: Shared;
  readonly subject: Subject;
  /** File of the chart's feed beside the catalogue. */
  readonly feedPath: string | undefined;
  readonly choice: Choice;
  /** Of the page. */
  readonly language: Language;
}

const formats: readonly FileFormat[] = ['csv', 'csv-spreadsheet', 'xlsx', 'json', 'json-stat', 'html'];

/** The figures as files, and where machines find them. */
export function DataResult({ shared, subject, feedPath, choice, language }: DataResultProps): ReactElement {
  const said = shareMessages[language];
  const { origin, base } = publishedSite;
  const { line } = shared;
  return (
    <>
      <p className={styles['soft']}>{said.dataText}</p>
      <FileButtons shared={shared} subject={subject} choice={choice} formats={formats} language={language} />
      <h3 className={styles['heading']}>{said.dataAddresses}</h3>
      {line && (
        <CopyField label={said.editionAddress} text={`${origin}${base}${editionPath(line)}`} language={language} />
      )}
      {feedPath !== undefined && (
        <CopyField label={said.feedAddress} text={`${origin}${base}feeds/${feedPath}`} language={language} />
      )}
    </>
  );
}
