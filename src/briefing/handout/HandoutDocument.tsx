import { useMemo, type ReactElement } from 'react';

import { briefingOf, type Pack } from '@/briefing/data/pack';
import { storyOf } from '@/briefing/runtime';
import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import { sayDataDate } from '@/charts/model/credits';
import { ownersOf } from '@/charts/model/finding';
import { pick } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import { comparePeriods } from '@/series/period';
import { tallyOf } from '@/series/tally';
import type { Place } from './addresses';
import type { Extent } from './countSheets';
import { Cover } from './Cover';
import { allSources } from './handoutSources';
import { SourceSheet } from './SourceSheet';
import { sourcePortions } from './sourcePortions';
import { StepSheet } from './StepSheet';

interface HandoutDocumentProps {
  readonly pack: Pack;
  /** Whether the data are those of a briefing that has begun. */
  readonly frozen: boolean;
  readonly extent: Extent;
  readonly place: Place;
}

/** Of several steps that with the newest figure. */
function newestOf(steps: readonly StageStep[]): StageStep | undefined {
  const dated = steps.flatMap((step) =>
    step.subject.shown.flatMap(({ rows }) => {
      const last = tallyOf(rows)?.last.period;
      return last === undefined ? [] : [{ step, last }];
    }),
  );
  return dated.toSorted((a, b) => comparePeriods(a.last, b.last)).at(-1)?.step;
}

/** Whose figures they are, and the date of the newest: what sheets about all steps say at their foot. */
function footOf(
  { steps, answers }: StageStory,
  { language, pack }: Place,
): { owners: string; date: string; edition: string } {
  const all = [...steps, ...answers];
  const owners = all.flatMap(({ subject }) => ownersOf(subject, language).split('; '));
  const newest = newestOf(all);
  return {
    owners: [...new Set(owners)].join('; '),
    date: newest ? sayDataDate(newest.subject, language) : '',
    edition: pack.edition,
  };
}

/** All sheets of a hand-out; drawn from the data alone, so that it is complete the moment it stands there. */
export function HandoutDocument({ pack, frozen, extent, place }: HandoutDocumentProps): ReactElement {
  const { language } = place;
  const whole = storyOf(pack, language);
  const story = useMemo(() => (extent === 'full' ? whole : { ...whole, answers: [] }), [whole, extent]);
  const all = useMemo(() => [...story.steps, ...story.answers], [story]);
  const portions = useMemo(
    () => (extent === 'full' ? sourcePortions(allSources(all), language) : []),
    [all, language, extent],
  );
  const count = 1 + all.length + portions.length;
  const foot = { ...footOf(story, place), language, count };
  if (all.length === 0) return <p>{handoutMessages[language].empty}</p>;
  return (
    <article className="h-document">
      <Cover
        story={story}
        description={pick(briefingOf(pack).story.description, language)}
        place={place}
        frozen={frozen}
        extent={extent}
        foot={{ ...foot, page: 1 }}
      />
      {all.map((step, index) => (
        <StepSheet
          key={step.id}
          step={step}
          steps={story.steps}
          extent={extent}
          place={place}
          page={index + 2}
          count={count}
        />
      ))}
      {portions.map((sources, index) => (
        <SourceSheet
          key={sources[0]?.url}
          sources={sources}
          before={portions.slice(0, index).reduce((sum, { length }) => sum + length, 0)}
          foot={{ ...foot, page: all.length + 2 + index }}
        />
      ))}
    </article>
  );
}
