import { codeOfStory } from '@/briefing/sharedStory';
import type { Subject } from '@/charts/model/subject';
import { draftStep, draftStory, idsOf } from '@/exports/storyDraft';
import { keepOwnStory, ownStoryId, readOwnStory } from '@/feeds/ownStory';
import { formatList } from '@/i18n/calendar';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import { periodOf, type Day } from '@/series/period';
import type { Story, StoryStep } from '@/stories/story';
import type { Address } from '@/url/address';

import { mostSteps, withStep } from './edits';
import { sharedHref } from './storyAddress';

/** What is said to a reader who asked for something, and what it leads to. */
export interface Said {
  readonly text: string;
  /** Words of a link to the page of briefings. */
  readonly link?: string;
}

/** Charts as they are looked at. */
export interface Looked {
  readonly subjects: readonly Subject[];
  readonly address: Address;
  readonly today: Day;
}

function stepsOf({ subjects, address: { view } }: Looked, beside?: Story): readonly StoryStep[] {
  const steps: StoryStep[] = [];
  for (const subject of subjects) {
    const taken = idsOf({ steps: [...(beside?.steps ?? []), ...steps], answers: beside?.answers ?? [] });
    const step = draftStep({ subject, view, taken });
    if (step) steps.push(step);
  }
  return steps;
}

/** Opens a briefing of one step a chart, which is in its address alone: the reader's own stays as it is. Says why where there is nothing to present. */
export async function present(looked: Looked): Promise<Said | null> {
  const { address, today } = looked;
  const steps = stepsOf(looked);
  if (steps.length === 0) return { text: briefingsMessages[address.language].nothingToSay };
  const code = await codeOfStory(draftStory(steps, today, ownStoryId));
  window.location.assign(sharedHref(address, code));
  return null;
}

/** The briefing with more steps, or a new one. */
function grown(before: Story | undefined, steps: readonly StoryStep[], today: Day): Story {
  if (!before) return draftStory(steps, today, ownStoryId);
  return { ...steps.reduce(withStep, before), modified: periodOf({ freq: 'D', n: today }) };
}

/** Adds charts to the reader's own briefing, and says what came of it. What cannot be read is left as it is. */
export async function addToOwn(looked: Looked): Promise<Said> {
  const { address, today } = looked;
  const words = briefingsMessages[address.language];
  const link = words.addedLink;
  const own = readOwnStory();
  if (own && !own.ok) return { text: words.addUnreadable, link };
  const before = own?.value;
  const steps = stepsOf(looked, before);
  if (steps.length === 0) return { text: words.nothingToSay };
  if ((before?.steps.length ?? 0) + steps.length > mostSteps) {
    return { text: words.full(formatCount(mostSteps, address.language)), link };
  }
  const names = formatList(
    steps.map(({ name }) => pick(name, address.language)),
    address.language,
  );
  return keepOwnStory(grown(before, steps, today)) ? { text: words.added(names), link } : { text: words.addRefused };
}
