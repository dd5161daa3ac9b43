import type { ReactElement } from 'react';

import { look } from '@/app/navigation';
import page from '@/app/page.module.css';
import { formatDate } from '@/i18n/calendar';
import { pick } from '@/i18n/language';
import { chartPageMessages } from '@/i18n/messages/chartPage';
import { formatCount } from '@/i18n/number';
import { changedChoice, chosenMilestones, kindState } from '@/milestones/choice';
import type { Milestone, MilestoneFeed } from '@/milestones/milestone';
import { Checkbox } from '@/ui/Checkbox';
import { Disclosure } from '@/ui/Disclosure';
import { ToggleGroup } from '@/ui/ToggleGroup';
import type { Address } from '@/url/address';

import styles from './ChartPage.module.css';

interface MilestoneFilterProps {
  readonly feed: MilestoneFeed;
  readonly address: Address;
}

const sets = ['main', 'all', 'none'] as const;

/** Which milestones stand over the chart: a ready-made set, whole kinds, or one by one. */
export function MilestoneFilter({ feed, address }: MilestoneFilterProps): ReactElement {
  const { language, view } = address;
  const words = chartPageMessages[language];
  const { milestones } = feed;
  const chosen = chosenMilestones(milestones, view.milestones);
  const count = (value: number): string => formatCount(value, language);
  const set = (some: readonly Milestone[], on: boolean): void =>
    look({ milestones: changedChoice(milestones, view.milestones, { milestones: some, on }) }, 'push');
  return (
    <div className={styles['filter']}>
      <ToggleGroup
        legend={words.milestones}
        showLegend
        options={sets.map((value) => ({ value, label: words.milestoneSets[value] }))}
        value={sets.find((value) => value === view.milestones) ?? null}
        onChange={(value) => look({ milestones: value }, 'push')}
      />
      <fieldset className={styles['kinds']}>
        <legend className={page['soft']}>{words.byKind}</legend>
        {feed.kinds.map((kind) => {
          const own = milestones.filter((milestone) => milestone.kind === kind.id);
          const state = kindState(milestones, chosen, kind.id);
          return (
            <Checkbox key={kind.id} checked={state === 'all'} mixed={state === 'some'} onChange={(on) => set(own, on)}>
              {pick(kind.label, language)} ({count(own.length)})
            </Checkbox>
          );
        })}
      </fieldset>
      <Disclosure summary={words.oneByOne(count(milestones.length))}>
        <ul className={styles['singles']}>
          {milestones.map((milestone) => (
            <li key={milestone.id}>
              <Checkbox checked={chosen.includes(milestone)} onChange={(on) => set([milestone], on)}>
                {pick(milestone.title, language)}{' '}
                <span className={page['soft']}>{formatDate(milestone.date, language, 'short')}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className={page['soft']} aria-live="polite">
        {words.chosen(count(chosen.length), count(milestones.length))}
      </p>
    </div>
  );
}
