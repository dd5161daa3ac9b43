import { useMemo, useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { Choice } from '@/app/textKit/Choice';
import { nothingChosen, sentencesAbout, type Chosen } from '@/app/textKit/chosen';
import { CopyText } from '@/app/textKit/CopyText';
import { Sentences } from '@/app/textKit/Sentences';
import styles from '@/app/textKit/textKit.module.css';
import { expectedDay, useToday } from '@/app/today';
import { claimData } from '@/charts/model/claimData';
import { finding, subtitle } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { sayDocuments } from '@/exports/quotation';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { openFileMessages } from '@/i18n/messages/openFile';
import { textKitMessages } from '@/i18n/messages/textKit';
import { periodAt } from '@/series/period';
import type { Source } from '@/series/series';
import { Disclosure } from '@/ui/Disclosure';

interface OwnTextsProps {
  readonly subject: Subject;
  readonly language: Language;
}

function Texts({ subject, language }: OwnTextsProps): ReactElement {
  const words = textKitMessages[language];
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const today = periodAt('D', useToday() ?? expectedDay());
  const knownOn = subject.asOf ?? today;
  const feeds = useMemo(() => [...new Set(subject.shown.map(({ feed }) => feed))], [subject]);
  const data = useMemo(() => claimData({ feeds, milestones: [] }), [feeds]);
  const entry = subject.shown.find(({ key }) => key === chosen.series) ?? subject.shown[0];
  const sentences = useMemo(() => (entry ? sentencesAbout(entry, chosen) : []), [entry, chosen]);
  const quote = (sentence: string, sources: readonly Source[]): string =>
    openFileMessages[language].quoted(sentence, sayDocuments(sources, language), formatDate(knownOn, language, 'long'));
  const both = { lang: language, language };
  return (
    <div className={styles['kit']}>
      <Choice
        subject={subject}
        chosen={chosen}
        onChange={(change) => setChosen({ ...chosen, ...change })}
        language={language}
      />
      <div className={styles['part']}>
        <h3>{words.sentences}</h3>
        <Sentences sentences={sentences} data={data} knownOn={knownOn} address="" quote={quote} {...both} />
      </div>
      <div className={styles['part']}>
        <h3>{words.alt}</h3>
        <CopyText text={`${finding(subject, language)}. ${subtitle(subject, language)}`} {...both} />
      </div>
    </div>
  );
}

/** Sentences about one's own data that agree with them, to copy with their source. */
export function OwnTexts(props: OwnTextsProps): ReactElement {
  const title = chartPageMessages[props.language].textKit;
  return (
    <section className={page['section']} aria-label={title} data-needs-script>
      <Disclosure summary={title} later>
        <Texts {...props} />
      </Disclosure>
    </section>
  );
}
