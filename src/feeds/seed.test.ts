import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { catalogueQuery } from './queries';
import { seedQueries } from './seed';
import { browserTransport } from './transport';

const transport = browserTransport('/');

function file(name: string): unknown {
  return JSON.parse(readFileSync(`public/feeds/${name}`, 'utf8'));
}

function seeded(files: Readonly<Record<string, unknown>>): QueryClient {
  const client = new QueryClient();
  seedQueries(client, new Map(Object.entries(files)), transport);
  return client;
}

describe('seedQueries', () => {
  it('puts what is at hand where the queries look', () => {
    const client = seeded({ 'catalogue.json': file('catalogue.json'), 'pmi.json': file('pmi.json') });
    expect(client.getQueryData(catalogueQuery(transport).queryKey)?.charts.length).toBeGreaterThan(5);
    expect(client.getQueryData(['feed', 'pmi'])).toMatchObject({ id: 'pmi' });
    expect(client.getQueryData(['feed', 'qris'])).toBeUndefined();
    expect(client.getQueryData(['milestones'])).toBeUndefined();
  });

  it('leaves a file that is refused, or another one under its name, to be fetched', () => {
    const client = seeded({
      'catalogue.json': file('catalogue.json'),
      'pmi.json': { ...Object(file('pmi.json')), series: 'rusak' },
      'qris.json': file('iki.json'),
    });
    expect(client.getQueryData(['feed', 'pmi'])).toBeUndefined();
    expect(client.getQueryData(['feed', 'qris'])).toBeUndefined();
  });

  it('knows nothing without a catalogue', () => {
    expect(seeded({ 'pmi.json': file('pmi.json') }).getQueryData(['feed', 'pmi'])).toBeUndefined();
  });
});
