import type { QueryClient } from '@tanstack/react-query';

import { connection } from '@/app/connection';
import { transport } from '@/app/feedData';
import { watchArrivals } from '@/feeds/arrivals';
import { databaseShelf } from '@/feeds/keepDatabase';
import type { Others } from '@/feeds/keeper';
import { lastGoodName } from '@/feeds/lastGood';
import { LiveFiles, type PageData } from '@/feeds/live';
import { Pace } from '@/feeds/pace';
import { Poll } from '@/feeds/poll';
import { decodeState, type SiteState } from '@/feeds/siteState';
import { whenIdle } from '@/ui/whenIdle';

import { createElement } from 'react';
import { fillPlaces } from './places';
import { Parts } from './Parts';
import { run } from './run';

/** What was started for this page. */
export interface StartedLive {
  /** Shows what is kept of files that the page did not bring. Tells whether these are the ones it was rendered from. */
  readonly fill: (paths: () => readonly string[]) => Promise<boolean>;
  /** Keeps the page current from now on. */
  readonly begin: () => void;
}

const name = lastGoodName(import.meta.env.BASE_URL);

/** A page that a server has just sent is current; the first question can wait until the reader has what they came for. */
const firstQuestion = 5000;

/** What the server had when the page was made. */
function stateOnPage(): SiteState | undefined {
  const text = document.querySelector<HTMLScriptElement>('script[data-state]')?.text;
  const decoded = text === undefined ? undefined : decodeState(JSON.parse(text), 'reader');
  return decoded?.ok === true ? decoded.value : undefined;
}

/** Whether the page itself came out of a cache or from a worker, so that its data may be of any age. */
function isOldPage(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  if (!(entry instanceof PerformanceNavigationTiming)) return false;
  return entry.workerStart > 0 || entry.transferSize === 0;
}

function pageData(files: ReadonlyMap<string, unknown>): PageData {
  const state = stateOnPage();
  // A clock that is behind must not make a page one from the future.
  const at = isOldPage() && state ? Math.min(Date.now(), Date.parse(state.made)) : performance.timeOrigin;
  return { files, state, at };
}

/** A file that another tab kept is looked at here too, soon and once for several. */
function othersOf(onKept: () => void): Others {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', () => {
      clearTimeout(timer);
      timer = setTimeout(onKept, 500);
    });
    return { tell: (path) => channel.postMessage({ path }) };
  } catch {
    // An old browser, or one that refuses: each tab is on its own.
    return { tell: () => undefined };
  }
}

/** Until the browser has nothing else to do, or half a second. */
function idle(): Promise<void> {
  return new Promise((done) => void whenIdle(done, 500));
}

/** Not for readers who save data or have little of it. */
function mayFetchAhead(): boolean {
  const { saves, slow } = connection();
  return !saves && !slow;
}

/** Asks the browser to keep our copies when it runs out of room, where that asks the reader nothing: Firefox would. */
async function stay(): Promise<void> {
  try {
    if (Reflect.has(navigator, 'userAgentData') && !(await navigator.storage.persisted())) {
      await navigator.storage.persist();
    }
  } catch {
    // The copies may be evicted, as before.
  }
}

function listen(pace: Pace): void {
  document.addEventListener('visibilitychange', () => pace.look());
  addEventListener('pageshow', () => pace.look());
  addEventListener('online', () => pace.now());
}

/** Prepares what keeps the files of this page current and for the next visit. */
export function startLive(client: QueryClient, files: ReadonlyMap<string, unknown>): StartedLive {
  const page = pageData(files);
  const settle = (): Promise<void> => live.settle(idle);
  const others = othersOf(() => void settle());
  const live: LiveFiles = new LiveFiles({ client, transport, shelf: databaseShelf(name), others, page });
  const poll = new Poll(live, page.state, { mayFetchAhead, pause: idle });
  const pace = new Pace(() => poll.ask(), {
    now: () => Date.now(),
    random: () => Math.random(),
    isVisible: () => document.visibilityState === 'visible',
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  });
  let isBegun = false;
  return {
    fill: async (paths) => {
      await live.fill(paths);
      return paths().every((path) => {
        const held = live.held(path);
        return held?.from !== 'store' || held.digest === live.digestOnPage(path);
      });
    },
    begin: () => {
      // A page tells each time that it answers, also after a move to another one.
      if (isBegun) return;
      isBegun = true;
      watchArrivals((arrival) => live.accept(arrival));
      run({ live, askNow: () => pace.now() });
      fillPlaces((props) => createElement(Parts, props));
      void (async () => {
        await idle();
        await settle();
        listen(pace);
        const isOld = isOldPage() || [...live.store.get().files.values()].some(({ from }) => from === 'store');
        pace.start(isOld ? 0 : firstQuestion);
        await stay();
      })();
    },
  };
}
