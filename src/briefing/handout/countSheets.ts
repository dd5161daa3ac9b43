import type { StageStory } from '@/briefing/stage/stageStep';
import type { Language } from '@/i18n/language';
import { allSources } from './handoutSources';
import { sourcePortions } from './sourcePortions';

/** How many sheets a hand-out has: the cover, one for each step and answer, and those of the list of sources. */
export function countSheets({ steps, answers }: StageStory, language: Language): number {
  const all = [...steps, ...answers];
  return 1 + all.length + sourcePortions(allSources(all), language).length;
}
