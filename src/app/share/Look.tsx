import type { ReactElement, ReactNode } from 'react';

import type { Subject } from '@/charts/model/subject';
import type { Language } from '@/i18n/language';
import { shareMessages } from '@/i18n/messages/share';
import { Disclosure } from '@/ui/Disclosure';
import type { View } from '@/url/view';

import type { Choice, Choose } from './choice';
import { CommonChoice, FrameChoice, LanguageChoice } from './LookChoice';
import { useNarrow } from './narrow';
import styles from './share.module.css';

interface LookProps {
  readonly choice: Choice;
  readonly choose: Choose;
  /** Of the page. */
  readonly view: View;
  /** The chart whose periods there are to choose from. */
  readonly subject: Subject;
  /** Of the page. */
  readonly language: Language;
}

/** Folded on a phone, where what there is to copy would be far below. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const isNarrow = useNarrow();
  if (isNarrow) {
    return (
      <Disclosure summary={title}>
        <div className={styles['folded']}>{children}</div>
      </Disclosure>
    );
  }
  return (
    <section className={styles['part']} aria-label={title}>
      <h3 className={styles['heading']}>{title}</h3>
      {children}
    </section>
  );
}

/** How what is shared looks: language, range and milestones, and of frames theme and width. */
export function Look({ view, subject, ...look }: LookProps): ReactElement {
  const { choice, language } = look;
  const isFrame = choice.destination === 'article' || choice.destination === 'wordpress';
  return (
    <Folded title={shareMessages[language].look}>
      {choice.destination === 'newsletter' ? (
        <LanguageChoice {...look} />
      ) : (
        <CommonChoice {...look} view={view} subject={subject} />
      )}
      {isFrame && <FrameChoice {...look} />}
    </Folded>
  );
}
