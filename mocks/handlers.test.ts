import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { QueryClient } from '@tanstack/react-query';
import type { Catalogue } from '@/catalogue/catalogue';
import { FeedError } from '@/feeds/feedError';
import { freshnessOf } from '@/feeds/freshness';
import { catalogueQuery, feedQuery, milestonesQuery } from '@/feeds/queries';
import type { Transport } from '@/feeds/transport';
import type { Feed } from '@/series/series';
import { feedServer, scenarioHandlers, shippedFile } from './node';
import { scenarioOf, scenarios, type Scenario } from './scenario';

const server = feedServer('fresh');
const transport: Transport = {
  base: 'https://pendopo.example/feeds/',
  fetch: (...parameters) => globalThis.fetch(...parameters),
  deadlineMs: 10_000,
  maxBytes: 2 * 1024 * 1024,
  now: () => Date.now(),
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type Outcome = Feed | FeedError;

async function load(scenario: Scenario): Promise<{ catalogue: Catalogue; outcomes: ReadonlyMap<string, Outcome> }> {
  server.use(...scenarioHandlers(scenario));
  const client = new QueryClient();
  const catalogue = await client.fetchQuery(catalogueQuery(transport));
  await client.fetchQuery(milestonesQuery(catalogue.milestones, transport));
  const outcomes = await Promise.all(
    catalogue.feeds.map(async (entry): Promise<[string, Outcome]> => {
      const work = client.fetchQuery({ ...feedQuery(entry, transport), retry: false });
      return [
        entry.id,
        await work.catch((error: unknown) => {
          if (error instanceof FeedError) return error;
          throw error;
        }),
      ];
    }),
  );
  client.clear();
  return { catalogue, outcomes: new Map(outcomes) };
}

const today = Math.floor(Date.now() / 86_400_000);
const failures = (outcomes: ReadonlyMap<string, Outcome>) =>
  [...outcomes.values()].filter((outcome) => outcome instanceof FeedError);

function states(outcomes: ReadonlyMap<string, Outcome>): ReadonlySet<string> {
  return new Set(
    [...outcomes.values()].map((each) => (each instanceof FeedError ? each.name : freshnessOf(each, today).state)),
  );
}

describe('scenarios over the shipped feeds', () => {
  it('fresh: everything arrives and nothing is old', async () => {
    expect(states((await load('fresh')).outcomes)).toEqual(new Set(['fresh']));
  });

  it('stale: everything arrives and everything is old', async () => {
    expect(states((await load('stale')).outcomes)).toEqual(new Set(['stale']));
  });

  it('partial: some feeds are down, one chart lacks a series, the rest arrives', async () => {
    const { catalogue, outcomes } = await load('partial');
    const down = failures(outcomes);
    expect(down.length).toBeGreaterThan(0);
    expect(down.length).toBeLessThan(outcomes.size / 2);
    expect(new Set(down.map(({ httpStatus }) => httpStatus))).toEqual(new Set([503]));
    const lacking = catalogue.charts.filter((chart) => {
      const feed = outcomes.get(chart.feed);
      return (
        feed && !(feed instanceof FeedError) && chart.series.some((id) => !feed.series.some((each) => each.id === id))
      );
    });
    expect(lacking.length).toBeGreaterThan(0);
  });

  it('failing: every feed fails, in different ways', async () => {
    const { outcomes } = await load('failing');
    const down = failures(outcomes);
    expect(down.length).toBe(outcomes.size);
    expect(new Set(down.map(({ name }) => name)).size).toBeGreaterThanOrEqual(Math.min(outcomes.size, 7));
  });

  it('slow: an answer takes four seconds', async () => {
    server.use(...scenarioHandlers('slow'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let arrived = false;
    const work = fetch('https://pendopo.example/feeds/catalogue.json').then(() => {
      arrived = true;
    });
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 2000 });
    await vi.advanceTimersByTimeAsync(3999);
    expect(arrived).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await work;
    expect(arrived).toBe(true);
  });

  it('answer 404 for files that are not shipped', async () => {
    const response = await fetch('https://pendopo.example/feeds/tidak-ada.json');
    expect(response.status).toBe(404);
    expect(await shippedFile('../package.json')).toBeUndefined();
  });
});

describe('scenarioOf', () => {
  it.each([
    ...scenarios.map((scenario) => [`?a=1&scenario=${scenario}`, scenario]),
    ['', 'fresh'],
    ['?scenario=x', 'fresh'],
  ])('%s is %s', (search, scenario) => {
    expect(scenarioOf(search)).toBe(scenario);
  });
});
