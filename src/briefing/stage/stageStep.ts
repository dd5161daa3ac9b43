import type { Briefing } from '@/briefing/data/pack';
import type { ChartEntry } from '@/catalogue/catalogue';
import { claimData } from '@/charts/model/claimData';
import { sentence } from '@/charts/model/finding';
import type { Subject } from '@/charts/model/subject';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { chartSubject } from '@/exports/chartSubject';
import { pick, type Language } from '@/i18n/language';
import { chosenMilestones } from '@/milestones/choice';
import type { Period } from '@/series/period';
import type { Series } from '@/series/series';
import type { Feed } from '@/series/series';
import { placedAnswer, placedSteps, type Placed, type Shown } from '@/stories/shown';
import type { AnswerStep, StepShows, StoryStep } from '@/stories/story';

/** A step ready to be drawn and said. */
export interface StageStep {
  readonly id: string;
  /** Counted from 1; `null` for an answer. */
  readonly number: number | null;
  /** Counted from 0; -1 for an answer. */
  readonly scene: number;
  /** Short name of a step, or the question of an answer. */
  readonly name: string;
  readonly step: StoryStep | AnswerStep;
  readonly shown: Shown;
  readonly chart: ChartEntry;
  readonly subject: Subject;
  /** Readings that are pointed at. */
  readonly pointed: readonly Period[];
  /** The first claim that the data bear out, as said, without a full stop; the step's name where they bear out none. */
  readonly headline: string;
  /** The other claims that they bear out, as sentences. */
  readonly sentences: readonly string[];
  /** How many claims are not said, because the data do not bear them out. */
  readonly withheld: number;
}

/** A briefing ready to be shown in a language. */
export interface StageStory {
  readonly title: string;
  readonly steps: readonly StageStep[];
  readonly answers: readonly StageStep[];
  readonly data: ClaimData;
  /** Ids of steps and answers that cannot be shown, because the data lack their chart. */
  readonly absent: readonly string[];
}

/** What claims of a briefing are checked against. */
export function claimDataOf({ feeds, milestones }: Pick<Briefing, 'feeds' | 'milestones'>): ClaimData {
  return claimData({ feeds, milestones: milestones.milestones });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function compared(
  key: string | undefined,
  feeds: readonly Feed[],
): { key: string; series: Series; feed: Feed } | undefined {
  const [feedId, seriesId] = (key ?? '').split('.');
  const feed = feeds.find(({ id }) => id === feedId);
  const series = feed?.series.find(({ id }) => id === seriesId);
  return key !== undefined && feed && series ? { key, series, feed } : undefined;
}

/** A milestone that is pointed at has its flag, whatever the scene chose. */
function viewOf({ view, milestone }: Shown, { milestones: { milestones } }: Briefing): Shown['view'] {
  if (milestone === undefined) return view;
  const chosen = chosenMilestones(milestones, view.milestones).map(({ id }) => id);
  return chosen.includes(milestone) ? view : { ...view, milestones: [...chosen, milestone] };
}

function subjectOf(shown: Shown, briefing: Briefing): { chart: ChartEntry; subject: Subject } | undefined {
  const { catalogue, feeds, milestones } = briefing;
  const chart = catalogue.charts.find(({ id }) => id === shown.chart);
  const feed = feeds.find(({ id }) => id === chart?.feed);
  if (!chart || !feed) return undefined;
  const compare = compared(shown.view.compare, feeds);
  const parts = { chart, feed, milestones: milestones.milestones, view: viewOf(shown, briefing) };
  return { chart, subject: chartSubject({ ...parts, ...(compare && { compare }) }) };
}

interface Context {
  readonly briefing: Briefing;
  readonly data: ClaimData;
  readonly language: Language;
}

/** What is said of a step: never what the data do not bear out, as known on the day that its scene asks for. */
function sayStep(
  { step, shown }: Placed<StoryStep | AnswerStep>,
  name: string,
  { data, language }: Context,
): Pick<StageStep, 'headline' | 'sentences' | 'withheld'> {
  const held = step.caption.filter((claim) => check(claim, data, shown.view.asOf).outcome === 'agrees');
  const [headline = name, ...rest] = held.map((claim) => say(claim, data, language));
  return {
    headline: capital(headline),
    sentences: rest.map(sentence),
    withheld: step.caption.length - held.length,
  };
}

function stepOf(
  placed: Placed<StoryStep | AnswerStep>,
  number: number | null,
  context: Context,
): StageStep | undefined {
  const { step, scene, shown } = placed;
  const { briefing, language } = context;
  const found = subjectOf(shown, briefing);
  if (!found) return undefined;
  const name = pick('question' in step ? step.question : step.name, language);
  const said = sayStep(placed, name, context);
  return { id: step.id, number, scene, name, step, shown, ...found, pointed: shown.highlight, ...said };
}

const known = new WeakMap<Briefing, Map<Language, StageStory>>();

function find(briefing: Briefing, language: Language): StageStory {
  const { story } = briefing;
  const context = { briefing, data: claimDataOf(briefing), language };
  const steps = placedSteps(story).flatMap((placed, index) => stepOf(placed, index + 1, context) ?? []);
  const answers = story.answers.flatMap((answer) => {
    const placed = placedAnswer(answer);
    return (placed && stepOf(placed, null, context)) ?? [];
  });
  const there = new Set([...steps, ...answers].map(({ id }) => id));
  const all: readonly (StepShows & { readonly id: string })[] = [...story.steps, ...story.answers];
  const absent = all.filter(({ id }) => !there.has(id)).map(({ id }) => id);
  return { title: pick(story.title, language), steps, answers, data: context.data, absent };
}

/** The steps of a briefing with everything that drawing and saying them needs; the same briefing gives the same steps. */
export function stageStory(briefing: Briefing, language: Language): StageStory {
  const languages = known.get(briefing) ?? new Map<Language, StageStory>();
  known.set(briefing, languages);
  const story = languages.get(language) ?? find(briefing, language);
  languages.set(language, story);
  return story;
}
