import { describe, expect, it } from 'vitest';
import type { Remote } from './catalogue';
import { isLive, liveOrigins } from './liveOrigins';

function remote(url: string, live: boolean): Remote {
  return {
    url,
    format: 'json-stat',
    series: '',
    into: 'a',
    live,
    publisher: 'P',
    page: 'https://p.example/',
    confidence: 'aggregator',
  };
}

const none = { id: 'a', path: 'a.json' };
const quiet = { ...none, remotes: [remote('https://b.example/x', false)] };
const live = { ...none, remotes: [remote('https://z.example/x', true), remote('https://c.example/x?y=1', true)] };

describe('liveOrigins', () => {
  it('names each origin once, of live remotes only', () => {
    expect(liveOrigins({ feeds: [none, quiet, live, live] })).toEqual(['https://c.example', 'https://z.example']);
  });

  it('knows which feeds are live', () => {
    expect([none, quiet, live].map(isLive)).toEqual([false, false, true]);
  });
});
