import { sha256Hex } from '@/editions/digest';
import type { Language } from '@/i18n/language';
import type { BriefingPart } from '@/url/page';
import { freshRuntimeStore, planOf, shownPack, type Runtime, type Source } from './runtime';
import { begin } from './commands';
import { forgetNotes, freshSession, keep, kept, newId, sessionId, type Kept } from './session/keep';
import { codeName } from './sharedStory';
import type { Role } from './session/message';
import { tellOthers } from './session/others';
import { Session, type Channel, type Look } from './session/session';
import { fillsScreen } from './fullscreen';
import { soon } from './soon';

/** What a window is opened with. */
export interface Opening {
  readonly language: Language;
  readonly role: Role;
  readonly storyId: string;
  readonly source: Source;
  /** The query of the page. */
  readonly search: URLSearchParams;
  readonly hrefOf: (part: BriefingPart, session: string) => string;
  readonly extras?: Runtime['extras'];
}

/** A second is what a lamp may be late. */
const beatEvery = 1000;

/** Without channels, as in a very old browser, a window is on its own. */
function channelOf(id: string): Channel {
  if (typeof BroadcastChannel === 'function') return new BroadcastChannel(`pendopo-briefing-${id}`);
  return { postMessage: () => undefined, addEventListener: () => undefined, close: () => undefined };
}

/** The step of an address, from 0; the first without one. */
function askedStep(search: URLSearchParams): number {
  const asked = search.get('step') ?? '';
  return /^[1-9]\d{0,2}$/u.test(asked) ? Number(asked) - 1 : 0;
}

function wantsMotion(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function lookOfWindow(): Look {
  return {
    hidden: document.visibilityState === 'hidden',
    fullscreen: fillsScreen(),
    width: globalThis.innerWidth,
    height: globalThis.innerHeight,
  };
}

/** A story that an address carries is another one with each address. */
function storyKey(storyId: string, search: URLSearchParams): string {
  const code = search.get(codeName);
  return code === null ? storyId : `${storyId}.${sha256Hex(code).slice(0, 8)}`;
}

/** Before the start an address says where to begin, afterwards the deck does; what was shown before stays on record. */
function initialOf(before: Kept | undefined, fresh: Kept): Kept {
  if (!before || before.deck.phase === 'presenting') return before ?? fresh;
  return { ...before, deck: fresh.deck };
}

/** Opens this window's end of a briefing, as it was before a reload, and keeps it from now on. */
export function openRuntime({ language, role, storyId, source, search, hrefOf, extras = [] }: Opening): Runtime {
  const id = sessionId(storyKey(storyId, search), search.get('session'));
  const initial = initialOf(kept(id), freshSession(askedStep(search), wantsMotion()));
  if (role !== 'presenter') forgetNotes();
  const store = freshRuntimeStore();
  const window = newId();
  const session: Session = new Session({
    id,
    window,
    role,
    initial,
    channel: channelOf(id),
    plan: () => planOf(shownPack(runtime), language),
    now: () => Date.now(),
    look: lookOfWindow,
    onWish: (at) => begin(runtime, at),
  });
  const runtime: Runtime = {
    language,
    role,
    storyId,
    session,
    source,
    store,
    extras,
    hrefOf: (part) => hrefOf(part, id),
  };
  const keepSoon = soon(() => keep(id, session.store.getState()));
  session.store.subscribe((state, old) => {
    const isSame = state.deck === old.deck && state.log === old.log && state.pack === old.pack;
    if (!isSame) keepSoon();
  });
  tellOthers(runtime);
  session.beat();
  setInterval(() => session.beat(), beatEvery);
  document.addEventListener('visibilitychange', () => session.beat());
  document.addEventListener('fullscreenchange', () => session.beat());
  addEventListener('pagehide', (event) => {
    // A page that a browser puts aside may come back as it was.
    if (!event.persisted) session.close();
  });
  return runtime;
}
