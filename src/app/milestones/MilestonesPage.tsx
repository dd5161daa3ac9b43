import type { ReactElement } from 'react';

import { useDocumentTitle } from '@/app/documentTitle';
import { useSiteData } from '@/app/feedData';
import { FeedProblem } from '@/app/FeedProblem';
import { LivePart } from '@/app/live/LivePart';
import { look } from '@/app/navigation';
import page from '@/app/page.module.css';
import { PanelBoundary } from '@/app/PanelBoundary';
import type { Catalogue } from '@/catalogue/catalogue';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { pick } from '@/i18n/language';
import { appMessages } from '@/i18n/messages/app';
import { errorMessages } from '@/i18n/messages/error';
import { milestonesPageMessages } from '@/i18n/messages/milestonesPage';
import { formatCount } from '@/i18n/number';
import { changedChoice, chosenMilestones, kindState } from '@/milestones/choice';
import type { Milestone, MilestoneFeed } from '@/milestones/milestone';
import { Checkbox } from '@/ui/Checkbox';
import { LoadingPanel } from '@/ui/LoadingPanel';
import { StatePanel } from '@/ui/StatePanel';
import type { Address } from '@/url/address';

import { MilestoneEntry } from './MilestoneEntry';
import styles from './MilestonesPage.module.css';

interface MilestonesPageProps {
  readonly address: Address;
  readonly catalogue: Catalogue;
}

interface TimelineProps {
  readonly feed: MilestoneFeed;
  readonly address: Address;
}

function leadOf({ milestones }: MilestoneFeed, language: Language): string {
  const [first] = milestones;
  const last = milestones.at(-1);
  if (!first || !last) return '';
  const day = (milestone: Milestone): string => formatDate(milestone.date, language, 'long');
  return milestonesPageMessages[language].lead(formatCount(milestones.length, language), day(first), day(last));
}

/** This page shows the whole timeline unless the address says otherwise: its default is not the charts' choice of main ones. */
function choiceOn({ view }: Address) {
  return view.milestones === 'main' ? 'all' : view.milestones;
}

function KindFilter({ feed, address }: TimelineProps): ReactElement {
  const { language } = address;
  const words = milestonesPageMessages[language];
  const { milestones } = feed;
  const choice = choiceOn(address);
  const chosen = chosenMilestones(milestones, choice);
  return (
    <div className={styles['filter']} data-needs-script>
      <fieldset className={styles['kinds']}>
        <legend className={page['soft']}>{words.kinds}</legend>
        {feed.kinds.map((kind) => {
          const own = milestones.filter((milestone) => milestone.kind === kind.id);
          const state = kindState(milestones, chosen, kind.id);
          const onChange = (on: boolean): void => {
            const next = changedChoice(milestones, choice, { milestones: own, on });
            look({ milestones: next === 'all' ? 'main' : next }, 'push');
          };
          return (
            <Checkbox key={kind.id} checked={state === 'all'} mixed={state === 'some'} onChange={onChange}>
              {pick(kind.label, language)} ({formatCount(own.length, language)})
            </Checkbox>
          );
        })}
      </fieldset>
      <p className={page['soft']} aria-live="polite">
        {words.shown(formatCount(chosen.length, language), formatCount(milestones.length, language))}
      </p>
    </div>
  );
}

/** The years with their events, in order of time. */
function byYear(milestones: readonly Milestone[]): readonly (readonly [string, readonly Milestone[]])[] {
  const years = new Map<string, Milestone[]>();
  for (const milestone of milestones) {
    const year = milestone.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), milestone]);
  }
  return [...years];
}

function Timeline({ feed, address }: TimelineProps): ReactElement {
  const { language } = address;
  const words = milestonesPageMessages[language];
  const chosen = chosenMilestones(feed.milestones, choiceOn(address));
  const showAll = { label: words.showAll, onClick: () => look({ milestones: 'main' }, 'push') };
  return (
    <>
      <KindFilter feed={feed} address={address} />
      {chosen.length === 0 && <StatePanel state="empty" title={words.none} action={showAll} />}
      {byYear(chosen).map(([year, milestones]) => (
        <section key={year} className={styles['year']} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <ol>
            {milestones.map((milestone) => (
              <MilestoneEntry key={milestone.id} milestone={milestone} kinds={feed.kinds} language={language} />
            ))}
          </ol>
        </section>
      ))}
      {chosen.length > 0 && chosen.length < feed.milestones.length && (
        <StatePanel
          state="empty"
          title={words.shown(formatCount(chosen.length, language), formatCount(feed.milestones.length, language))}
          action={showAll}
        />
      )}
    </>
  );
}

/** The campaign's timeline with the source of every event. */
export function MilestonesPage({ address, catalogue }: MilestonesPageProps): ReactElement {
  const { language } = address;
  const words = milestonesPageMessages[language];
  const { milestones } = useSiteData(catalogue);
  useDocumentTitle(words.title);
  return (
    <div className={page['stack']}>
      <header>
        <h1>{words.title}</h1>
        {milestones.data && <p className={page['lead']}>{leadOf(milestones.data, language)}</p>}
        <p className={page['soft']}>{appMessages[language].timing}</p>
      </header>
      <PanelBoundary name={words.title} language={language}>
        <LivePart part="file" path={catalogue.milestones.path} loaded={milestones} language={language} />
        {milestones.data && <Timeline feed={milestones.data} address={address} />}
        {!milestones.data && milestones.error && (
          <FeedProblem title={errorMessages[language].milestonesFailed} loaded={milestones} language={language} />
        )}
        {!milestones.data && !milestones.error && (
          <LoadingPanel title={appMessages[language].loading(words.title)} slow={appMessages[language].slow} />
        )}
      </PanelBoundary>
    </div>
  );
}
