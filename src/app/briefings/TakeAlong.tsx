import { useState, type ReactElement } from 'react';

import { CopyText } from '@/app/textKit/CopyText';
import { codeOfStory } from '@/briefing/sharedStory';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { Story } from '@/stories/story';
import { Button } from '@/ui/Button';
import { defaultView, type Address } from '@/url/address';

import { Ask } from './Ask';
import styles from './briefings.module.css';
import type { Put } from './desk';
import { ImportFile } from './ImportFile';
import { saveStory } from './saveStory';
import { sharedHref } from './storyAddress';

interface TakeAlongProps {
  readonly story: Story;
  readonly put: Put;
  readonly address: Address;
}

/** What chat programs and mail carry whole. */
const longestAddress = 2000;

/** A link that carries the briefing, where it is short enough. */
function ShareLink({ story, address }: Omit<TakeAlongProps, 'put'>): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const [made, setMade] = useState<{ readonly of: Story; readonly href: string }>();
  const make = async (): Promise<void> => {
    const code = await codeOfStory(story);
    const href = import.meta.env.PENDOPO_SITE + sharedHref({ ...address, view: defaultView }, code);
    setMade({ of: story, href });
  };
  // What was made of another state of the briefing would show that state.
  const href = made?.of === story ? made.href : undefined;
  const isLong = href !== undefined && href.length > longestAddress;
  return (
    <div className={styles['part']}>
      <div className={styles['row']}>
        <Button onClick={() => void make()}>{words.share}</Button>
        <output>
          {href !== undefined && (isLong ? words.shareLong(formatCount(longestAddress, language)) : words.shareReady)}
        </output>
      </div>
      <p className={styles['hint']}>{words.shareNote}</p>
      {href !== undefined && !isLong && <CopyText text={href} lang={language} language={language} />}
    </div>
  );
}

/** Ways to take the briefing along, to open another, and to delete it. */
export function TakeAlong({ story, put, address }: TakeAlongProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const [asking, setAsking] = useState(false);
  return (
    <section className={styles['take']} aria-labelledby="take-along">
      <h3 id="take-along">{words.take}</h3>
      <div className={styles['row']}>
        <Button onClick={() => saveStory(story, language)}>{words.exportFile}</Button>
        <ImportFile story={story} put={put} language={language} />
      </div>
      <ShareLink story={story} address={address} />
      <div className={styles['row']}>
        <Button onClick={() => setAsking(true)}>{words.forget}</Button>
      </div>
      {asking && (
        <Ask
          title={words.forgetTitle}
          text={words.forgetText}
          yes={words.forget}
          onYes={() => put(undefined, { text: words.forgotten, undoable: true })}
          onClose={() => setAsking(false)}
          language={language}
        />
      )}
    </section>
  );
}
