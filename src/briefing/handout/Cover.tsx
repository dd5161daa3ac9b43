import type { ReactElement } from 'react';

import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import { ownStoryId } from '@/feeds/ownStory';
import { formatDate } from '@/i18n/calendar';
import type { Language } from '@/i18n/language';
import { handoutMessages } from '@/i18n/messages/handout';
import { formatCount } from '@/i18n/number';
import { briefingAddress, type Place } from './addresses';
import type { Extent } from './countSheets';
import { QrCode } from './QrCode';
import type { Foot } from './foot';
import { SheetFoot } from './SheetFoot';

interface CoverProps {
  readonly story: StageStory;
  readonly description: string;
  readonly place: Place;
  readonly frozen: boolean;
  readonly extent: Extent;
  readonly foot: Foot;
}

/** More steps than these stand in two columns. */
const mostInColumn = 14;
/** More than these are set in small type, and more than `mostNamed` would leave no room for how to read it. */
const mostInFull = 26;
const mostNamed = 40;

interface ContentsProps {
  readonly title: string;
  readonly steps: readonly StageStep[];
  /** Page of the first. */
  readonly page: number;
  readonly language: Language;
  readonly compact: boolean;
}

function Contents({ title, steps, page, language, compact }: ContentsProps): ReactElement | null {
  const words = handoutMessages[language];
  if (steps.length === 0) return null;
  const columns = steps.length > mostInColumn ? ' h-two' : '';
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ol className={`h-contents${columns}${compact ? ' h-compact' : ''}`}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <a href={`#h-${step.id}`}>{step.name}</a>{' '}
            <span className="h-soft">{words.page(formatCount(page + index, language))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ContentsOf({ story, language }: { story: StageStory; language: Language }): ReactElement {
  const words = handoutMessages[language];
  const { steps, answers } = story;
  const compact = steps.length + answers.length > mostInFull;
  const shown = { language, compact };
  const left = steps.length + answers.length - mostNamed;
  return (
    <div>
      <div className="h-parts">
        <Contents title={words.steps} steps={steps.slice(0, mostNamed)} page={2} {...shown} />
        <Contents
          title={words.answers}
          steps={answers.slice(0, Math.max(0, mostNamed - steps.length))}
          page={steps.length + 2}
          {...shown}
        />
      </div>
      {left > 0 && <p className="h-rest">{words.moreSheets(formatCount(left, language))}</p>}
    </div>
  );
}

function HowTo({ place, frozen, extent }: Pick<CoverProps, 'place' | 'frozen' | 'extent'>): ReactElement {
  const words = handoutMessages[place.language];
  const address = place.storyId === ownStoryId ? undefined : briefingAddress(null, place);
  return (
    <section className="h-how" aria-label={words.how}>
      <div>
        <h2>{words.how}</h2>
        <p>{words.howChart}</p>
        <p>{words.howClaim}</p>
        <p>{words.howTiming}</p>
        {extent === 'full' && <p>{words.howSources}</p>}
        <p>{frozen ? words.frozen : words.current}</p>
        <p>{place.pack.published ? words.published : words.unpublished}</p>
        {address !== undefined && (
          <p className="h-address">
            {words.opensBriefing}: <a href={address}>{address}</a>
          </p>
        )}
      </div>
      {address !== undefined && (
        <div className="h-reopen">
          <QrCode address={address} language={place.language} />
        </div>
      )}
    </section>
  );
}

/** The first sheet: what it is, of which data, how to read it, and what follows. */
export function Cover({ story, description, place, frozen, extent, foot }: CoverProps): ReactElement {
  const { language, pack } = place;
  const words = handoutMessages[language];
  const withheld = [...story.steps, ...story.answers].reduce((sum, step) => sum + step.withheld, 0);
  return (
    <section className="h-sheet h-cover" data-sheet="cover">
      <p className="h-number">{words.title}</p>
      <h1>{story.title}</h1>
      <p className="h-description">{description}</p>
      <p>
        <strong>{words.asOf(formatDate(pack.edition.slice(0, 10), language, 'long'))}</strong> ·{' '}
        {words.edition(pack.edition)}
      </p>
      <ContentsOf story={story} language={language} />
      <HowTo place={place} frozen={frozen} extent={extent} />
      {withheld > 0 && <p className="h-withheld">{words.withheld(formatCount(withheld, language))}</p>}
      {story.absent.length > 0 && (
        <p className="h-rest">
          {words.absent} {story.absent.join(', ')}
        </p>
      )}
      <SheetFoot {...foot} />
    </section>
  );
}
