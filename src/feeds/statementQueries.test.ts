import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it } from 'vitest';
import { keepAtHand } from './atHand';
import { chartStatementsPath, chartStatementsQuery, statementsQuery, vocabularyQuery } from './statementQueries';
import type { Transport } from './transport';

function file(name: string): unknown {
  return JSON.parse(readFileSync(`public/feeds/${name}`, 'utf8'));
}

/** Answers every request with one file. */
function serving(json: unknown): Transport {
  return {
    base: 'https://pendopo.example/feeds/',
    fetch: async () => Response.json(json),
    deadlineMs: 10_000,
    maxBytes: 2 * 1024 * 1024,
    now: () => 7,
  };
}

const entry = { id: 'statements', path: 'statements.json' };

describe('statementsQuery', () => {
  it('gives frozen statements in order of date', async () => {
    const { statements } = await new QueryClient().fetchQuery(statementsQuery(entry, serving(file('statements.json'))));
    expect(statements.length).toBeGreaterThan(50);
    expect(statements[0]?.source.url).toMatch(/^https?:/u);
    expect(Object.isFrozen(statements)).toBe(true);
  });

  it('refuses another file under its name', async () => {
    const query = statementsQuery({ ...entry, id: 'lain' }, serving(file('statements.json')));
    await expect(new QueryClient().fetchQuery({ ...query, retry: false })).rejects.toMatchObject({
      name: 'FeedSemanticError',
      feedId: 'lain',
    });
  });
});

describe('vocabularyQuery', () => {
  it('gives frozen terms', async () => {
    const query = vocabularyQuery({ id: 'vocabulary', path: 'vocabulary.json' }, serving(file('vocabulary.json')));
    const { series, events } = await new QueryClient().fetchQuery(query);
    expect(series.map((each) => each.series)).toContain('pmi.pmi');
    expect(events.map(({ event }) => event)).toContain('peluncuran-bbi');
    expect(Object.isFrozen(series)).toBe(true);
  });
});

describe('statements at hand', () => {
  afterEach(() => keepAtHand(new Map()));

  function atOnce(statements: unknown) {
    keepAtHand(new Map([['statements.json', statements]]));
    const { initialData } = statementsQuery(entry, serving(null));
    return typeof initialData === 'function' ? initialData() : initialData;
  }

  it('are there without fetching', () => {
    expect(atOnce(file('statements.json'))).toMatchObject({ id: 'statements' });
  });

  it('are fetched where the file is refused', () => {
    expect(atOnce({ ...Object(file('statements.json')), id: 'lain' })).toBeUndefined();
    expect(atOnce({ ...Object(file('statements.json')), statements: [{}] })).toBeUndefined();
  });
});

describe('chartStatementsQuery', () => {
  const chart = { id: 'pmi', name: { id: 'PMI', en: 'PMI' }, feed: 'pmi', series: ['pmi'], form: 'line' } as const;

  it('gives what is about the feed, and a failure as an answer', async () => {
    const query = chartStatementsQuery(entry, chart, serving(file('statements.json')));
    const answer = await new QueryClient().fetchQuery(query);
    const claims = 'statements' in answer ? answer.statements.flatMap((each) => each.claims) : [];
    expect(claims.length).toBeGreaterThan(10);
    for (const { claim } of claims) expect(claim).toMatchObject({ series: 'pmi.pmi' });
    const failed = await new QueryClient().fetchQuery(chartStatementsQuery(entry, chart, serving({})));
    expect(failed).toMatchObject({ error: { name: 'FeedSchemaError', feedId: 'statements' } });
  });

  it('takes its part from the page', () => {
    keepAtHand(new Map([[chartStatementsPath(entry, chart), file('statements.json')]]));
    const { initialData } = chartStatementsQuery(entry, chart, serving(null));
    expect(typeof initialData === 'function' ? initialData() : initialData).toHaveProperty('statements');
    keepAtHand(new Map());
  });
});
