import { createStore, type StoreApi } from 'zustand/vanilla';

import { reduceDeck, type DeckAction, type DeckPlan, type DeckState } from '@/briefing/deck/deck';
import { logged, type LogEntry } from '@/briefing/deck/log';
import type { Pack } from '@/briefing/data/pack';
import { readMessage, writtenMessage, type Content, type Message, type Role, type StageSpot } from './message';

/** Another window of the session, as its last sign of life told it; `at` in milliseconds since 1970. */
export interface Peer {
  readonly id: string;
  readonly role: Role;
  readonly at: number;
  /** Whether it has a story to show. */
  readonly ready: boolean;
  readonly hidden: boolean;
  readonly fullscreen: boolean;
  /** Of its page, in CSS pixels; 0 where it has not said so yet. */
  readonly width: number;
  readonly height: number;
}

/** How a window is. */
export type Look = Pick<Peer, 'hidden' | 'fullscreen' | 'width' | 'height'>;

const unseen = { ready: false, hidden: false, fullscreen: false, width: 0, height: 0 } as const;

/** What a window knows of its session. */
export interface SessionState {
  readonly deck: DeckState;
  /** Counts the changes of the deck; of two states the one with the higher number holds. */
  readonly seq: number;
  readonly log: readonly LogEntry[];
  /** The frozen data, once there are any. */
  readonly pack: Pack | null;
  readonly peers: readonly Peer[];
  readonly laser: StageSpot | null;
}

/** The part of `BroadcastChannel` that a session needs. */
export interface Channel {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly close: () => void;
}

/** What a session is opened with. */
export interface SessionOptions {
  readonly id: string;
  /** Id of this window, another one after each load. */
  readonly window: string;
  readonly role: Role;
  readonly plan: () => DeckPlan;
  /** What was kept over a reload, or a fresh deck. */
  readonly initial: Pick<SessionState, 'deck' | 'seq' | 'log' | 'pack'>;
  readonly channel: Channel;
  readonly now: () => number;
  readonly look: () => Look;
  /** Called where another window wishes this one, which leads, to start. */
  readonly onWish?: (at: number) => void;
  /** Calls after so many milliseconds; a browser's own timer without it. */
  readonly later?: (work: () => void, ms: number) => void;
}

/** Without a sign of life for so many milliseconds a window counts as silent. */
export const silentAfter = 2500;
/** A window that said nothing for so long was closed without a word. */
const goneAfter = 60_000;

/** A wish that the presenter's window has not heard after so long is done here: it died without a word. */
const deafAfter = 700;

/** Whether a presenter's window is there to lead: one that has no story yet cannot. A clock that was set back does not make it immortal. */
function isLed(peers: readonly Peer[], now: number): boolean {
  return peers.some(
    ({ role, at, hidden, ready }) => role === 'presenter' && ready && (hidden || Math.abs(now - at) < silentAfter),
  );
}

/** Whether a state holds against the one that is known: the later one; of two at once that of the window whose id is later. */
function isNewer(seq: number, from: string, known: { readonly seq: number; readonly from: string }): boolean {
  return seq > known.seq || (seq === known.seq && from > known.from);
}

/** What a state is told with. */
type Extra = Pick<Extract<Content, { readonly kind: 'state' }>, 'log' | 'pack'>;

/**
 * One window's end of a briefing. Windows tell each other the whole state of the deck, never "next": what comes twice,
 * late or from another session changes nothing. While a presenter's window is there, it leads and others ask.
 */
export class Session {
  readonly id: string;
  readonly role: Role;
  readonly store: StoreApi<SessionState>;
  readonly #options: SessionOptions;
  /** The window whose state holds. */
  #author: string;
  #isClosed = false;

  constructor(options: SessionOptions) {
    this.id = options.id;
    this.role = options.role;
    this.#options = options;
    this.#author = options.window;
    this.store = createStore<SessionState>(() => ({ ...options.initial, peers: [], laser: null }));
    options.channel.addEventListener('message', ({ data }) => {
      const message = readMessage(data, this.id);
      if (!message || message.from === options.window) return;
      this.#meet(message);
      this.#answer(message);
    });
    this.#post({ kind: 'hello' });
  }

  /** Applies an action, or asks the presenter's window to; with a pack where the data are frozen anew. */
  act(action: DeckAction, pack?: Pack): void {
    if (!this.isLed()) {
      this.#apply(action, pack);
      return;
    }
    const { seq } = this.store.getState();
    this.#post({ kind: 'request', action, ...(pack && { pack }) });
    this.#unlessHeard(seq, () => this.#apply(action, pack));
  }

