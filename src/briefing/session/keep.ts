import * as v from 'valibot';

import { briefingOf, type Pack } from '@/briefing/data/pack';
import { freshDeck } from '@/briefing/deck/deck';
import type { LogEntry } from '@/briefing/deck/log';
import type { SessionState } from './session';

/** What of a session outlives a reload of its window. */
export type Kept = Pick<SessionState, 'deck' | 'seq' | 'log' | 'pack'>;

/** Storage of this window alone; a window that is opened from this one starts with a copy. */
interface Drawer {
  readonly length: number;
  readonly key: (index: number) => string | null;
  readonly getItem: (name: string) => string | null;
  readonly setItem: (name: string, value: string) => void;
  readonly removeItem: (name: string) => void;
}

function drawer(): Drawer | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    // Refused: a reload asks the other window, or starts anew.
    return undefined;
  }
}

function put(name: string, value: unknown): void {
  try {
    drawer()?.setItem(name, JSON.stringify(value));
  } catch {
    // Full: the other window still knows it.
    drawer()?.removeItem(name);
  }
}

function get(name: string): unknown {
  try {
    return JSON.parse(drawer()?.getItem(name) ?? 'null') as unknown;
  } catch {
    // Only what we wrote counts.
    return null;
  }
}

const names = (session: string) =>
  ({ state: `pendopo.briefing.${session}`, pack: `pendopo.briefing.${session}.data` }) as const;

let written: { readonly pack: unknown; readonly session: string } | undefined;

/** Keeps a session over a reload; data that are as large as they were the last time are not written again. */
export function keep(session: string, { deck, seq, log, pack }: Kept): void {
  const name = names(session);
  put(name.state, { deck, seq, log });
  if (written?.pack === pack && written.session === session) return;
  put(name.pack, pack);
  written = { pack, session };
}

const deckShape = v.object({
  phase: v.picklist(['before', 'presenting']),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  answer: v.nullable(v.string()),
  ended: v.boolean(),
  blank: v.picklist(['none', 'black', 'white']),
  paused: v.boolean(),
  size: v.number(),
  motion: v.boolean(),
  sources: v.boolean(),
  laser: v.boolean(),
  dropped: v.array(v.string()),
  edition: v.nullable(v.string()),
});

const stateShape = v.object({
  deck: deckShape,
  seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  log: v.array(v.custom<LogEntry>((value) => typeof value === 'object' && value !== null && 'kind' in value)),
});

const packShape = v.object({
  edition: v.string(),
  published: v.boolean(),
  story: v.unknown(),
  files: v.record(v.string(), v.unknown()),
});

/** Data that were kept, if they can still be read: an older build may have written them. */
function packIn(value: unknown): Pack | null {
  const read = v.safeParse(packShape, value);
  if (!read.success) return null;
  try {
    briefingOf(read.output);
    return read.output;
  } catch {
    return null;
  }
}

/** What was kept of a session; a presentation without its data is none. `undefined` where there is nothing. */
export function kept(session: string): Kept | undefined {
  const name = names(session);
  const state = v.safeParse(stateShape, get(name.state));
  if (!state.success) return undefined;
  const pack = packIn(get(name.pack));
  return pack === null && state.output.deck.phase === 'presenting' ? undefined : { ...state.output, pack };
}

/** The id that this window's sessions of a story go by, from the address (a window that another one opened), or kept from before, or new. */
export function sessionId(story: string, asked: string | null): string {
  const name = `pendopo.briefing.id.${story}`;
  const before = get(name);
  const known = typeof before === 'string' ? before : undefined;
  const id = asked !== null && /^[0-9a-f]{16}$/u.test(asked) ? asked : (known ?? newId());
  put(name, id);
  return id;
}

/** Sixteen hexadecimal digits by chance. */
export function newId(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A deck from the beginning, or from a step that the address asks for, which holds against a window that was not asked. */
export function freshSession(at: number, motion: boolean): Kept {
  return { deck: freshDeck(at, motion), seq: at === 0 ? 0 : 1, log: [], pack: null };
}

/** A presenter's notes that lie in this window, which is not a presenter's: it was one before, or was opened from one. */
export function forgetNotes(): void {
  const all = drawer();
  if (!all) return;
  const names = Array.from({ length: all.length }, (_, index) => all.key(index) ?? '');
  for (const name of names) if (/^pendopo\.briefing\..*\.notes$/u.test(name)) all.removeItem(name);
}
