import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Language } from '@/i18n/language';
import type { Story } from '@/stories/story';
import type { BriefingPart } from '@/url/page';
import { freeze } from './data/freeze';
import type { Loaded } from './data/load';
import { briefingOf, type Pack } from './data/pack';
import type { Published } from './data/published';
import { untrueClaims, type Untrue } from './data/untrue';
import type { DeckPlan } from './deck/deck';
import type { Role } from './session/message';
import type { Session } from './session/session';
import { claimDataOf, stageStory, type StageStory } from './stage/stageStep';

/** Where a briefing's files come from: the site, or the file that holds them all. */
export interface Source {
  /** Fetches the story and its files; `fresh` asks the server whether they changed. Throws `FeedError` or `StoryError`. */
  readonly load: (fresh: boolean) => Promise<Loaded>;
  readonly published: Published;
  /** The day in Jakarta, `YYYY-MM-DD`. */
  readonly day: () => string;
}

/** What a window knows besides its session. */
export interface RuntimeState {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly error: unknown;
  /** What will be frozen at the start: the files as they were loaded last, with the story as it was amended. */
  readonly draft: Pack | null;
  /** Newer data than those on the stage, until they are applied or put off. */
  readonly newer: Pack | null;
  /** When the oldest file of the draft was loaded that this browser kept and the server did not give; `null` without any. */
  readonly keptAt: number | null;
  /** When the server was asked last, in milliseconds since 1970, and why that failed; `null` where it did not. */
  readonly asked: { readonly at: number; readonly error: unknown } | null;
}

/** What came of a wish to start. */
export type Started = 'started' | 'not-ready' | 'untrue';

/** One window of a briefing: its session, its data, and how the one is shown in the other. */
export interface Runtime {
  readonly language: Language;
  readonly role: Role;
  readonly storyId: string;
  readonly session: Session;
  readonly source: Source;
  /** Address of another part of the briefing, in this session. */
  readonly hrefOf: (part: BriefingPart) => string;
  /** Links before the start that only some sources have, such as the file to take along. */
  readonly extras: readonly { readonly label: string; readonly href: string }[];
  readonly store: StoreApi<RuntimeState>;
}

/** A window before anything is loaded. */
export function freshRuntimeStore(): StoreApi<RuntimeState> {
  return createStore<RuntimeState>(() => ({
    status: 'loading',
    error: null,
    draft: null,
    newer: null,
    keptAt: null,
    asked: null,
  }));
}

/** The data that are shown: the frozen ones, or before the start those that would be frozen. */
export function shownPack({ session, store }: Runtime): Pack | null {
  const { pack, deck } = session.store.getState();
  return deck.phase === 'presenting' && pack ? pack : store.getState().draft;
}

/** The story of a pack in the window's language. */
export function storyOf(pack: Pack, language: Language): StageStory {
  return stageStory(briefingOf(pack), language);
}

/** The plan that keys move along; empty before anything is loaded. */
export function planOf(pack: Pack | null, language: Language): DeckPlan {
  if (!pack) return { steps: [], answers: [] };
  const { steps, answers } = storyOf(pack, language);
  return { steps, answers: answers.map(({ id }) => id) };
}

function packOf({ story, files, edition }: Loaded, { published, day }: Source): Pack {
  if (edition !== undefined) return { edition, published: true, story, files };
  // Read first with a name of no meaning: the name is made of what is read.
  const briefing = briefingOf({ edition: '', published: false, story, files });
  return freeze({ files, briefing, published, day: day() }, story);
}

/** Loads the story and its data, for the first time or again after a failure. What is frozen stays as it is. */
export async function load(runtime: Runtime): Promise<void> {
  const { store, source, session } = runtime;
  store.setState({ status: store.getState().draft ? 'ready' : 'loading', error: null });
  try {
    const loaded = await source.load(false);
    store.setState({ status: 'ready', draft: packOf(loaded, source), keptAt: loaded.keptAt ?? null });
    keepInside(runtime);
  } catch (error) {
    // Shown by whoever looks at the window, with a way to try again.
    store.setState({ status: store.getState().draft ? 'ready' : 'failed', error });
  }
  // From now on this window can be led, and lead.
  session.beat();
}

/** An address, or a longer story before, may have asked for a step that there is not. */
function keepInside(runtime: Runtime): void {
  const { steps } = planOf(shownPack(runtime), runtime.language);
  const { at } = runtime.session.store.getState().deck;
  if (steps.length > 0 && at >= steps.length) runtime.session.act({ kind: 'go', to: steps.length - 1 });
}

/** Whether a presentation is on and its data are here, so that nothing has to be loaded for it. */
export function isRunning({ session }: Runtime): boolean {
  const { deck, pack } = session.store.getState();
  return deck.phase === 'presenting' && pack !== null;
}

/** What of a pack's story the data do not bear out. */
export function untrueIn(pack: Pack): readonly Untrue[] {
  const briefing = briefingOf(pack);
  return untrueClaims(briefing.story, claimDataOf(briefing));
}

/** Freezes the data and starts at a step, unless a claim does not hold or nothing is loaded. */
export function start(runtime: Runtime, at: number): Started {
  // Pressed again in the middle: step and data stay as they are.
  if (isRunning(runtime)) return 'started';
  const { draft } = runtime.store.getState();
  if (!draft) return 'not-ready';
  if (untrueIn(draft).length > 0) return 'untrue';
  runtime.session.act({ kind: 'start', at, edition: draft.edition }, draft);
  return 'started';
}

/** Puts an amended story in the place of the draft's; the shipped one stays as it is. */
export function amendDraft({ store }: Runtime, story: Story, written: unknown): void {
  const { draft } = store.getState();
  if (!draft || briefingOf(draft).story === story) return;
  store.setState({ draft: { ...draft, story: written } });
}

/** Asks the server for newer data; what is on the stage does not change. */
export async function askForNewer(runtime: Runtime): Promise<void> {
  const { store, source } = runtime;
  const now = Date.now();
  try {
    const { files } = await source.load(true);
    const shown = shownPack(runtime);
    if (!shown) return;
    // The story stays: only the figures are asked for.
    const fresh = packOf({ files, story: shown.story }, source);
    const isNewer = fresh.edition.slice(-8) !== shown.edition.slice(-8);
    const { newer } = store.getState();
    // The same data as those that wait already keep the words that were amended in them.
    const found = newer?.edition === fresh.edition ? newer : fresh;
    store.setState({ newer: isNewer ? found : null, asked: { at: now, error: null } });
  } catch (error) {
    // Without a network there is nothing newer; the console says when it last asked and why it failed.
    store.setState({ asked: { at: now, error } });
  }
}

/** Shows newer data in every window from now on. */
export function applyNewer(runtime: Runtime): void {
  const { newer } = runtime.store.getState();
  if (!newer) return;
  runtime.store.setState({ draft: newer, newer: null });
  if (runtime.session.store.getState().deck.phase === 'presenting') {
    runtime.session.act({ kind: 'apply', edition: newer.edition }, newer);
  }
}
