import { queryOptions } from '@tanstack/react-query';
import type { Story } from '@/stories/story';
import { decodeStory, decodeStoryIndex } from './decodeStory';
import type { FeedError } from './feedError';
import { readFile, readNamed, shared } from './queries';
import type { Transport } from './transport';

/** The same transport for the folder of briefings, which stands beside that of the feeds. */
function amongStories(transport: Transport): Transport {
  return {
    ...transport,
    // Read when a file is asked for, as the transport itself does.
    get base() {
      return new URL('../stories/', transport.base).href;
    },
  };
}

/** The ids of the shipped briefings, in the order they are shown. */
export function storiesQuery(transport: Transport) {
  return queryOptions<readonly string[], FeedError, readonly string[], readonly ['stories']>({
    ...shared,
    queryKey: ['stories'],
    queryFn: ({ signal }) =>
      readFile({
        request: { feedId: 'stories', path: 'index.json', signal },
        transport: amongStories(transport),
        decode: decodeStoryIndex,
      }),
  });
}

/** One shipped briefing, as domain data. An id that is no file's name is refused as `FeedUrlError`. */
export function storyQuery(id: string, transport: Transport) {
  return queryOptions<Story, FeedError, Story, readonly ['story', string]>({
    ...shared,
    queryKey: ['story', id],
    queryFn: ({ signal }) =>
      readNamed({
        request: { feedId: id, path: `${id}.json`, signal },
        transport: amongStories(transport),
        decode: decodeStory,
      }),
  });
}
