import { elsewhere, hrefOf } from '@/app/navigation';
import { codeName } from '@/briefing/sharedStory';
import { ownStoryId } from '@/feeds/ownStory';
import type { Address } from '@/url/address';
import type { BriefingPart } from '@/url/page';

/** Path and query of a part of a briefing, in the reader's language and theme. */
export function storyHref(from: Address, story: string, part: BriefingPart): string {
  return hrefOf(elsewhere(from, { name: 'briefing', story, part }));
}

/** Path and query that show the briefing in a code. */
export function sharedHref(from: Address, code: string): string {
  const href = storyHref(from, ownStoryId, 'stage');
  return `${href}${href.includes('?') ? '&' : '?'}${codeName}=${code}`;
}
