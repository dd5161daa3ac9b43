import { readFileSync } from 'node:fs';
import { briefingOf, cataloguePath, feedPath, type Pack } from '@/briefing/data/pack';
import { nothingPublished } from '@/briefing/data/published';
import { usedFeeds } from '@/briefing/data/used';
import { freshDeck } from '@/briefing/deck/deck';
import { freshRuntimeStore, load, planOf, shownPack, type Runtime } from '@/briefing/runtime';
import type { Role } from '@/briefing/session/message';
import { Session, type Channel } from '@/briefing/session/session';
import type { Language } from '@/i18n/language';

/** Windows of a briefing in one browser, for tests: the site's own story and figures, and channels that stay in the test. */

type Files = Readonly<Record<string, unknown>>;

/** The id of the shipped story that tests are told with. */
const storyId = 'kampanye-2020-2021';

function read(path: string): unknown {
  return JSON.parse(readFileSync(`public/${path}`, 'utf8'));
}

function filesOf(story: unknown): Files {
  const all = JSON.parse(readFileSync(`public/${cataloguePath}`, 'utf8'));
  const paths: readonly string[] = [all.milestones.path, ...all.feeds.map(({ path }: { path: string }) => path)];
  const files = {
    [cataloguePath]: all,
    ...Object.fromEntries(paths.map((path) => [feedPath(path), read(feedPath(path))])),
  };
  const briefing = briefingOf({ edition: '', published: false, story, files });
  const wanted = usedFeeds(briefing.story, briefing.catalogue);
  const dropped = briefing.catalogue.feeds.filter(({ id }) => !wanted.has(id)).map(({ path }) => feedPath(path));
  return Object.fromEntries(Object.entries(files).filter(([path]) => !dropped.includes(path)));
}

/** The shipped story with its figures as the site has them, freshly parsed each time. */
export function samplePack(id: string = storyId): Pack {
  const story = read(`stories/${id}.json`);
  return { edition: '2026-11-29.0a1b2c3d', published: false, story, files: filesOf(story) };
}

/** Replaces texts in a file of a pack, as a publisher would; throws where there is nothing to replace. */
export function edited({ files, ...pack }: Pack, path: string, [from, to]: readonly [string, string]): Pack {
  const text = JSON.stringify(files[path]);
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { ...pack, files: { ...files, [path]: JSON.parse(text.replace(from, to)) } };
}

/** Channels of one browser: what one window posts the others hear. */
function channels(): () => Channel {
  const listeners = new Set<(event: { readonly data: unknown }) => void>();
  return () => {
    let own: ((event: { readonly data: unknown }) => void) | undefined;
    return {
      postMessage: (message) => {
        for (const listener of listeners) if (listener !== own) listener({ data: structuredClone(message) });
      },
      addEventListener: (_, listener) => {
        own = listener;
        listeners.add(listener);
      },
      close: () => {
        if (own) listeners.delete(own);
      },
    };
  };
}

/** What the server of a test has; change `pack` and the next question brings the new figures. */
export interface Served {
  pack: Pack;
  fails: boolean;
}

/** A browser with a server behind it. */
export function briefingBrowser(pack: Pack = samplePack()) {
  const channel = channels();
  const served: Served = { pack, fails: false };
  const look = { hidden: false, fullscreen: false, width: 0, height: 0 };
  let windows = 0;
  const open = async (role: Role, language: Language = 'id'): Promise<Runtime> => {
    windows += 1;
    const session: Session = new Session({
      id: '00112233aabbccdd',
      window: `w${windows}`,
      role,
      initial: { deck: freshDeck(0, false), seq: 0, log: [], pack: null },
      channel: channel(),
      plan: () => planOf(shownPack(runtime), language),
      now: () => Date.now(),
      look: () => (role === 'audience' ? look : { ...look, hidden: false, fullscreen: false }),
    });
    const runtime: Runtime = {
      language,
      role,
      storyId,
      session,
      store: freshRuntimeStore(),
      extras: [],
      hrefOf: (part) => `/briefing/${storyId}/${part}/`,
      source: {
        published: nothingPublished,
        day: () => '2026-11-29',
        load: () =>
          served.fails
            ? Promise.reject(new Error('no network'))
            : Promise.resolve({ story: served.pack.story, files: served.pack.files }),
      },
    };
    await load(runtime);
    return runtime;
  };
  return { open, served, look };
}
