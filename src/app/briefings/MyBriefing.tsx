import { useMemo, type ReactElement } from 'react';

import { useReadFeeds, useSiteData, type SiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import page from '@/app/page.module.css';
import type { Catalogue } from '@/catalogue/catalogue';
import { claimData } from '@/charts/model/claimData';
import type { ClaimData } from '@/claims/data';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { errorMessages } from '@/i18n/messages/error';
import { formatCount } from '@/i18n/number';
import type { Milestone } from '@/milestones/milestone';
import type { Story } from '@/stories/story';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { AddStep } from './AddStep';
import styles from './briefings.module.css';
import type { Put } from './desk';
import { ImportFile } from './ImportFile';
import { NameFields } from './NameFields';
import { NoticeLine } from './NoticeLine';
import { SharedStory } from './SharedStory';
import { StepList } from './StepList';
import type { KnownData } from './stepSubject';
import { StoryFacts, StoryLinks } from './StoryLinks';
import { TakeAlong } from './TakeAlong';
import { Unreadable } from './Unreadable';
import { useOwnStory } from './useOwnStory';
import { wrongClaims } from './wrongClaims';

interface MyBriefingProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
  /** A briefing that the page's address holds. */
  readonly shared?: string | undefined;
}

const noMilestones: readonly Milestone[] = [];

/** The contract's limit. */
const longestTitle = 120;

/** What steps are shown from, and what their claims are checked against once everything has answered. */
function useKnown(data: SiteData): readonly [KnownData, ClaimData | undefined] {
  const { catalogue } = data;
  const feeds = useReadFeeds(data);
  const milestones = data.milestones.data?.milestones ?? noMilestones;
  const answered = [data.milestones, ...data.feeds.map(({ result }) => result)].every(
    (each) => each.data ?? each.error,
  );
  const known = useMemo(() => ({ catalogue, feeds, milestones }), [catalogue, feeds, milestones]);
  const checked = useMemo(
    () => (answered ? claimData({ feeds, milestones }) : undefined),
    [answered, feeds, milestones],
  );
  return [known, checked];
}

/** Files that could not be read: steps about them cannot be shown or checked. */
function Failures({
  data,
  address: { language },
}: {
  readonly data: SiteData;
  readonly address: Address;
}): ReactElement {
  const words = errorMessages[language];
  return (
    <>
      {data.feeds.map(({ entry, result }) =>
        result.error && !result.data ? (
          <FeedProblem key={entry.id} title={words.feedFailed(entry.id)} loaded={result} language={language} />
        ) : null,
      )}
      {data.milestones.error && !data.milestones.data && (
        <FeedProblem title={words.milestonesFailed} loaded={data.milestones} language={language} />
      )}
    </>
  );
}

interface EditorProps extends Pick<MyBriefingProps, 'address'> {
  readonly story: Story;
  readonly put: Put;
  readonly known: KnownData;
  readonly data: ClaimData | undefined;
}

/** The briefing as it stands: its title, whether all of it still holds, its steps. */
function Editor({ story, put, known, data, address }: EditorProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const wrong = data ? wrongClaims(story, data) : 0;
  return (
    <>
      <StoryFacts story={story} address={address} />
      <StoryLinks story={story} address={address} />
      {wrong > 0 && <p className={styles['warning']}>{words.wrong(formatCount(wrong, language))}</p>}
      <NameFields
        legend={words.names}
        value={story.title}
        onChange={(title) => put({ ...story, title })}
        most={longestTitle}
        language={language}
      />
      <p className={styles['hint']}>{words.keys}</p>
      <StepList desk={{ story, put, language, known, data }} />
    </>
  );
}

/** The reader's own briefing: build it, mend it, take it along. */
export function MyBriefing({ address, catalogue, shared }: MyBriefingProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const site = useSiteData(catalogue);
  const [known, data] = useKnown(site);
  const own = useOwnStory();
  const { story, put, notice } = own;
  const offer = shared !== undefined && (
    <SharedStory code={shared} {...{ address, own, data }} charts={catalogue.charts} />
  );
  if (own.unreadable) {
    return (
      <div className={styles['desk']}>
        {offer}
        <Unreadable problems={own.unreadable} onStartAnew={() => put(undefined)} language={language} />
      </div>
    );
  }
  return (
    <div className={styles['desk']}>
      {offer}
      {own.refused && (
        <StatePanel state="partial" title={words.keptNotTitle}>
          <p>{words.keptNot}</p>
        </StatePanel>
      )}
      <Failures data={site} address={address} />
      {story ? (
        <Editor {...{ story, put, known, data, address }} />
      ) : (
        <StatePanel state="empty" title={words.emptyTitle}>
          <p>{words.empty}</p>
        </StatePanel>
      )}
      <NoticeLine notice={notice} onUndo={() => own.undo({ text: words.undone })} language={language} />
      <AddStep story={story} known={known} put={put} language={language} />
      {story ? (
        <TakeAlong story={story} put={put} address={address} />
      ) : (
        <div className={page['section']}>
          <ImportFile story={undefined} put={put} language={language} />
        </div>
      )}
    </div>
  );
}
