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

/** What the script does to a page that is opened. */
function visit({ path = '/', kept = null, denied = false, base = '/' }: Visit): { theme: string | null; to: string[] } {
  let theme: string | null = null;
  const documentElement = { setAttribute: (name: string, value: string) => name === 'data-theme' && (theme = value) };
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
  return { theme, to };
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
    expect(visit({ kept })).toEqual({ theme: null, to: [] });
  });

  it('does nothing, and does not fail, when storage is denied', () => {
    expect(visit({ denied: true })).toEqual({ theme: null, to: [] });
    expect(visit({ denied: true, path: '/?theme=dark' }).theme).toBe('dark');
  });

  const english = keeping({ language: 'en', theme: 'dark' });

  it('opens the bare front door in the language that is kept, and only that', () => {
    expect(visit({ kept: english })).toEqual({ theme: 'dark', to: ['/en/'] });
    expect(visit({ kept: english, path: '/#isi' }).to).toEqual(['/en/#isi']);
    expect(visit({ kept: english, path: '/pendopo/', base: '/pendopo/' }).to).toEqual(['/pendopo/en/']);
    expect(visit({ kept: keeping({ language: 'id' }) }).to).toEqual([]);
    for (const path of ['/?utm_source=surat', '/chart/pmi/', '/en/', '/milestones/']) {
      expect(visit({ kept: english, path }).to).toEqual([]);
    }
    expect(visit({ kept: english, path: '/', base: '/pendopo/' }).to).toEqual([]);
  });
});
