import type { Catalogue, ChartEntry } from '@/catalogue/catalogue';
import { comparableSeries, type ComparableSeries } from '@/catalogue/comparable';
import type { Subject } from '@/charts/model/subject';
import { check } from '@/claims/check';
import type { Claim } from '@/claims/claim';
import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { sayVerdict } from '@/claims/sayVerdict';
import { seriesIn } from '@/claims/statement';
import { chartSubject } from '@/exports/chartSubject';
import { Findings } from '@/feeds/problem';
import type { MilestoneFeed } from '@/milestones/milestone';
import { isReading } from '@/series/reading';
import type { Feed } from '@/series/series';
import { placedAnswer, placedSteps, type Placed } from '@/stories/shown';
import type { StepShows, Story } from '@/stories/story';

/** What the site knows, for a briefing to be held against. */
export interface StoryFacts {
  readonly catalogue: Catalogue;
  readonly feeds: readonly Feed[];
  readonly milestones: MilestoneFeed;
  readonly data: ClaimData;
}

/** A step in its place, and where it stands in the file. */
interface At {
  readonly placed: Placed<StepShows>;
  readonly path: string;
  readonly facts: StoryFacts;
  readonly findings: Findings;
}

/** The chart of a step with its feed, or `undefined` after noting that it does not exist; a scene's first step speaks for the others. */
function chartOf({ placed, path, facts, findings }: At): { chart: ChartEntry; feed: Feed } | undefined {
  const id = placed.shown.chart;
  const chart = facts.catalogue.charts.find((each) => each.id === id);
  const feed = facts.feeds.find((each) => each.id === chart?.feed);
  if (chart && feed) return { chart, feed };
  if (placed.step.chart !== undefined) findings.add('story-chart', `${path}.chart`, `${id} is not in the catalogue`);
  return undefined;
}

/** The series beside the chart's own, where it may stand there; notes it where it may not. */
function comparedOf(chart: ChartEntry, { placed, path, facts, findings }: At): ComparableSeries | undefined {
  const key = placed.shown.view.compare;
  if (key === undefined) return undefined;
  const groups = comparableSeries({ catalogue: facts.catalogue, chart, feeds: facts.feeds });
  const found = groups.flatMap(({ options }) => options).find((each) => each.key === key);
  const { step } = placed;
  if (!found && (step.compare !== undefined || step.chart !== undefined)) {
    const problem = facts.data.series.has(key) ? `${key} cannot stand beside this chart` : `${key} is not a series`;
    findings.add('story-compare', `${path}.${step.compare === undefined ? 'chart' : 'compare'}`, problem);
  }
  return found;
}

/** Milestones that the address of a scene chooses and nobody knows. */
function checkChosen({ placed, path, facts, findings }: At): void {
  const chosen = placed.shown.view.milestones;
  if (placed.step.chart === undefined || typeof chosen === 'string') return;
  const { kinds, milestones } = facts.milestones;
  const known = new Set([...kinds, ...milestones].map(({ id }) => id));
  for (const id of chosen.filter((each) => !known.has(each))) {
    findings.add('story-milestone', `${path}.chart`, `${id} is not a milestone or a kind of them`);
  }
}

function checkMilestone(subject: Subject, { placed, path, facts, findings }: At): void {
  const id = placed.shown.milestone;
  if (id === undefined || subject.milestones.some(({ milestone }) => milestone.id === id)) return;
  const problem = facts.data.events.has(id) ? `${id} is not in the range shown` : `${id} is not a milestone`;
  findings.add('story-milestone', `${path}.milestone`, problem);
}

function checkReadings({ shown }: Subject, { placed, path, findings }: At): void {
  const readings = new Set(shown.flatMap(({ rows }) => rows.filter(isReading).map(({ period }) => period)));
  if (readings.size === 0) findings.add('story-chart', path, 'shows no reading: the range is empty');
  placed.shown.highlight.forEach((period, index) => {
    if (readings.has(period)) return;
    findings.add('story-highlight', `${path}.highlight[${index}]`, `${period} has no reading in the range shown`);
  });
}

/** A claim that the data do not bear out, or that is about something else than the chart. */
function checkClaim(claim: Claim, subject: Subject, { path, facts: { data }, findings }: At): void {
  const verdict = check(claim, data, subject.asOf);
  if (verdict.outcome !== 'agrees') {
    const told = sayVerdict({ claim, verdict }, data, 'en');
    findings.add('story-claim', path, `“${say(claim, data, 'en')}” ${told}`);
  }
  const shown = new Set(subject.shown.map(({ key }) => key));
  for (const key of seriesIn(claim)) {
    if (shown.has(key) || key.startsWith(`${subject.feed.id}.`)) continue;
    findings.add('story-series', path, `speaks of ${key}, which the chart does not show`);
  }
}

function checkStep(at: At): void {
  const found = chartOf(at);
  if (!found) return;
  const { shown, step } = at.placed;
  const compare = comparedOf(found.chart, at);
  const { milestones } = at.facts.milestones;
  // The flag that is pointed at is shown whatever the scene chose.
  const view = { ...shown.view, milestones: shown.milestone === undefined ? 'none' : [shown.milestone] } as const;
  const subject = chartSubject({ ...found, milestones, view, ...(compare && { compare }) });
  checkChosen(at);
  checkMilestone(subject, at);
  checkReadings(subject, at);
  step.caption.forEach((claim, index) => checkClaim(claim, subject, { ...at, path: `${at.path}.caption[${index}]` }));
}

/** What a briefing shows or says and the data do not: charts, series, readings, milestones, claims. */
export function storyTruth(story: Pick<Story, 'steps' | 'answers'>, facts: StoryFacts): Findings {
  const findings = new Findings('check');
  for (const placed of placedSteps(story)) {
    checkStep({ placed, path: `steps[${story.steps.indexOf(placed.step)}]`, facts, findings });
  }
  story.answers.forEach((answer, index) => {
    const placed = placedAnswer(answer);
    if (placed) checkStep({ placed, path: `answers[${index}]`, facts, findings });
  });
  return findings;
}
