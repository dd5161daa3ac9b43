import { claimDataOf, type StageStep } from '@/briefing/stage/stageStep';
import type { Briefing } from '@/briefing/data/pack';
import { sayConflicts, sayStatus, type SaidConflict } from '@/charts/model/reading';
import { check } from '@/claims/check';
import type { ClaimData } from '@/claims/data';
import { sayValue } from '@/claims/sayNumber';
import { seriesIn } from '@/claims/statement';
import type { Evidence } from '@/claims/verdict';
import { formatDate, formatPeriod } from '@/i18n/calendar';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { findingMessages } from '@/i18n/messages/finding';
import { noFigure } from '@/i18n/number';
import type { Feed, Observation, Series, Source, Target } from '@/series/series';
import { lastRevision, type Revision } from './revision';

/** A figure, target or event that a claim rests on, in words. */
export interface FigureFact {
  /** Tells it from others of the same step. */
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly source: Source;
  /** When the document gave it, in words; empty where that is not known. */
  readonly published: string;
  /** Status, hedges and notes; empty for an ordinary figure. */
  readonly caveats: readonly string[];
  readonly conflicts: readonly SaidConflict[];
}

/** What a sentence of a caption rests on. */
export interface ClaimFact {
  readonly words: string;
  readonly figures: readonly FigureFact[];
}

/** What a presenter may be asked about a series. */
export interface SeriesFact {
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  /** How it is counted: frequency, nature, adjustment. */
  readonly kind: string;
  readonly note: string;
  readonly owner: string;
  readonly revision: Revision | undefined;
  /** Day of the next release in words; empty where none is announced. */
  readonly nextRelease: string;
}

/** What stands behind a step. */
export interface StepFacts {
  readonly claims: readonly ClaimFact[];
  readonly series: readonly SeriesFact[];
}

interface Context {
  readonly data: ClaimData;
  readonly language: Language;
}

function dated(source: Source, published: string | null, language: Language): string {
  const day = published ?? source.published;
  return day === null ? '' : formatDate(day, language, 'long');
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined && text !== '').map(String);
}

function figureFact(
  key: string,
  { row, status }: { readonly row: Observation | Target; readonly status: string },
  { data, language }: Context,
): readonly FigureFact[] {
  const known = data.series.get(key);
  if (!known) return [];
  const { series } = known;
  const { value, qualifier } = row;
  const said = { language, style: 'full' } as const;
  const valued = value === null ? undefined : { value, ...(qualifier && { qualifier }) };
  return [
    {
      id: `${key} ${row.period} ${'basis' in row ? 'target' : 'figure'}`,
      name: pick(series.title, language),
      period: formatPeriod(row.period, language, 'long'),
      value: valued ? sayValue(valued, series, said) : noFigure,
      source: row.source,
      published: dated(row.source, row.published, language),
      caveats: present([status, row.note && pick(row.note, language)]),
      conflicts: sayConflicts(row, series, language),
    },
  ];
}

function evidenceFacts(evidence: Evidence, context: Context): readonly FigureFact[] {
  const { language, data } = context;
  switch (evidence.kind) {
    case 'observation': {
      const { row, series } = evidence;
      return figureFact(series, { row, status: sayStatus(row, language) }, context);
    }
    case 'target': {
      const { target, series } = evidence;
      const known = data.series.get(series);
      const said = known ? sayValue(target, known.series, { language, style: 'full' }) : '';
      return figureFact(series, { row: target, status: '' }, context).map((fact) => ({
        ...fact,
        value: findingMessages[language].targetRow(said),
      }));
    }
    case 'event': {
      const { event } = evidence;
      const date = formatDate(event.date, language, 'long');
      const name = pick(event.title, language);
      const published = dated(event.source, null, language);
      const shared = { caveats: [], conflicts: [], published, source: event.source };
      return [{ ...shared, id: event.id, name, period: date, value: '' }];
    }
    // Figures against the one on record are told beside it.
    case 'conflict':
      return [];
    default:
      return evidence satisfies never;
  }
}

/** The claims of a step's caption that are said, with their words and what they rest on. */
export function claimFacts({ step, shown, headline, sentences }: StageStep, context: Context): readonly ClaimFact[] {
  const words = [headline, ...sentences];
  // What the data do not bear out was not said, so it has no words here either.
  const verdicts = step.caption.map((claim) => check(claim, context.data, shown.view.asOf));
  const held = verdicts.filter(({ outcome }) => outcome === 'agrees');
  return held.map(({ evidence }, index) => ({
    words: words[index] ?? '',
    figures: evidence.flatMap((each) => evidenceFacts(each, context)),
  }));
}

function seriesFact(feed: Feed, series: Series, language: Language): SeriesFact {
  const words = findingMessages[language];
  const kind = present([
    words.natures[series.nature],
    words.frequency[series.freq],
    words.adjustment[series.adjustment],
  ]);
  return {
    key: `${feed.id}.${series.id}`,
    title: pick(series.title, language),
    unit: unitWords(series, language),
    kind: kind.join(', '),
    note: series.note ? pick(series.note, language) : '',
    owner: pick(feed.rights.owner, language),
    revision: lastRevision(series),
    nextRelease: feed.nextRelease === null ? '' : formatDate(feed.nextRelease, language, 'long'),
  };
}

/** The series that a step shows or speaks of. */
function keysOf({ step, subject }: StageStep): readonly string[] {
  return [...new Set([...subject.shown.map(({ key }) => key), ...step.caption.flatMap(seriesIn)])];
}

/** What is told of a figure once need not be told again with the next sentence. */
function toldOnce(claims: readonly ClaimFact[]): readonly ClaimFact[] {
  const told = new Set<string>();
  return claims.map((claim) => {
    const figures = claim.figures.map((figure) =>
      told.has(figure.id) ? { ...figure, caveats: [], conflicts: [] } : figure,
    );
    for (const { id } of figures) told.add(id);
    return { ...claim, figures };
  });
}

/** Everything that a presenter may be asked about a step. */
export function factsOf(step: StageStep, briefing: Briefing, language: Language): StepFacts {
  const keys = keysOf(step);
  const series = briefing.feeds.flatMap((feed) =>
    feed.series.flatMap((each) => (keys.includes(`${feed.id}.${each.id}`) ? [seriesFact(feed, each, language)] : [])),
  );
  return { claims: toldOnce(claimFacts(step, { data: claimDataOf(briefing), language })), series };
}
