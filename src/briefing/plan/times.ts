import type { LogEntry } from '@/briefing/deck/log';

/** How long a briefing has been going, in milliseconds. */
export interface Times {
  /** Whether it is going on. */
  readonly running: boolean;
  /** Since the start, or since the clock was set back; to the end of the briefing once it is over. */
  readonly total: number;
  /** Each step that was shown, without blanks, pauses and answers. */
  readonly steps: ReadonlyMap<string, number>;
  /** The part of it that went to blanks, pauses and answers. */
  readonly stopped: number;
  /** Whether the step's clock stands still now. */
  readonly standing: boolean;
  /** When the clock was last set back, unless that was taken back. */
  readonly reset: number | null;
}

interface Walk {
  origins: number[];
  step: string | null;
  blank: boolean;
  paused: boolean;
  answering: boolean;
  over: number | null;
  stopped: number;
  readonly steps: Map<string, number>;
  at: number;
}

function isStanding({ step, blank, paused, answering }: Walk): boolean {
  return step === null || blank || paused || answering;
}

/** Gives the time since the entry before to the step that was shown; a clock that was put back takes nothing away. */
function spend(walk: Walk, until: number): void {
  const spent = Math.max(0, until - walk.at);
  walk.at = Math.max(walk.at, until);
  if (walk.over !== null || walk.origins.length === 0) return;
  if (isStanding(walk)) walk.stopped += spent;
  else if (walk.step !== null) walk.steps.set(walk.step, (walk.steps.get(walk.step) ?? 0) + spent);
}

function show(walk: Walk, entry: LogEntry): void {
  if (entry.kind === 'step') Object.assign(walk, { step: entry.id, answering: false });
  if (entry.kind === 'answer') walk.answering = true;
  if (entry.kind === 'ended') Object.assign(walk, { step: null, answering: false });
  if (entry.kind === 'blank') walk.blank = entry.blank !== 'none';
  if (entry.kind === 'pause') walk.paused = entry.on;
}

function clock(walk: Walk, entry: LogEntry): void {
  if (entry.kind === 'end') walk.over = entry.at;
  if (entry.kind === 'reset') walk.origins.push(entry.at);
  // The start itself is no reset.
  if (entry.kind === 'unreset' && walk.origins.length > 1) walk.origins.pop();
}

function freshWalk(at: number): Walk {
  const state = { step: null, blank: false, paused: false, answering: false, over: null, stopped: 0 };
  return { ...state, origins: [at], steps: new Map(), at };
}

/** The entries since the last start; none where nothing was started. */
function lastRun(log: readonly LogEntry[]): readonly LogEntry[] {
  const start = log.findLastIndex(({ kind }) => kind === 'start');
  return start === -1 ? [] : log.slice(start);
}

/**
 * The times of the last start's briefing at a moment (milliseconds since 1970). The step's clock stands still behind a
 * blank, in a pause and during an answer; the total goes on, so that questions never look like time that is left.
 */
export function timesOf(log: readonly LogEntry[], now: number): Times {
  const [start, ...entries] = lastRun(log);
  if (!start) return { running: false, total: 0, steps: new Map(), stopped: 0, standing: true, reset: null };
  const walk = freshWalk(start.at);
  for (const entry of entries) {
    spend(walk, entry.at);
    show(walk, entry);
    clock(walk, entry);
  }
  spend(walk, now);
  const origin = walk.origins.at(-1) ?? start.at;
  return {
    running: walk.over === null,
    total: Math.max(0, (walk.over ?? walk.at) - origin),
    steps: walk.steps,
    stopped: walk.stopped,
    standing: isStanding(walk),
    reset: walk.origins.length > 1 ? origin : null,
  };
}
