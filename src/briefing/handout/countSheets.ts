import type { StageStory } from '@/briefing/stage/stageStep';
import type { Language } from '@/i18n/language';
import { allSources } from './handoutSources';
import { sourcePortions } from './sourcePortions';

/** How much a hand-out holds: all of it, or its steps without answers and the list of sources. */
export type Extent = 'full' | 'short';

/** How many sheets a hand-out has: the cover, one for each step and, where it holds all, one for each answer and those of the list of sources. */
export function countSheets({ steps, answers }: StageStory, language: Language, extent: Extent): number {
  if (extent === 'short') return 1 + steps.length;
  const all = [...steps, ...answers];
  return 1 + all.length + sourcePortions(allSources(all), language).length;
}
