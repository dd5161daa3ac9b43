import type { Catalogue } from '@/catalogue/catalogue';
import type { SnapshotReading } from '@/exports/snapshot/fileReading';
import type { Snapshot } from '@/exports/snapshot/snapshot';
import { formatDate, formatList } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { verifyMessages } from '@/i18n/messages/verify';
import { formatCount } from '@/i18n/number';

import type { Tone } from './AnswerHead';
import type { Compared } from './useEvidence';
import { countDifferences, isOurs, type Evidence, type Standing, type Verdict } from './verdict';

/** What an answer is worded from. */
export interface Told {
  readonly snapshot: Snapshot;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly compared: Compared;
  readonly catalogue: Catalogue;
  /** The day on which its edition was frozen, `YYYY-MM-DD`. */
  readonly minted: string | undefined;
  readonly format: SnapshotReading['format'];
  readonly language: Language;
}

/** The sign that goes with each answer. */
export const tones: Readonly<Record<Verdict['answer'], Tone>> = {
  matches: 'good',
  revised: 'changed',
  differs: 'bad',
  altered: 'bad',
  'other-picture': 'bad',
  'other-visible': 'bad',
  partly: 'open',
  'no-edition': 'bad',
  'no-chart': 'bad',
  unfrozen: 'open',
  'unfrozen-differs': 'bad',
};

function chartName({ snapshot, compared, catalogue, language }: Told): string {
  const entry = compared.frozen?.edition.chart ?? catalogue.charts.find(({ id }) => id === snapshot.chart);
  return entry ? pick(entry.name, language) : snapshot.chart;
}

type Words = (typeof verifyMessages)[Language];

const answers: Readonly<
  Record<Exclude<Verdict['answer'], 'matches'>, (words: Words, chart: string, date: string) => string>
> = {
  revised: (words, chart, date) => words.revised(chart, date),
  altered: (words) => words.altered,
  'other-picture': (words, chart, date) => words.otherPicture(chart, date),
  'other-visible': (words, chart, date) => words.otherVisible(chart, date),
  partly: (words, chart, date) => words.partly(chart, date),
  unfrozen: (words, chart, date) => words.unfrozen(chart, date),
  'unfrozen-differs': (words, _chart, date) => words.unfrozenDiffers(date),
  differs: (words) => words.differs,
  'no-edition': (words) => words.differs,
  'no-chart': (words) => words.differs,
};

function sayMatch({ evidence: { since }, language }: Told, chart: string, date: string): string {
  const words = verifyMessages[language];
  if (!since) return words.matches(chart, date);
  const added = since.added.length;
  if (added === 0) return words.matchesStill(chart, date);
  return words.matchesAdded(chart, date, formatCount(added, language));
}

/** The answer in a sentence. */
export function sayAnswer(told: Told): string {
  const { snapshot, verdict, compared, language } = told;
  // Of an edition its own day, not what the file says of it.
  const date = formatDate(compared.frozen?.edition.asOf ?? snapshot.asOf, language, 'long');
  const { answer } = verdict;
  if (answer === 'matches') return sayMatch(told, chartName(told), date);
  return answers[answer](verifyMessages[language], chartName(told), date);
}

interface Counted {
  readonly snapshot: Snapshot;
  /** Figures of the file. */
  readonly figures: string;
  readonly different: string;
}

const standings: Readonly<Record<Standing, (words: Words, counted: Counted) => string>> = {
  matches: (words, { figures, snapshot }) => words.matchesText(figures, snapshot.edition ?? ''),
  revised: (words, { figures, snapshot }) => words.matchesText(figures, snapshot.edition ?? ''),
  differs: (words, { different, figures, snapshot }) => words.differsText(different, figures, snapshot.edition ?? ''),
  'no-edition': (words, { snapshot }) => words.noSuchEdition(snapshot.edition ?? ''),
  'no-chart': (words, { snapshot }) => words.noSuchChart(snapshot.chart),
  unfrozen: (words, { figures }) => words.unfrozenText(figures),
  'unfrozen-differs': (words, { different }) => words.unfrozenDiffersText(different),
};

function sayStanding({ snapshot, verdict, evidence, language }: Told): string {
  const count = (value: number): string => formatCount(value, language);
  const { comparison } = evidence;
  const figures = count(comparison?.figures ?? 0);
  const different = count(comparison ? countDifferences(comparison) : 0);
  return standings[verdict.standing](verifyMessages[language], { snapshot, figures, different });
}

/** What was read of a file besides its record, where nobody sees that beside it. */
function sayContent({ format, evidence, verdict, language }: Told): readonly string[] {
  const words = verifyMessages[language];
  if (verdict.answer === 'altered' || !evidence.comparison) return [];
  const isSeen = evidence.seen === 'as-published';
  if (format === 'html') return [isSeen ? words.htmlSame : words.htmlUnread];
  if (format === 'json') return [isSeen ? words.jsonSame : words.jsonUnread];
  return [];
}

function sayUnknown({ snapshot, evidence, language }: Told): readonly string[] {
  const unknown = evidence.comparison?.unknown ?? [];
  const titles = unknown.map((key) => snapshot.series.find((series) => series.key === key)?.title ?? key);
  return titles.length > 0 ? [verifyMessages[language].unknownSeries(formatList(titles, language))] : [];
}

function sayFrozen({ compared, minted, language }: Told): readonly string[] {
  const asOf = compared.frozen?.edition.asOf;
  if (asOf === undefined || minted === undefined || minted === asOf) return [];
  return [
    verifyMessages[language].frozenLater(formatDate(asOf, language, 'long'), formatDate(minted, language, 'long')),
  ];
}

/** Of a file that was changed nothing good is said: whoever reads it would take that for what is seen. */
function sayChanged({ verdict: { answer, standing }, evidence, language }: Told): readonly string[] | undefined {
  const words = verifyMessages[language];
  if (!isOurs(standing)) return undefined;
  if (answer === 'other-picture' || answer === 'other-visible') return [words.visibleChanged];
  if (answer !== 'altered') return undefined;
  return [evidence.whole ? words.recordChanged : words.visibleChanged];
}

/** What the answer rests on, sentence by sentence. */
export function sayReasons(told: Told): readonly string[] {
  const { evidence, language } = told;
  const words = verifyMessages[language];
  const { sealed, whole } = evidence;
  return [
    ...(sealed ? [] : [words.sealBroken]),
    ...(whole ? [] : [words.contentBroken]),
    ...(sayChanged(told) ?? [sayStanding(told)]),
    ...sayContent(told),
    ...sayUnknown(told),
    ...sayFrozen(told),
  ];
}
