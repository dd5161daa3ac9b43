import type { Language } from '@/i18n/language';
import { embedTestMessages, type LinksFound } from '@/i18n/messages/embedTest';
import type { HeightFound } from './testPageHeight';

/** What is known of a place; the test goes on while a reader looks at it. */
export interface Known {
  /** Absent until it has been tried. */
  readonly height?: HeightFound['kind'];
  readonly links: LinksFound;
  /** Whether our data can be fetched; absent until it is known. */
  readonly data?: boolean;
}

/** One sentence for the whole place, which promises nothing that was not tried. */
export function verdictOf({ height, links, data }: Known, language: Language): string {
  const { testing, verdict } = embedTestMessages[language];
  if (height === undefined) return testing;
  if (height === 'alone') return verdict.alone;
  const parts = [verdict.height[height], verdict.links[links], ...(data === false ? [verdict.noData] : [])];
  return verdict.told(parts.join('; '));
}

/** What to do, in one sentence about the first thing that is wrong; empty while nothing is known. */
export function adviceOf({ height, links, data }: Known, language: Language): string {
  const { advice, tabs } = embedTestMessages[language];
  if (height === undefined) return '';
  if (height === 'alone') return advice.alone;
  if (links === 'blocked') return advice.blocked;
  if (data === false) return advice.noData;
  if (height === 'fixed') return advice.fixed;
  if (links === 'untried') return advice.untried(tabs.attempt);
  return height === 'follows' ? advice.fine : advice[height];
}
