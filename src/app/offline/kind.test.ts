import { describe, expect, it } from 'vitest';

import { kindOf, pageKey } from './kind';
import { buildIn, buildOfCache, cachesOf, pagesCache } from './names';

const base = 'https://pendopo.example/papan/';
const asked = (path: string, mode = 'cors', method = 'GET') => ({ method, mode, url: base + path });

describe('kindOf', () => {
  it.each([
    ['', 'page'],
    ['en/', 'page'],
    ['chart/pmi/?from=2020-01', 'page'],
    ['en/chart/pmi', 'page'],
    ['sources/index.html', 'page'],
    ['briefing/', 'page'],
    ['briefing/contoh/', 'other'],
    ['en/briefing/contoh/presenter/', 'other'],
    ['embed/pmi/', 'other'],
    ['en/embed/pmi/2026-03-01.3fa9c1d2/', 'other'],
    ['feeds/pmi.json', 'other'],
    ['editions/pmi/2026-03-01.3fa9c1d2.json', 'other'],
    ['img/pmi/latest.id.png', 'other'],
    ['shell/', 'other'],
    ['en/shell/', 'other'],
    ['404.html', 'other'],
    ['lain/chart/pmi/', 'other'],
  ])('a visit to %s is %s', (path, kind) => {
    expect(kindOf(asked(path, 'navigate'), base)).toBe(kind);
  });

  it.each([
    ['assets/takeOver-abc.js', 'asset'],
    ['assets/jakarta-abc.woff2', 'asset'],
    ['assets/takeOver-abc.js.map', 'other'],
    ['assets/embed-view-abc.js', 'other'],
    ['assets/briefing-file-abc.js', 'other'],
    ['feeds/catalogue.json', 'other'],
    ['editions/ledger.json', 'other'],
    ['stories/contoh.json', 'other'],
    ['chart/pmi/', 'other'],
  ])('%s as a part of a page is %s', (path, kind) => {
    expect(kindOf(asked(path), base)).toBe(kind);
  });

  it('leaves other methods, folders and origins alone', () => {
    expect(kindOf(asked('', 'navigate', 'POST'), base)).toBe('other');
    expect(kindOf({ ...asked(''), url: 'https://pendopo.example/assets/x.js' }, base)).toBe('other');
    expect(kindOf({ ...asked(''), url: 'https://elsewhere.example/papan/assets/x.js' }, base)).toBe('other');
  });
});

describe('pageKey', () => {
  it('is one address for all spellings and views of a page', () => {
    const spellings = ['chart/pmi', 'chart/pmi/', 'chart/pmi/index.html', 'chart/pmi/?from=2020-01#x'];
    expect(new Set(spellings.map((path) => pageKey(base + path, base)))).toEqual(new Set([`${base}chart/pmi/`]));
    expect(pageKey(`${base}en/`, base)).toBe(`${base}en/`);
  });
});

describe('names', () => {
  it('tell a cache of a build from that of pages and from those of others', () => {
    const { first, used } = cachesOf('/papan/', '0123456789ab');
    expect([first, used].map((name) => buildOfCache(name, '/papan/'))).toEqual(['0123456789ab', '0123456789ab']);
    expect(buildOfCache(pagesCache('/papan/'), '/papan/')).toBeUndefined();
    expect(buildOfCache(first, '/')).toBeUndefined();
    expect(buildOfCache('pendopo-briefing:/papan/:contoh', '/papan/')).toBeUndefined();
  });

  it('know a page of ours by its mark and nothing else', () => {
    const mark = '<meta name="pendopo-build" content="0123456789ab">';
    expect(buildIn(`<!doctype html><html lang="id" data-built="2026-11-30"><head>${mark}`)).toBe('0123456789ab');
    expect(buildIn('<!doctype html><html lang="id"><title>Masuk Wi-Fi</title>')).toBeUndefined();
    expect(buildIn(mark)).toBeUndefined();
  });
});
