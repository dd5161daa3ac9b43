import type { Catalogue } from '@/catalogue/catalogue';
import { ownStoryId, readOwnStory } from '@/feeds/ownStory';
import { FeedError } from '@/feeds/feedError';
import { encodeStory } from '@/feeds/encodeStory';
import { lastGoodFiles } from '@/feeds/lastGood';
import { browserTransport, type Transport } from '@/feeds/queries';
import { withCache } from '@/feeds/transport';
import { dateInJakarta } from '@/series/dates';
import { frozenName } from './data/freeze';
import { loadCatalogue, loadEditions, loadFiles, loadStory, type Loaded } from './data/load';
import { briefingOf } from './data/pack';
import { publishedBlock, readPublished, type Published } from './data/published';
import type { Source } from './runtime';
import { codeName, storyFromCode } from './sharedStory';
import { StoryError } from './storyError';

function todayInJakarta(): string {
  return dateInJakarta(Date.now());
}

/** A story of the site; a name that the server does not know is no fault of the network. */
async function shippedStory(id: string, transport: Transport): Promise<unknown> {
  try {
    return await loadStory(id, transport);
  } catch (cause) {
    if (cause instanceof FeedError && cause.httpStatus === 404) throw new StoryError('story-unknown');
    throw cause;
  }
}

/** The reader's own story, or the one that an address carries. */
async function ownStory(code: string | null, { charts }: Catalogue): Promise<unknown> {
  const read = code === null ? readOwnStory() : await storyFromCode(code, charts);
  if (!read) throw new StoryError('nothing-kept');
  if (!read.ok) throw new StoryError(code === null ? 'kept-unreadable' : 'code-unreadable', read.problems[0]);
  return encodeStory(read.value);
}

interface Known {
  readonly transport: Transport;
  readonly published: Published;
}

/** The data of an edition that an address asks for: those of today where they are the same. */
async function editionOf(asked: string, loaded: Loaded, { transport, published }: Known): Promise<Loaded> {
  const { story, files } = loaded;
  const briefing = briefingOf({ edition: '', published: false, story, files });
  const name = frozenName({ files, briefing, published, day: todayInJakarta() });
  if (name.edition === asked) return loaded;
  const found = await loadEditions(asked, loaded, transport);
  if (!found) throw new StoryError('edition-unknown');
  return found;
}

/** A briefing whose files the site has. */
export function siteSource(storyId: string, search: URLSearchParams, base: string): Source {
  const transport = browserTransport(base);
  const storyBy = (how: Transport, catalogue: Catalogue): Promise<unknown> =>
    storyId === ownStoryId ? ownStory(search.get(codeName), catalogue) : shippedStory(storyId, how);
  const published = readPublished(document.querySelector(`#${publishedBlock}`)?.textContent ?? undefined);
  const asked = search.get('edition');
  return {
    published,
    day: todayInJakarta,
    load: async (fresh) => {
      // Who asks for newer data is told that there are none rather than given what was there before.
      const how = fresh
        ? { transport: withCache('no-cache', transport) }
        : { transport, lastGood: lastGoodFiles(base) };
      const catalogue = await loadCatalogue(how);
      const loaded = await loadFiles(await storyBy(how.transport, catalogue.value), catalogue, how);
      return asked === null || fresh ? loaded : editionOf(asked, loaded, { transport, published });
    },
  };
}
