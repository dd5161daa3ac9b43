import type { ReactElement } from 'react';

import page from '@/app/page.module.css';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { Story } from '@/stories/story';
import type { Address } from '@/url/address';
import type { BriefingPart } from '@/url/page';

import { storyHref } from './storyAddress';

interface StoryLinksProps {
  readonly story: Pick<Story, 'id' | 'title'>;
  readonly address: Address;
}

const parts: readonly { readonly part: BriefingPart; readonly words: 'present' | 'presenter' | 'handout' }[] = [
  { part: 'stage', words: 'present' },
  { part: 'presenter', words: 'presenter' },
  { part: 'handout', words: 'handout' },
];

/** The ways to a briefing. Plain links, because each part is a document of its own. */
export function StoryLinks({ story, address }: StoryLinksProps): ReactElement {
  const { language } = address;
  const words = briefingsMessages[language];
  const title = pick(story.title, language);
  return (
    <ul className={page['links']}>
      {parts.map(({ part, words: what }) => (
        <li key={part}>
          <a href={storyHref(address, story.id, part)} aria-label={words.linkOf(words[what], title)}>
            {words[what]}
          </a>
        </li>
      ))}
    </ul>
  );
}

const minute = 60;

/** How long a briefing is. */
export function StoryFacts({ story, address: { language } }: { story: Story; address: Address }): ReactElement {
  const seconds = story.steps.reduce((sum, step) => sum + step.seconds, 0);
  const minutes = Math.max(1, Math.round(seconds / minute));
  return (
    <p className={`${page['soft']} ${page['small']}`}>
      {briefingsMessages[language].facts(formatCount(story.steps.length, language), formatCount(minutes, language))}
    </p>
  );
}
