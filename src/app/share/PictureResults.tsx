import type { ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import { finding } from '@/charts/model/finding';
import { pictureSizes, type PicturePreset } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { linkedPictureCode } from '@/exports/embedCode';
import type { FileFormat } from '@/exports/files/fileRequest';
import { publishedPicture, sharedPage } from '@/exports/shareAddress';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { Button } from '@/ui/Button';
import { defaultView } from '@/url/address';

import type { Choice, Choose } from './choice';
import { CopyField } from './CopyField';
import { fileOf, type FileOrigin } from './fileOf';
import { PictureChoice, PresetChoice } from './LookChoice';
import { MakingStatus } from './MakingStatus';
import { PicturePreview } from './PicturePreview';
import styles from './share.module.css';
import { useMaking } from './useMaking';
import type { Shared } from './useShared';
import type { SharedWords } from './words';

/** What the parts of the dialog that end in a picture are made from. */
export interface PictureResultProps {
  readonly shared: Shared;
  /** As it is to be seen. */
  readonly subject: Subject;
  /** As the site's own pictures show it. */
  readonly plain: Subject;
  readonly words: SharedWords;
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the page. */
  readonly language: Language;
}

const everyPreset: readonly PicturePreset[] = ['article', 'square', 'portrait', 'card', 'thumbnail'];
const livePresets: readonly PicturePreset[] = ['article', 'card', 'square', 'portrait', 'thumbnail'];

type DownloadsProps = Pick<PictureResultProps, 'subject' | 'choice' | 'language'> & {
  readonly shared: FileOrigin;
  readonly formats: readonly FileFormat[];
};

/** Buttons that make files, and how far they are. */
export function FileButtons({ shared, subject, choice, formats, language }: DownloadsProps): ReactElement {
  const words = shareMessages[language];
  const maker = useMaking();
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className={styles['heading']}>{words.download}</legend>
        <div className={styles['files']}>
          {formats.map((format) => {
            const name = words.formats[format];
            const { preset, ground, scale } = choice;
            return (
              <Button
                key={format}
                onClick={() => maker.make(fileOf(shared, subject, { format, preset, ground, scale }), name)}
              >
                {words.downloadOf(name)}
              </Button>
            );
          })}
        </div>
      </fieldset>
      <MakingStatus maker={maker} language={language} />
    </>
  );
}

/** A picture to hang into a letter, with its address and its words. */
export function NewsletterResult(props: PictureResultProps): ReactElement {
  const { shared, plain, words, choice, choose, language } = props;
  const said = shareMessages[language];
  // The site publishes one picture of an edition.
  const preset = shared.line ? 'article' : choice.preset;
  const chart = { ...shared.chart, view: defaultView };
  const src = publishedPicture(chart, preset, publishedSite);
  const page = sharedPage(chart, publishedSite);
  const code = linkedPictureCode({ page, src, ...pictureSizes[preset], alt: words.alt });
  const own = { ...shared, chart };
  return (
    <>
      <p className={styles['soft']}>{said.newsletterText}</p>
      {!shared.line && <PresetChoice choice={choice} choose={choose} language={language} presets={livePresets} />}
      <CopyField label={said.newsletterCode} text={code} rows={5} language={language} />
      <PicturePreview shared={own} subject={plain} what={{ preset, ground: 'light' }} language={language} />
      <p className={styles['soft']}>{said.newsletterWord}</p>
      <FileButtons
        shared={own}
        subject={plain}
        choice={{ ...choice, preset, ground: 'light', scale: 2 }}
        formats={['png']}
        language={language}
      />
      <CopyField label={said.alt} text={words.alt} rows={2} language={language} lang={chart.language} />
      <CopyField label={said.pageAddress} text={page} language={language} />
      <CopyField label={said.pictureAddress} text={src} language={language} />
    </>
  );
}

/** A picture to keep or to print, or the page on paper. */
export function PrintResult(props: PictureResultProps & { readonly onPrint: () => void }): ReactElement {
  const { shared, subject, choice, choose, onPrint, language } = props;
  const said = shareMessages[language];
  return (
    <>
      <p className={styles['soft']}>{said.printText}</p>
      <PresetChoice choice={choice} choose={choose} language={language} presets={everyPreset} />
      <PictureChoice choice={choice} choose={choose} language={language} />
      <FileButtons shared={shared} subject={subject} choice={choice} formats={['svg', 'png']} language={language} />
      <div className={styles['part']}>
        <p className={styles['files']}>
          <Button onClick={onPrint}>{said.printPage}</Button>
        </p>
        <p className={styles['soft']}>
          {said.printWhat(finding(subject, language), formatDate(shared.asOf, language, 'long'))}
        </p>
      </div>
      <PicturePreview shared={shared} subject={subject} what={choice} language={language} />
    </>
  );
}
