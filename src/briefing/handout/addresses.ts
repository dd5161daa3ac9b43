import type { Pack } from '@/briefing/data/pack';
import type { StageStep } from '@/briefing/stage/stageStep';
import { ownStoryId } from '@/feeds/ownStory';
import type { Language } from '@/i18n/language';
import { chartAddress, printAddress, withView } from '@/url/address';
import { printPath } from '@/url/page';

/** Where the site is published: its origin without a closing slash, and its path with a slash on both ends. */
export interface Published {
  readonly origin: string;
  readonly base: string;
}

/** What a sheet leads to, and what opening it shows. */
export interface Reopening {
  readonly address: string;
  readonly opens: 'step' | 'asked' | 'briefing' | 'chart';
}

/** What addresses of a hand-out are made of. */
export interface Place {
  readonly site: Published;
  readonly storyId: string;
  readonly language: Language;
  readonly pack: Pick<Pack, 'edition' | 'published'>;
}

/** The page of a step's chart as the step shows it. */
function chartOfStep({ shown }: StageStep, { site, language }: Place): string {
  const { theme: _theme, step: _step, ...view } = shown.view;
  return site.origin + printAddress(withView(chartAddress(shown.chart, language), view), site.base);
}

/** The page of a chart without what a step asks of it: short enough to be typed. */
export function chartPage({ chart }: StageStep, { site, language }: Place): string {
  return site.origin + printAddress(chartAddress(chart.id, language), site.base);
}

/** The briefing, at a step counted from 1; with the edition where one was published, since no other can be reopened. */
export function briefingAddress(number: number | null, { site, storyId, language, pack }: Place): string {
  const path = printPath({ page: { name: 'briefing', story: storyId, part: 'stage' }, language }, site.base);
  const query = new URLSearchParams();
  if (number !== null) query.set('step', String(number));
  if (pack.published) query.set('edition', pack.edition);
  const text = query.toString();
  return site.origin + path + (text === '' ? '' : `?${text}`);
}

/** The step in which a question can be asked. */
function askedIn({ id }: StageStep, steps: readonly StageStep[]): number | null {
  const asked = steps.find(({ step }) => 'answers' in step && step.answers.includes(id));
  return asked?.number ?? null;
}

/** What reopens a step. A reader's own briefing is in their browser alone: its sheets lead to the charts. */
export function reopeningOf(step: StageStep, steps: readonly StageStep[], place: Place): Reopening {
  if (place.storyId === ownStoryId) return { address: chartOfStep(step, place), opens: 'chart' };
  if (step.number !== null) return { address: briefingAddress(step.number, place), opens: 'step' };
  const number = askedIn(step, steps);
  return { address: briefingAddress(number, place), opens: number === null ? 'briefing' : 'asked' };
}
