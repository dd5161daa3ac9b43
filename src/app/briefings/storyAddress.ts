import { elsewhere, hrefOf } from '@/app/navigation';
import { codeName } from '@/briefing/sharedStory';
import { ownStoryId } from '@/feeds/ownStory';
import type { Address } from '@/url/address';
import type { BriefingPart } from '@/url/page';

/** Path and query of a part of a briefing, in the reader's language and theme. */
export function storyHref(from: Address, story: string, part: BriefingPart): string {
  const to = elsewhere(from, { name: 'briefing', story, part });
  // The code of another briefing that the page was opened with would be shown in this one's place.
  const foreign = to.view.foreign.filter(([name]) => name !== codeName);
  return hrefOf({ ...to, view: { ...to.view, foreign } });
}

/** The code of the briefing that the page was opened with. Read as it stands: an address keeps no value as long as this. */
export function sharedCode(): string | undefined {
  return new URLSearchParams(window.location.search).get(codeName) ?? undefined;
}

/** Path and query that show the briefing in a code. */
export function sharedHref(from: Address, code: string): string {
  const href = storyHref(from, ownStoryId, 'stage');
  return `${href}${href.includes('?') ? '&' : '?'}${codeName}=${code}`;
}
