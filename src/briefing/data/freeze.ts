import type { ChartEntry } from '@/catalogue/catalogue';
import { canonicalJson } from '@/editions/canonical';
import { sha256Hex } from '@/editions/digest';
import { printEditionName } from '@/editions/editionName';
import type { Feed, Series } from '@/series/series';
import { asOf } from '@/series/vintage';
import { feedPath, type Briefing, type Pack } from './pack';
import type { Published } from './published';
import { loneSeries, usedCharts } from './used';

const hashes = new WeakMap<object, string>();

/** SHA-256 of the canonical JSON of a file; the same object is hashed once. */
export function fileHash(file: unknown): string {
  if (typeof file !== 'object' || file === null) return sha256Hex(canonicalJson(file ?? null));
  const known = hashes.get(file) ?? sha256Hex(canonicalJson(file));
  hashes.set(file, known);
  return known;
}

/** What is frozen. */
export interface Freezing {
  readonly files: Pack['files'];
  readonly briefing: Briefing;
  readonly published: Published;
  /** The day, `YYYY-MM-DD`, in Jakarta. */
  readonly day: string;
}

/** The name of a frozen briefing. */
export interface FrozenName {
  readonly edition: string;
  /** Whether every figure stands in a published edition. */
  readonly published: boolean;
}

interface Part {
  readonly line: string;
  /** The day of the edition in which the chart's figures stand. */
  readonly day: string | undefined;
}

function partOf(chart: ChartEntry, { files, briefing, published }: Freezing): Part {
  const entry = briefing.catalogue.feeds.find(({ id }) => id === chart.feed);
  const hash = fileHash(entry && files[feedPath(entry.path)]);
  const minted = published.charts[chart.id];
  if (minted?.feed !== hash) return { line: `${chart.id} sha256 ${hash}`, day: undefined };
  return { line: `${chart.id} ${minted.edition}`, day: minted.edition.slice(0, 10) };
}

/** The name that charts' editions give together: the day of the newest, and the code of their names. */
export function nameOfParts(lines: readonly string[], day: string): string {
  return printEditionName({ date: day, code: sha256Hex([...lines].toSorted().join('\n')).slice(0, 8) });
}

function seriesIn(feeds: readonly Feed[], key: string): Series | undefined {
  const [feedId, seriesId] = key.split('.');
  return feeds.find(({ id }) => id === feedId)?.series.find(({ id }) => id === seriesId);
}

/** What a series that is in no edition said on a day: its part of a name. */
function loneLine(key: string, feeds: readonly Feed[], day?: string): string {
  const series = seriesIn(feeds, key);
  const figures = (series ? asOf(series, day) : []).map(({ period, value }) => ({ period, value }));
  return `${key} sha256 ${sha256Hex(canonicalJson(figures))}`;
}

/** The parts of a name that no edition gives, as known on a day. */
export function loneLines({ story, catalogue, feeds }: Briefing, day?: string): readonly string[] {
  return loneSeries(story, catalogue).map((key) => loneLine(key, feeds, day));
}

/**
 * The name of the data of a briefing: of the charts' editions where every figure stands in one (the same figures then
 * have the same name on every day), otherwise of the files themselves and the day. Series that are spoken of and that no
 * chart shows must be now what they were on the day of the newest edition.
 */
export function frozenName(freezing: Freezing): FrozenName {
  const { files, briefing, published, day } = freezing;
  const { story, catalogue } = briefing;
  const parts = usedCharts(story, catalogue).map((chart) => partOf(chart, freezing));
  const milestones = fileHash(files[feedPath(catalogue.milestones.path)]);
  const days = parts.flatMap((part) => part.day ?? []).toSorted();
  const newest = days.at(-1);
  const lone = loneLines(briefing);
  const isKept = newest !== undefined && loneLines(briefing, newest).join() === lone.join();
  const isPublished = isKept && days.length === parts.length && milestones === published.milestones;
  const lines = [...parts.map(({ line }) => line), ...lone];
  if (isPublished) return { edition: nameOfParts(lines, newest), published: true };
  return { edition: nameOfParts([...lines, `milestones sha256 ${milestones}`], day), published: false };
}

/** Freezes files: from now on nothing but them is shown. */
export function freeze(freezing: Freezing, story: unknown): Pack {
  return { ...frozenName(freezing), story, files: freezing.files };
}
