import type { ReactElement } from 'react';

import { publishedSite } from '@/app/downloads';
import { finding } from '@/charts/model/finding';
import type { PicturePreset } from '@/charts/model/picture';
import type { Subject } from '@/charts/model/subject';
import { frozenDocument, sharedPage } from '@/exports/shareAddress';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { defaultView } from '@/url/address';

import { CopyField } from './CopyField';
import { PictureChoice, PresetChoice } from './LookChoice';
import { DrawnPicture, PicturePreview } from './PicturePreview';
import { FileButtons, type PictureResultProps } from './PictureResults';
import styles from './share.module.css';
import type { Shared } from './useShared';

const uploaded: readonly PicturePreset[] = ['square', 'portrait', 'article', 'card'];

interface LinkCardProps {
  readonly shared: Shared;
  readonly subject: Subject;
  /** Of the picture that the address brings along. */
  readonly preset: PicturePreset;
  /** Of the page. */
  readonly language: Language;
}

/** What networks make of an address: the title and the picture that its document names. */
function LinkCard({ shared, subject, preset, language }: LinkCardProps): ReactElement {
  const said = shareMessages[language];
  const { chart } = shared;
  const own: Shared = { ...shared, chart: { ...chart, view: defaultView } };
  const heading = said.previewOf(said.presets.card);
  return (
    <section className={styles['part']} aria-label={heading}>
      <h3 className={styles['heading']}>{heading}</h3>
      <div className={styles['card']}>
        <DrawnPicture shared={own} subject={subject} what={{ preset, ground: 'light' }} language={language} />
        <div className={styles['cardWords']} lang={chart.language}>
          <span>{new URL(publishedSite.origin).host}</span>
          <strong>{finding(subject, chart.language)}</strong>
        </div>
      </div>
    </section>
  );
}

/** The address of the live chart: its card is that of the chart's page as the site last published it, whatever follows in the address. */
function LiveAddress({ shared, language }: Pick<LinkCardProps, 'shared' | 'language'>): ReactElement {
  const said = shareMessages[language];
  const { present } = shared;
  return (
    <>
      <p className={styles['soft']}>{said.socialText}</p>
      <CopyField label={said.pageAddress} text={sharedPage(shared.chart, publishedSite)} language={language} />
      <LinkCard shared={{ ...shared, asOf: present.day }} subject={present.subject} preset="card" language={language} />
    </>
  );
}

interface FrozenAddressProps extends Pick<PictureResultProps, 'shared' | 'plain' | 'language'> {
  /** Its name. */
  readonly edition: string;
}

/** The address of a frozen chart: a document of its own, so that its card is the edition's. A static host cannot make one of a query. */
function FrozenAddress({ shared, plain, edition, language }: FrozenAddressProps): ReactElement {
  const said = shareMessages[language];
  const { chart, present } = shared;
  const { view } = chart;
  const isOwnRange = view.from !== undefined || view.to !== undefined;
  return (
    <>
      <p className={styles['soft']}>
        {said.socialFrozen} {isOwnRange && said.socialOwnRange}
      </p>
      <CopyField
        label={said.frozenAddress}
        text={frozenDocument({ ...chart, edition }, publishedSite)}
        language={language}
      />
      <LinkCard shared={shared} subject={plain} preset="article" language={language} />
      <CopyField label={said.chartAddress} text={sharedPage(chart, publishedSite)} language={language} />
      <p className={styles['warning']}>{said.socialPageCard(finding(present.subject, chart.language))}</p>
    </>
  );
}

/** An address that becomes a card, and pictures to upload. */
export function SocialResult({ shared, subject, plain, choice, choose, language }: PictureResultProps): ReactElement {
  const said = shareMessages[language];
  return (
    <>
      {shared.line ? (
        <FrozenAddress shared={shared} plain={plain} edition={shared.line.edition} language={language} />
      ) : (
        <LiveAddress shared={shared} language={language} />
      )}
      <h3 className={styles['heading']}>{said.socialPictures}</h3>
      <PresetChoice choice={choice} choose={choose} language={language} presets={uploaded} />
      <PictureChoice choice={choice} choose={choose} language={language} />
      <FileButtons shared={shared} subject={subject} choice={choice} formats={['png']} language={language} />
      <PicturePreview shared={shared} subject={subject} what={choice} language={language} />
    </>
  );
}
