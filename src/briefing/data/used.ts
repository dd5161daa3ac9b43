import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { seriesIn } from '@/claims/statement';
import { placedAnswer, placedSteps, type Placed } from '@/stories/shown';
import type { AnswerStep, StepShows, Story, StoryStep } from '@/stories/story';

/** Every step and answer of a story with what it shows. */
export function placedAll(story: Story): readonly Placed<StoryStep | AnswerStep>[] {
  return [...placedSteps(story), ...story.answers.flatMap((answer) => placedAnswer(answer) ?? [])];
}

/** Keys (`feed.series`) that the steps of a story set beside a chart or speak of. */
function seriesOf({ step, shown }: Placed<StepShows>): readonly string[] {
  return [...(shown.view.compare === undefined ? [] : [shown.view.compare]), ...step.caption.flatMap(seriesIn)];
}

function isOf(key: string, { feed, series }: ChartEntry): boolean {
  return series.some((id) => `${feed}.${id}` === key);
}

/** The charts that a story shows, or that show what it compares and speaks of, in the catalogue's order. */
export function usedCharts(story: Story, { charts }: Catalogue): readonly ChartEntry[] {
  const placed = placedAll(story);
  const shown = new Set(placed.map((each) => each.shown.chart));
  const keys = [...new Set(placed.flatMap(seriesOf))].filter(
    (key) => !charts.some((chart) => shown.has(chart.id) && isOf(key, chart)),
  );
  return charts.filter((chart) => shown.has(chart.id) || keys.some((key) => isOf(key, chart)));
}

/** Keys of the series that a story speaks of and that none of its charts shows, in order: no edition holds them. */
export function loneSeries(story: Story, catalogue: Catalogue): readonly string[] {
  const charts = usedCharts(story, catalogue);
  const keys = new Set(placedAll(story).flatMap(seriesOf));
  return [...keys].filter((key) => !charts.some((chart) => isOf(key, chart))).toSorted();
}

/** Ids of the feeds that a story needs: those of its charts, and of series that no chart shows. */
export function usedFeeds(story: Story, catalogue: Catalogue): ReadonlySet<string> {
  const spoken = placedAll(story).flatMap(seriesOf);
  return new Set([
    ...usedCharts(story, catalogue).map(({ feed }) => feed),
    ...spoken.map((key) => key.slice(0, key.indexOf('.'))),
  ]);
}
