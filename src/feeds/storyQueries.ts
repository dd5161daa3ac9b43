import { queryOptions } from '@tanstack/react-query';
import type { Story } from '@/stories/story';
import { decodeStory, decodeStoryIndex } from './decodeStory';
import type { FeedError } from './feedError';
import { readFile, readNamed, shared } from './queries';
import { beside, type Transport } from './transport';

/** The ids of the shipped briefings, in the order they are shown. */
export function storiesQuery(transport: Transport) {
  return queryOptions<readonly string[], FeedError, readonly string[], readonly ['stories']>({
    ...shared,
    queryKey: ['stories'],
    queryFn: ({ signal }) =>
      readFile({
        request: { feedId: 'stories', path: 'index.json', signal },
        transport: beside('stories', transport),
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
        transport: beside('stories', transport),
        decode: decodeStory,
      }),
  });
}