  /** Whether another window leads this one. */
  isLed(): boolean {
    return this.role !== 'presenter' && isLed(this.store.getState().peers, this.#options.now());
  }

  /** Wishes that the window which leads starts at a step. */
  wish(at: number): void {
    this.#post({ kind: 'wish', at });
  }

  /** Notes something that only the log knows, here and in every window. */
  note(entry: LogEntry): void {
    this.store.setState(({ log, seq }) => ({ log: [...log, entry], seq: seq + 1 }));
    this.#author = this.#options.window;
    this.#tell({ log: this.store.getState().log });
  }

  /** Shows the laser's dot at a spot on every screen, or takes it away. */
  point(spot: StageSpot | null): void {
    this.store.setState({ laser: spot });
    this.#post({ kind: 'laser', spot });
  }

  /** Gives a sign of life and forgets windows that are long gone; to be called once a second. */
  beat(): void {
    const { peers, seq } = this.store.getState();
    const now = this.#options.now();
    // A new list also makes a lamp look again at how old the last sign is.
    if (peers.length > 0) this.store.setState({ peers: peers.filter(({ at }) => now - at < goneAfter) });
    this.#post({ kind: 'beat', seq, ready: this.#isReady(), ...this.#options.look() });
  }

  /** Says that this window is gone. */
  close(): void {
    this.#post({ kind: 'bye' });
    this.#isClosed = true;
    this.#options.channel.close();
  }

  #isReady(): boolean {
    return this.#options.plan().steps.length > 0;
  }

  /** Does something unless the window that leads has changed the state of a number meanwhile; then it leads no longer. */
  #unlessHeard(seq: number, work: () => void): void {
    const later = this.#options.later ?? ((then, ms) => void setTimeout(then, ms));
    later(() => {
      if (this.#isClosed || this.store.getState().seq !== seq) return;
      this.store.setState(({ peers }) => ({ peers: peers.filter(({ role }) => role !== 'presenter') }));
      work();
    }, deafAfter);
  }

  #post(content: Content): void {
    // A timer may be late.
    if (this.#isClosed) return;
    const { channel, window: from } = this.#options;
    channel.postMessage(writtenMessage({ session: this.id, from, role: this.role, content }));
  }

  #tell(extra: Extra = {}): void {
    const { seq, deck } = this.store.getState();
    this.#post({ kind: 'state', seq, state: deck, ...extra });
  }

  #apply(action: DeckAction, pack?: Pack): void {
    const before = this.store.getState();
    const plan = this.#options.plan();
    const deck = reduceDeck(before.deck, action, plan);
    if (deck === before.deck) return;
    this.#author = this.#options.window;
    const log = [...before.log, ...logged(before.deck, deck, { plan, at: this.#options.now() })];
    this.store.setState({ deck, seq: before.seq + 1, log, ...(pack && { pack }) });
    this.#tell(pack && { pack });
  }

  #welcome(): void {
    const { pack, log, seq } = this.store.getState();
    // Nothing to tell before the first change.
    if (seq > 0) this.#tell({ log, ...(pack && { pack }) });
  }

  #take(content: Extract<Content, { readonly kind: 'state' }>, from: string): void {
    const known = this.store.getState();
    if (!isNewer(content.seq, from, { seq: known.seq, from: this.#author })) return;
    this.#author = from;
    const added = logged(known.deck, content.state, { plan: this.#options.plan(), at: this.#options.now() });
    this.store.setState({
      deck: content.state,
      seq: content.seq,
      log: content.log ?? [...known.log, ...added],
      pack: content.pack ?? known.pack,
    });
  }

  #meet({ from: id, role, content }: Message): void {
    const { peers } = this.store.getState();
    const others = peers.filter((peer) => peer.id !== id);
    if (content.kind === 'bye') {
      this.store.setState({ peers: others });
      return;
    }
    const before = peers.find((peer) => peer.id === id) ?? unseen;
    const { ready, hidden, fullscreen, width, height } = content.kind === 'beat' ? content : before;
    const peer = { id, role, at: this.#options.now(), ready, hidden, fullscreen, width, height };
    this.store.setState({ peers: [...others, peer] });
  }

  #answer({ from, content }: Message): void {
    if (content.kind === 'hello') this.#welcome();
    if (content.kind === 'state') this.#take(content, from);
    if (content.kind === 'laser') this.store.setState({ laser: content.spot });
    // Something was missed, as by a page that slept.
    if (content.kind === 'beat' && content.seq > this.store.getState().seq) this.#post({ kind: 'hello' });
    if (this.role === 'presenter' && this.#isReady()) this.#lead(content);
  }

  /** What other windows ask of the one that leads. */
  #lead(content: Content): void {
    if (content.kind === 'request') this.#apply(content.action, content.pack);
    if (content.kind === 'wish') this.#options.onWish?.(content.at);
  }
}
