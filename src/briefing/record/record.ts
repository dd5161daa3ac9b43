import type { LogEntry } from '@/briefing/deck/log';
import type { StageStep, StageStory } from '@/briefing/stage/stageStep';
import type { Language } from '@/i18n/language';
import { isReading } from '@/series/reading';
import { claimFacts, type ClaimFact } from './facts';

/** A figure that stood on the stage, in the series' unit and multiplier. */
export interface ShownFigure {
  /** `feed.series` */
  readonly series: string;
  readonly period: string;
  readonly value: number;
}

/** A step or an answer that the room saw; moments in milliseconds since 1970. */
export interface ShownStep {
  readonly kind: 'step' | 'answer';
  readonly id: string;
  readonly from: number;
  readonly until: number;
  /** How long of that nothing covered it, in milliseconds. */
  readonly seen: number;
  /** `YYYY-MM-DD.<code>` of the data. */
  readonly edition: string;
  /** What was said and shown; `null` where the data of that edition are no longer at hand. */
  readonly told: {
    readonly number: number | null;
    readonly name: string;
    readonly claims: readonly ClaimFact[];
    readonly figures: readonly ShownFigure[];
  } | null;
}

/** A briefing from a start to its end. */
export interface RecordedRun {
  readonly started: number;
  /** `null` while it is going on. */
  readonly ended: number | null;
  readonly shown: readonly ShownStep[];
}

/** What was shown, when, with which data. */
export interface BriefingRecord {
  readonly story: string;
  readonly title: string;
  readonly runs: readonly RecordedRun[];
}

/** What a record is made of. */
export interface Recorded {
  readonly log: readonly LogEntry[];
  readonly story: string;
  readonly title: string;
  /** The story with the data of each edition that is still at hand. */
  readonly stories: ReadonlyMap<string, StageStory>;
  readonly language: Language;
  readonly now: number;
}

function figuresOn({ subject }: StageStep): readonly ShownFigure[] {
  return subject.shown.flatMap(({ key, rows }) =>
    rows.filter(isReading).map(({ period, value }) => ({ series: key, period, value })),
  );
}

function toldOf(id: string, story: StageStory | undefined, language: Language): ShownStep['told'] {
  const step = story && [...story.steps, ...story.answers].find((each) => each.id === id);
  if (!step) return null;
  const { number, name } = step;
  return { number, name, claims: claimFacts(step, { data: story.data, language }), figures: figuresOn(step) };
}

interface Stretch {
  readonly kind: 'step' | 'answer';
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly seen: number;
  readonly edition: string;
}

interface Walk {
  readonly stretches: Stretch[];
  edition: string;
  open: { readonly kind: 'step' | 'answer'; readonly id: string; readonly from: number; seen: number } | null;
  isBlank: boolean;
  at: number;
}

function spend(walk: Walk, until: number): void {
  if (walk.open && !walk.isBlank) walk.open.seen += Math.max(0, until - walk.at);
  walk.at = Math.max(walk.at, until);
}

/** Ends what was shown; what nobody saw, because a blank lay over it, was not shown. */
function close(walk: Walk): void {
  const { open, edition, at } = walk;
  if (open && open.seen > 0) walk.stretches.push({ ...open, edition, until: at });
  walk.open = null;
}

function take(walk: Walk, entry: LogEntry): void {
  spend(walk, entry.at);
  const { open } = walk;
  if (entry.kind === 'blank') walk.isBlank = entry.blank !== 'none';
  if (entry.kind === 'ended' || entry.kind === 'end') close(walk);
  if (entry.kind === 'step' || entry.kind === 'answer') {
    close(walk);
    walk.open = { kind: entry.kind, id: entry.id, from: entry.at, seen: 0 };
  }
  if (entry.kind !== 'apply') return;
  close(walk);
  walk.edition = entry.edition;
  // The same step with other figures is another thing that was shown.
  if (open) walk.open = { kind: open.kind, id: open.id, from: entry.at, seen: 0 };
}

function runOf(entries: readonly LogEntry[], { stories, language, now }: Recorded): readonly RecordedRun[] {
  const [start, ...rest] = entries;
  if (start?.kind !== 'start') return [];
  const walk: Walk = { stretches: [], edition: start.edition, open: null, isBlank: false, at: start.at };
  for (const entry of rest) take(walk, entry);
  const end = rest.find(({ kind }) => kind === 'end')?.at ?? null;
  if (end === null) {
    spend(walk, now);
    close(walk);
  }
  const shown = walk.stretches.map((stretch) => ({
    ...stretch,
    told: toldOf(stretch.id, stories.get(stretch.edition), language),
  }));
  return [{ started: start.at, ended: end, shown }];
}

/** The log cut where something was started. */
function runsIn(log: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const runs: LogEntry[][] = [];
  for (const entry of log) {
    if (entry.kind === 'start') runs.push([entry]);
    else runs.at(-1)?.push(entry);
  }
  return runs;
}

/**
 * What was shown, when, with which data: from the log alone, so that nothing is in it which the room did not see. A step
 * whose data are no longer at hand (newer ones took their place before a reload) is named without figures, never with others'.
 */
export function recordOf(recorded: Recorded): BriefingRecord {
  const { story, title } = recorded;
  return { story, title, runs: runsIn(recorded.log).flatMap((entries) => runOf(entries, recorded)) };
}
