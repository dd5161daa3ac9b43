import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { preferencesKey } from '@/app/preferences';
import { headScript } from './inlineScript';

interface Visit {
  readonly path?: string;
  readonly kept?: string | null;
  readonly denied?: boolean;
  readonly base?: string;
}

interface Visited {
  readonly theme: string | null;
  readonly to: readonly string[];
  /** Marked as one that waits for an edition. */
  readonly frozen: boolean;
}

/** What the script does to a page that is opened. */
function visit({ path = '/', kept = null, denied = false, base = '/' }: Visit): Visited {
  const attributes = new Map<string, string>();
  const documentElement = { setAttribute: (name: string, value: string) => attributes.set(name, value) };
  const url = new URL(path, 'https://pendopo.example');
  const to: string[] = [];
  const location = {
    pathname: url.pathname,
    search: url.search,
    hash: url.hash,
    replace: (where: string) => to.push(where),
  };
  const localStorage = {
    getItem: (name: string) => {
      if (denied) throw new Error('SecurityError');
      return name === preferencesKey ? kept : null;
    },
  };
  runInNewContext(headScript(base), { location, localStorage, document: { documentElement }, JSON });
  return { theme: attributes.get('data-theme') ?? null, to, frozen: attributes.has('data-frozen') };
}

function keeping(state: unknown): string {
  return JSON.stringify({ state, version: 1 });
}

describe('headScript', () => {
  it('is small, and the same text for every page of a site', () => {
    expect(headScript('/pendopo/').length).toBeLessThan(700);
    expect(headScript('/')).not.toMatch(/<|=>|`|\b(?:const|let)\b/u);
  });

  it.each([
    { path: '/chart/pmi/?theme=dark', theme: 'dark' },
    { path: '/?from=2020&theme=light', kept: keeping({ theme: 'dark' }), theme: 'light' },
    { path: '/', kept: keeping({ theme: 'dark' }), theme: 'dark' },
    { path: '/?theme=auto', kept: keeping({ theme: 'dark' }), theme: 'dark' },
    { path: '/?theme=dark&theme=light', theme: 'dark' },
    { path: '/?mytheme=dark', theme: null },
    { path: '/?theme=darker', theme: null },
    { path: '/', kept: keeping({ theme: 'auto' }), theme: null },
    { path: '/', kept: keeping({ theme: '"><script>' }), theme: null },
  ])('shows $path with $kept as $theme', ({ theme, ...opened }) => {
    expect(visit(opened).theme).toBe(theme);
  });

  it.each([
    null,
    '',
    'null',
    '{}',
    '[]',
    '{"state":null}',
    '{"state":"dark"}',
    'no JSON',
    '{"state":{"language":"fr"}}',
  ])('does nothing when storage holds %j', (kept) => {
    expect(visit({ kept })).toEqual({ theme: null, to: [], frozen: false });
  });

  it('does nothing, and does not fail, when storage is denied', () => {
    expect(visit({ denied: true })).toEqual({ theme: null, to: [], frozen: false });
    expect(visit({ denied: true, path: '/?theme=dark' }).theme).toBe('dark');
  });

  const english = keeping({ language: 'en', theme: 'dark' });

  it.each([
    { path: '/chart/pmi/?edition=2021-05-07.5b925f81', marked: true },
    { path: '/en/chart/pmi/?from=2020&edition=2021-05-07.5b925f81', marked: true },
    { path: '/chart/pmi/?from=2020', marked: false },
    { path: '/chart/pmi/?myedition=1', marked: false },
  ])('marks $path: $marked, so that the data of now are not taken for an edition', ({ path, marked }) => {
    expect(visit({ path }).frozen).toBe(marked);
  });

  it('opens the bare front door in the language that is kept, and only that', () => {
    expect(visit({ kept: english })).toEqual({ theme: 'dark', to: ['/en/'], frozen: false });
    expect(visit({ kept: english, path: '/#isi' }).to).toEqual(['/en/#isi']);
    expect(visit({ kept: english, path: '/pendopo/', base: '/pendopo/' }).to).toEqual(['/pendopo/en/']);
    expect(visit({ kept: keeping({ language: 'id' }) }).to).toEqual([]);
    for (const path of ['/?utm_source=surat', '/chart/pmi/', '/en/', '/milestones/']) {
      expect(visit({ kept: english, path }).to).toEqual([]);
    }
    expect(visit({ kept: english, path: '/', base: '/pendopo/' }).to).toEqual([]);
  });
});
