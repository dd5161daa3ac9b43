import { briefingOf, type Pack } from '@/briefing/data/pack';
import { usedCharts } from '@/briefing/data/used';
import { storyOf, untrueIn } from '@/briefing/runtime';
import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import { seriesIn } from '@/claims/statement';
import { figuresNow } from '@/editions/changesSince';
import { changesBetween, isUnchanged, type Changes, type Figures } from '@/editions/difference';
import { pick, type Language } from '@/i18n/language';

/** What newer data have of one series. */
export interface SeriesNews {
  /** `feed.series` */
  readonly key: string;
  readonly name: string;
  readonly changes: Changes;
}

/** A caption that newer data would word otherwise. */
export interface CaptionNews {
  readonly step: StageStep;
  readonly before: string;
  readonly after: string;
}

/** What newer data would change. */
export interface News {
  readonly series: readonly SeriesNews[];
  /** How many series the story uses. */
  readonly used: number;
  readonly captions: readonly CaptionNews[];
  /** How many claims would no longer hold. */
  readonly untrue: number;
}

/** Keys of every series that a story shows or speaks of. */
function keysOf(pack: Pack): readonly string[] {
  const { story, catalogue } = briefingOf(pack);
  const shown = usedCharts(story, catalogue).flatMap(({ feed, series }) => series.map((id) => `${feed}.${id}`));
  const said = [...story.steps, ...story.answers].flatMap(({ caption }) => caption.flatMap(seriesIn));
  return [...new Set([...shown, ...said])];
}

function figuresOf(pack: Pack, keys: readonly string[]): readonly Figures[] {
  return briefingOf(pack).feeds.flatMap((feed) => {
    const own = keys.filter((key) => key.startsWith(`${feed.id}.`)).map((key) => key.slice(feed.id.length + 1));
    return figuresNow(feed, own);
  });
}

/** The words of a step as they stand on the stage. */
function wordsOf({ headline, sentences }: StageStep): string {
  return [headline, ...sentences].join(' · ');
}

function captionsOf(before: StageStory, after: StageStory): readonly CaptionNews[] {
  const later = new Map([...after.steps, ...after.answers].map((step) => [step.id, step]));
  return [...before.steps, ...before.answers].flatMap((step) => {
    const fresh = later.get(step.id);
    const news = { step, before: wordsOf(step), after: fresh ? wordsOf(fresh) : '' };
    return news.before === news.after ? [] : [news];
  });
}

function nameOf(pack: Pack, key: string, language: Language): string {
  const feed = briefingOf(pack).feeds.find(({ id }) => key.startsWith(`${id}.`));
  const series = feed?.series.find(({ id }) => key === `${feed.id}.${id}`);
  return series ? pick(series.title, language) : key;
}

/** What would change if newer data took the place of those that are shown. */
export function newsOf(shown: Pack, newer: Pack, language: Language): News {
  const keys = [...new Set([...keysOf(shown), ...keysOf(newer)])];
  const [before, after] = [figuresOf(shown, keys), figuresOf(newer, keys)];
  const of = (figures: readonly Figures[], key: string): readonly Figures[] =>
    figures.filter((each) => each.key === key);
  const series = keys.flatMap((key) => {
    const changes = changesBetween(of(before, key), of(after, key));
    return isUnchanged(changes) ? [] : [{ key, name: nameOf(newer, key, language), changes }];
  });
  const captions = captionsOf(storyOf(shown, language), storyOf(newer, language));
  return { series, used: keys.length, captions, untrue: untrueIn(newer).length };
}
