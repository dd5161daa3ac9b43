import { ownersOf } from '@/charts/model/finding';
import type { ShownSeries, Subject } from '@/charts/model/subject';
import { pick, type Language } from '@/i18n/language';
import { unitWords } from '@/i18n/measure';
import { plainText } from '@/series/plainText';
import { isReading } from '@/series/reading';
import type { Bilingual, Source, Target } from '@/series/series';
import { printAddress, withView, type Address } from '@/url/address';
import type { UnsealedSnapshot } from './seal';
import type { SnapshotMilestone, SnapshotSeries, SnapshotSource, SnapshotTarget } from './snapshot';

/** The part of a snapshot that follows from data and view alone: what an edition can be asked for again. */
export type SnapshotData = Pick<UnsealedSnapshot, 'series' | 'milestones' | 'sources' | 'rights'>;

/** What a snapshot tells besides its data. */
export interface SnapshotContext {
  readonly subject: Subject;
  readonly address: Address;
  readonly language: Language;
  readonly preset: string | null;
  readonly theme: string | null;
  readonly edition: string | null;
  readonly compared: string | null;
  readonly asOf: string;
  readonly site: { readonly origin: string; readonly base: string };
}

/** What the file says that is known only once it is made. */
export interface SnapshotHashes {
  readonly drawing: string | null;
  readonly content: string;
}

/** Feeds are clean already; a reader refuses what is not, so that nothing else may decide it. */
function words(text: Bilingual, language: Language): string {
  return plainText(pick(text, language));
}

/** Targets as a snapshot has them: what two documents announce alike stands once. */
export function snapshotTargets(
  targets: readonly (Pick<Target, 'value' | 'basis'> & { readonly period: string })[],
): readonly SnapshotTarget[] {
  const found = new Map<string, SnapshotTarget>();
  for (const { period, value, basis } of targets) {
    found.set(JSON.stringify([period, value, basis]), [period, value, basis]);
  }
  return [...found.values()];
}

function seriesOf({ key, series, rows, targets }: ShownSeries, language: Language): SnapshotSeries {
  return {
    key,
    title: words(series.title, language),
    unit: plainText(unitWords(series, language)),
    rows: rows.map(({ period, value, status }) => [period, value, status] as const),
    targets: snapshotTargets(targets),
  };
}

function milestonesOf({ milestones }: Subject, language: Language): readonly SnapshotMilestone[] {
  return milestones.map(({ number, milestone: { id, date, title } }) => ({
    number,
    id,
    date,
    title: words(title, language),
  }));
}

/** The documents behind the figures shown, each once, in order of address: the same figures name the same list. */
function sourcesOf({ shown }: Subject): readonly SnapshotSource[] {
  const figures = shown.flatMap(({ rows, targets }) => [...rows.filter(isReading), ...targets]);
  const found = new Map<string, Source>(figures.map(({ source }) => [source.url, source]));
  return [...found.values()]
    .map(({ publisher, title, url, published }) => ({
      publisher: plainText(publisher),
      title: title === null ? null : plainText(title),
      url,
      published,
    }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function rightsOf(subject: Subject, language: Language): UnsealedSnapshot['rights'] {
  const feeds = new Set([subject.feed, ...subject.shown.map(({ feed }) => feed)]);
  const notes = new Set([...feeds].map(({ rights }) => words(rights.note, language)));
  return { owner: plainText(ownersOf(subject, language)), note: [...notes].join(' ') };
}

/** Figures, milestones, sources and rights as a subject shows them. */
export function snapshotData(subject: Subject, language: Language): SnapshotData {
  return {
    series: subject.shown.map((entry) => seriesOf(entry, language)),
    milestones: milestonesOf(subject, language),
    sources: sourcesOf(subject),
    rights: rightsOf(subject, language),
  };
}

/** A snapshot of what a subject shows, to be sealed with `sealSnapshot`. */
export function makeSnapshot(context: SnapshotContext, { drawing, content }: SnapshotHashes): UnsealedSnapshot {
  const { subject, language, site } = context;
  // What a host added to the address is nobody's business but the reader's.
  const address = withView(context.address, { foreign: [], step: undefined, theme: undefined });
  return {
    pendopo: 'snapshot',
    version: '1.0',
    site: `${site.origin}${site.base}`,
    chart: subject.chart.id,
    language,
    state: printAddress(address, '/').slice(1),
    preset: context.preset,
    theme: context.theme,
    edition: context.edition,
    compared: context.compared,
    // An edition has its own day, whatever day it is when its figures are taken along.
    asOf: context.edition?.slice(0, 10) ?? context.asOf,
    ...snapshotData(subject, language),
    drawing,
    content,
  };
}
