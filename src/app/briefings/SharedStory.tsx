import { useEffect, useState, type ReactElement } from 'react';

import page from '@/app/page.module.css';
import { storyFromCode } from '@/briefing/sharedStory';
import type { ChartEntry } from '@/catalogue/catalogue';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { canonicalJson } from '@/editions/canonical';
import type { Decoded } from '@/feeds/problem';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { placedSteps, type Placed } from '@/stories/shown';
import type { Story, StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { Ask } from './Ask';
import styles from './briefings.module.css';
import { Problems } from './Problems';
import { saveStory } from './saveStory';
import { sharedHref } from './storyAddress';
import { StoryFacts } from './StoryLinks';
import type { OwnStory } from './useOwnStory';

interface SharedStoryProps {
  /** Of the address that the page was opened with. */
  readonly code: string;
  readonly address: Address;
  readonly own: OwnStory;
  readonly charts: readonly ChartEntry[];
  /** Absent until all feeds have answered. */
  readonly data: ClaimData | undefined;
}

interface OfferProps extends SharedStoryProps {
  readonly story: Story;
}

/** What the code holds; `undefined` until it is read. */
function useRead(code: string, charts: readonly ChartEntry[]): Decoded<Story> | undefined {
  const [read, setRead] = useState<Decoded<Story>>();
  useEffect(() => {
    let isWanted = true;
    void storyFromCode(code, charts).then((found) => {
      if (isWanted) setRead(found);
    });
    return () => {
      isWanted = false;
    };
  }, [code, charts]);
  return read;
}

function isSame(a: Story | undefined, b: Story): boolean {
  const told = ({ steps, answers }: Story): string => canonicalJson({ steps, answers });
  return a !== undefined && told(a) === told(b);
}

/** What leads a step, and nothing that is not so: an address may say anything. Its chart's name until that is known. */
function headlineOf({ step, shown }: Placed<StoryStep>, { data, address: { language } }: OfferProps): string {
  const name = pick(step.name, language);
  const [first] = step.caption;
  if (!data || !first) return name;
  const agrees = check(first, data, shown.view.asOf).outcome === 'agrees';
  return agrees ? `${say(first, data, language)}.` : briefingsMessages[language].sharedUntrue(name);
}

/** Keeps the briefing; one that is there already is replaced only when the reader says so, and can be had as a file before. */
function Keep({ story, own, address: { language } }: OfferProps): ReactElement {
  const words = briefingsMessages[language];
  const [asking, setAsking] = useState(false);
  const title = pick(story.title, language);
  const { story: old } = own;
  if (own.unreadable) return <p>{words.sharedBlocked}</p>;
  if (isSame(old, story)) return <p>{words.sharedIsKept}</p>;
  const keep = (): void => own.put(story, { text: words.sharedKept(title), undoable: true });
  return (
    <>
      <Button main onClick={() => (old ? setAsking(true) : keep())}>
        {words.sharedKeep}
      </Button>
      {asking && old && (
        <Ask
          title={words.importAsk}
          text={words.importAskText(pick(old.title, language), title)}
          yes={words.importDo}
          onYes={keep}
          onClose={() => setAsking(false)}
          language={language}
        >
          <Button onClick={() => saveStory(old, language)}>{words.downloadOld}</Button>
        </Ask>
      )}
    </>
  );
}

/** What the briefing shows, to be kept or presented. */
function Offer(props: OfferProps): ReactElement {
  const { story, code, address } = props;
  const { language } = address;
  const words = briefingsMessages[language];
  const title = pick(story.title, language);
  return (
    <section className={styles['shared']} aria-labelledby="shared">
      <h3 id="shared">{title}</h3>
      <p className={page['soft']}>{words.sharedLead}</p>
      <StoryFacts story={story} address={address} />
      <ol className={styles['headlines']} aria-label={words.sharedSteps}>
        {placedSteps(story).map((placed) => (
          <li key={placed.step.id}>{headlineOf(placed, props)}</li>
        ))}
      </ol>
      <div className={styles['row']}>
        <Keep {...props} />
        <a href={sharedHref(address, code)} aria-label={words.linkOf(words.present, title)}>
          {words.present}
        </a>
      </div>
    </section>
  );
}

/** A briefing that came in the page's address: what it shows, and the ways to keep and to present it. */
export function SharedStory(props: SharedStoryProps): ReactElement {
  const { code, charts, address } = props;
  const { language } = address;
  const words = briefingsMessages[language];
  const read = useRead(code, charts);
  if (!read) return <StatePanel state="loading" title={appMessages[language].loading(words.sharedLoading)} />;
  if (read.ok) return <Offer {...props} story={read.value} />;
  return (
    <StatePanel state="failed" title={words.sharedUnreadTitle}>
      <p>{words.sharedUnread}</p>
      <Problems problems={read.problems} language={language} />
    </StatePanel>
  );
}
