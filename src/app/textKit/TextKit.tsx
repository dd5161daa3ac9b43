import { useMemo, useState, type ReactElement } from 'react';

import { absoluteHref } from '@/app/navigation';
import page from '@/app/page.module.css';
import { claimData } from '@/charts/model/claimData';
import { finding, subtitle } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { cite, type Citations, type Cited } from '@/exports/citation';
import { formatDate } from '@/i18n/calendar';
import { languages, pick, type Language } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { textKitMessages } from '@/i18n/messages/textKit';
import { Select } from '@/ui/Select';
import { ToggleGroup } from '@/ui/ToggleGroup';
import { inLanguage, withView, type Address } from '@/url/address';

import { Choice } from './Choice';
import { nothingChosen, rangeAbout, sentencesAbout, type Chosen } from './chosen';
import { CopyText } from './CopyText';
import { Sentences } from './Sentences';
import styles from './textKit.module.css';
import { useLastingLink, type LastingLink } from './useLastingLink';

/** What the kit takes its texts from. */
export interface TextKitProps {
  readonly subject: Subject;
  readonly address: Address;
}

type Style = keyof Citations;

const citationStyles: readonly Style[] = ['short', 'apa', 'chicago', 'chicagoNote', 'bibtex', 'ris'];

interface KitLanguage {
  /** Of the texts. */
  readonly lang: Language;
  /** Of the page. */
  readonly language: Language;
}

interface CitationProps extends Pick<TextKitProps, 'subject'>, KitLanguage {
  /** Absolute. */
  readonly address: string;
  readonly link: LastingLink;
}

/** When what is cited was published: an edition once and for all; anything else is made anew with every build, so that only the day of reading is known. */
function datesOf({ minted, knownOn, today }: LastingLink): Pick<Cited, 'published' | 'accessed' | 'dataOf'> {
  const dataOf = knownOn;
  return minted === undefined ? { accessed: today, dataOf } : { published: minted, dataOf };
}

function Citation({ subject, address, link, lang, language }: CitationProps): ReactElement {
  const words = { ...textKitMessages[language], cited: textKitMessages[lang].cited };
  const [style, setStyle] = useState<Style>('apa');
  const site = appMessages[lang].siteName;
  // What stands in brackets explains the name and is no part of it.
  const owner = pick(subject.feed.rights.owner, lang).replace(/ \([^)]*\)$/u, '');
  // We made the chart; the figures are their owner's.
  const citations = cite({
    owner: site,
    title: words.cited(pick(subject.chart.name, lang), owner),
    publisher: site,
    ...datesOf(link),
    address,
    language: lang,
  });
  const options = citationStyles.map((value) => ({ value, label: words.styles[value] }));
  const choose = (value: string): void => setStyle(citationStyles.find((each) => each === value) ?? 'apa');
  return (
    <div className={styles['part']}>
      <h3>{words.citation}</h3>
      <div className={styles['choice']}>
        <Select label={words.style} value={style} options={options} onChange={choose} />
      </div>
      <CopyText text={citations[style]} lang={lang} language={language} lines={style === 'bibtex' || style === 'ris'} />
    </div>
  );
}

const languageNames: Readonly<Record<Language, string>> = {
  id: appMessages.en.otherLanguage,
  en: appMessages.id.otherLanguage,
};

/** Where the address that goes along leads, once that is known. */
function sayLink({ edition, knownOn, pending }: LastingLink, language: Language): string {
  const words = textKitMessages[language];
  const date = formatDate(knownOn, language, 'long');
  if (edition) return words.linkFrozen(date, edition.code);
  return pending ? '' : words.linkDated(date);
}

/** Sentences about a figure or a range that agree with the data, a citation, a text for the picture and the address, all to copy. */
export function TextKit({ subject, address }: TextKitProps): ReactElement {
  const { language } = address;
  const words = textKitMessages[language];
  const [lang, setLang] = useState<Language>(language);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const link = useLastingLink(subject, address);
  const frozen = absoluteHref(inLanguage(link.address, lang));
  const { view } = link.address;
  const feeds = useMemo(() => [...new Set(subject.shown.map(({ feed }) => feed))], [subject]);
  const data = useMemo(() => claimData({ feeds, milestones: [] }), [feeds]);
  const entry = subject.shown.find(({ key }) => key === chosen.series) ?? subject.shown[0];
  const sentences = useMemo(() => (entry ? sentencesAbout(entry, chosen) : []), [entry, chosen]);
  const about = entry ? rangeAbout(entry, chosen, view) : {};
  const shows = absoluteHref(inLanguage(withView(link.address, about), lang));
  const both = { lang, language };
  return (
    <div className={styles['kit']}>
      <p className={page['soft']}>{words.lead}</p>
      <ToggleGroup
        legend={words.language}
        showLegend
        options={languages.map((value) => ({ value, label: languageNames[value] }))}
        value={lang}
        onChange={setLang}
      />
      <p className={page['soft']} aria-live="polite">
        {sayLink(link, language)}
      </p>
      <Choice
        subject={subject}
        chosen={chosen}
        onChange={(change) => setChosen({ ...chosen, ...change })}
        language={language}
      />
      <div className={styles['part']}>
        <h3>{words.sentences}</h3>
        <Sentences sentences={sentences} data={data} knownOn={link.knownOn} address={shows} {...both} />
      </div>
      <Citation subject={subject} address={frozen} link={link} {...both} />
      <div className={styles['part']}>
        <h3>{words.alt}</h3>
        <CopyText text={`${finding(subject, lang)}. ${subtitle(subject, lang)}`} {...both} />
      </div>
      <div className={styles['part']}>
        <h3>{words.link}</h3>
        <CopyText text={frozen} {...both} />
      </div>
    </div>
  );
}
