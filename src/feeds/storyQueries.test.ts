import { storyFixture } from '@tests/fixtures/stories/storyFixture';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { storiesQuery, storyQuery } from './storyQueries';
import type { Transport } from './transport';

const asked: string[] = [];

/** Answers every request with one file, and keeps what was asked for. */
function serving(json: unknown): Transport {
  return {
    base: 'https://pendopo.example/dasbor/feeds/',
    fetch: async (url) => {
      asked.push(url instanceof URL ? url.href : 'not an address of ours');
      return Response.json(json);
    },
    deadlineMs: 10_000,
    maxBytes: 2 * 1024 * 1024,
    now: () => 7,
  };
}

describe('storyQuery', () => {
  it('loads a briefing from the folder beside the feeds', async () => {
    const story = await new QueryClient().fetchQuery(storyQuery('contoh', serving(storyFixture())));
    expect(story.steps.map(({ id }) => id)).toEqual(['awal', 'pesta']);
    expect(asked.at(-1)).toBe('https://pendopo.example/dasbor/stories/contoh.json');
  });

  it.each([
    ['lain', 'FeedSemanticError'],
    ['../feeds/pmi', 'FeedUrlError'],
  ])('refuses another briefing or place under the name %s', async (id, name) => {
    const query = storyQuery(id, serving(storyFixture()));
    await expect(new QueryClient().fetchQuery({ ...query, retry: false })).rejects.toMatchObject({ name });
  });
});

describe('storiesQuery', () => {
  it('gives the ids in their order', async () => {
    const transport = serving({ version: '1.0', stories: ['dua', 'satu'] });
    expect(await new QueryClient().fetchQuery(storiesQuery(transport))).toEqual(['dua', 'satu']);
    expect(asked.at(-1)).toBe('https://pendopo.example/dasbor/stories/index.json');
  });
});
