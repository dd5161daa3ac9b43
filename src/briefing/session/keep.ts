import { freshDeck } from '@/briefing/deck/deck';
import type { SessionState } from './session';

/** What of a session outlives a reload of its window. */
export type Kept = Pick<SessionState, 'deck' | 'seq' | 'log' | 'pack'>;

/** Storage of this window alone; a window that is opened from this one starts with a copy. */
interface Drawer {
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

function isState(value: unknown): value is Pick<Kept, 'deck' | 'seq' | 'log'> {
  return typeof value === 'object' && value !== null && 'deck' in value && 'seq' in value && 'log' in value;
}

function isPack(value: unknown): value is NonNullable<Kept['pack']> {
  return typeof value === 'object' && value !== null && 'files' in value && 'edition' in value;
}

/** What was kept of a session; a presentation without its data is none. `undefined` where there is nothing. */
export function kept(session: string): Kept | undefined {
  const name = names(session);
  const [state, pack] = [get(name.state), get(name.pack)];
  if (!isState(state)) return undefined;
  if (isPack(pack)) return { ...state, pack };
  return state.deck.phase === 'presenting' ? undefined : { ...state, pack: null };
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

/** A deck from the beginning, or from a step that the address asks for. */
export function freshSession(at: number, motion: boolean): Kept {
  return { deck: freshDeck(at, motion), seq: 0, log: [], pack: null };
}
