import type { ChartEntry } from '@/catalogue/catalogue';
import { mainFacts, type Facts } from '@/charts/model/facts';
import type { Subject } from '@/charts/model/subject';
import type { Claim } from '@/claims/claim';
import { formatList } from '@/i18n/calendar';
import { languages, type Language } from '@/i18n/language';
import { storyDraftMessages } from '@/i18n/messages/storyDraft';
import { formatCount } from '@/i18n/number';
import { periodOf } from '@/series/period';
import type { Bilingual } from '@/series/series';
import type { AnswerStep, Story, StoryStep } from '@/stories/story';
import { chartAddress, defaultView, printAddress } from '@/url/address';
import type { View } from '@/url/view';

/** What a drafted step is made from. */
export interface Drafted {
  readonly subject: Subject;
  /** How the chart is looked at. */
  readonly view: View;
  /** Ids that the briefing uses already. */
  readonly taken: ReadonlySet<string>;
}

/** Planned time of a step that nobody has planned, in seconds. */
const draftSeconds = 40;

/** Claims that stand below the headline at first. */
const mostBeside = 2;

/** The contract's limit. */
const longestName = 60;

/** Charts that a title names; the others are counted. */
const mostNamed = 2;

/** The contract's limit. */
const longestTitle = 120;

/** A text without figures, in one line; `otherwise` where nothing is left of it. */
function withoutFigures(text: string, otherwise: string): string {
  const bare = text
    .replaceAll(/\p{N}+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return bare === '' ? otherwise : bare.slice(0, longestName).trim();
}

/** A step's name from its chart's, without figures; a chart that is not known is a chart. */
export function draftName(chart: Pick<ChartEntry, 'name'> | undefined): Bilingual {
  const [id, en] = languages.map((language) => {
    const { chart: otherwise } = storyDraftMessages[language];
    return withoutFigures(chart?.name[language] ?? '', otherwise);
  });
  return { id: id ?? '', en: en ?? '' };
}

/** A question whose answer is a chart. */
export function draftQuestion(chart: Pick<ChartEntry, 'name'> | undefined): Bilingual {
  const { id, en } = draftName(chart);
  return { id: storyDraftMessages.id.question(id), en: storyDraftMessages.en.question(en) };
}

/** Names of some charts, the others counted; fewer names where they would not fit into a title. */
function namesTogether(names: readonly string[], language: Language, most = mostNamed): string {
  const words = storyDraftMessages[language];
  if (most === 0) return words.title;
  const others = names.length - most;
  const named = names.slice(0, most);
  const text = formatList(others > 0 ? [...named, words.others(formatCount(others, language))] : named, language);
  return text.length > longestTitle ? namesTogether(names, language, most - 1) : text;
}

/** The title of a briefing that has none of its own, from the charts that it shows: "Manufacturing PMI, QRIS merchants and 2 more". Each chart counts but once; without any it is a briefing. */
export function draftTitle(charts: readonly Pick<ChartEntry, 'name'>[]): Bilingual {
  const [id, en] = languages.map((language) => {
    const names = [...new Set(charts.map(({ name }) => name[language]))];
    return names.length === 0 ? storyDraftMessages[language].title : namesTogether(names, language);
  });
  return { id: id ?? '', en: en ?? '' };
}

/** An id that is not taken yet: `pmi`, `pmi-2`, `pmi-3` … */
export function freshId(base: string, taken: ReadonlySet<string>): string {
  const short = base.slice(0, 56);
  let id = short;
  for (let number = 2; taken.has(id); number += 1) id = `${short}-${number}`;
  return id;
}

/** All ids of a briefing: steps and answers share one namespace. */
export function idsOf({ steps, answers }: Pick<Story, 'steps' | 'answers'>): ReadonlySet<string> {
  return new Set([...steps, ...answers].map(({ id }) => id));
}

/** The address of a chart as a step holds it: without language and base, nor what is the stage's own or the reader's. */
export function stepAddress(chart: string, view: View): string {
  const { edition: _edition, step: _step, ...looked } = view;
  const { view: kind, theme, foreign } = defaultView;
  return printAddress({ ...chartAddress(chart, 'id'), view: { ...looked, view: kind, theme, foreign } }, '/');
}

/** The finding's claim first, then what else is said of the latest reading. */
function captionOf({ level, since, onPrevious, outcome, run }: Facts): readonly Claim[] {
  const beside = [onPrevious, outcome, run && run.claim.length.value > 1 ? run : undefined];
  const told = beside.flatMap((checked) => (checked ? [checked.claim] : []));
  return [(since ?? level).claim, ...told.slice(0, mostBeside)];
}

/** A step from a chart as it is looked at; `undefined` where the range holds no figure, of which nothing can be said. */
export function draftStep({ subject, view, taken }: Drafted): (StoryStep & { readonly chart: string }) | undefined {
  const facts = mainFacts(subject);
  if (!facts) return undefined;
  return {
    id: freshId(subject.chart.id, taken),
    name: draftName(subject.chart),
    chart: stepAddress(subject.chart.id, view),
    highlight: [facts.latest.period],
    caption: captionOf(facts),
    priority: 'should',
    seconds: draftSeconds,
    answers: [],
  };
}

/** The same as the answer to a question. */
export function draftAnswer(drafted: Drafted, question: Bilingual): AnswerStep | undefined {
  const step = draftStep(drafted);
  if (!step) return undefined;
  const { name: _name, priority: _priority, seconds: _seconds, answers: _answers, ...shows } = step;
  return { ...shows, question };
}

/** A briefing of some steps under the plain name that is given to all; `today` is a day since the epoch. */
export function draftStory(steps: readonly StoryStep[], today: number, id: string): Story {
  return {
    id,
    title: { id: storyDraftMessages.id.title, en: storyDraftMessages.en.title },
    description: { id: storyDraftMessages.id.description, en: storyDraftMessages.en.description },
    modified: periodOf({ freq: 'D', n: today }),
    steps,
    answers: [],
  };
}
