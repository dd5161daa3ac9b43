import { describe, expect, it } from 'vitest';
import type { Remote } from '@/catalogue/catalogue';
import { liveOrigins } from './liveOrigins';

function remote(url: string, live: boolean, into = 'a'): Remote {
  return {
    url,
    format: 'json-stat',
    series: '',
    into,
    live,
    publisher: 'P',
    page: 'https://p.example/',
    confidence: 'aggregator',
  };
}

const none = { id: 'a', path: 'a.json' };
const quiet = { ...none, remotes: [remote('https://b.example/x', false)] };
const live = { ...none, remotes: [remote('https://z.example/x', true), remote('https://c.example/x?y=1', true, 'b')] };

describe('liveOrigins', () => {
  it('names each origin once, of live remotes only', () => {
    expect(liveOrigins({ feeds: [none, quiet, live, live] })).toEqual(['https://c.example', 'https://z.example']);
  });

  it('names none that breaks a rule', () => {
    const keyed = { ...none, remotes: [remote('https://c.example/x?key=abc', true)] };
    const wrong = { ...none, remotes: [{ url: 'https://c.example/x', live: true }] };
    expect(liveOrigins({ feeds: [keyed, wrong, { ...none, remotes: 7 }] })).toEqual([]);
  });
});
