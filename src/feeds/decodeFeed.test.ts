import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Feed } from '@/series/series';
import { decodeFeed } from './decodeFeed';

function read(): Record<string, unknown> {
  const json: Record<string, unknown> = JSON.parse(readFileSync('tests/fixtures/feeds/feed.json', 'utf8'));
  return json;
}

function decoded(input: unknown): Feed {
  const result = decodeFeed(input, 'reader');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function isDeeplyFrozen(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return true;
  return Object.isFrozen(data) && Object.values(data).every(isDeeplyFrozen);
}

describe('decodeFeed', () => {
  it('sorts by period and vintage', () => {
    const rows = decoded(read()).series[0]?.observations.map(({ period, value }) => [period, value]);
    expect(rows).toEqual([
      ['2021-04', 54.6],
      ['2021-05', 55.3],
      ['2021-05', 55.4],
      ['2021-06', null],
    ]);
  });

  it('puts sources in place of their ids, conflicts and targets included', () => {
    const [index, people] = decoded(read()).series;
    expect(index?.observations[0]?.source.title).toBe('Rilis bulanan');
    expect(index?.observations[1]?.conflicts[0]?.source.publisher).toBe('Koran Contoh');
    expect(people?.targets[0]?.source.publisher).toBe('Koran Contoh');
    expect(people?.targets[0]).not.toHaveProperty('unit');
  });

  it('fills what may be left out', () => {
    const row = decoded(read()).series[0]?.observations[0];
    expect(row).toMatchObject({ status: 'A', also: [], conflicts: [] });
    expect(row).not.toHaveProperty('note');
  });

  it('keeps what a sentence about a series begins with, and goes without', () => {
    const text = readFileSync('tests/fixtures/feeds/feed.json', 'utf8');
    const named = text.replace('"label": {', '"subject": {"id": "Indeks\u200B contoh", "en": "The index"}, "label": {');
    expect(decoded(JSON.parse(named)).series[0]?.subject).toEqual({ id: 'Indeks contoh', en: 'The index' });
    expect(decoded(JSON.parse(text)).series[0]).not.toHaveProperty('subject');
    const half = decodeFeed(
      JSON.parse(text.replace('"label": {', '"subject": {"id": "Indeks"}, "label": {')),
      'reader',
    );
    expect(half).toMatchObject({ ok: false, problems: [{ path: 'series[0].subject.en' }] });
  });

  it('spells periods one way', () => {
    const text = readFileSync('tests/fixtures/feeds/feed.json', 'utf8').replaceAll('"2021-04"', '"2021M04"');
    expect(decoded(JSON.parse(text)).series[0]?.observations[0]?.period).toBe('2021-04');
  });

  it('freezes to the last leaf', () => {
    expect(isDeeplyFrozen(decoded(read()))).toBe(true);
  });

  it('cleans what readers see', () => {
    const feed = decoded({ ...read(), title: { id: 'Umpan\u202E \u0000contoh', en: 'Example\u200B feed' } });
    expect(feed.title).toEqual({ id: 'Umpan contoh', en: 'Example feed' });
  });

  it.each(['2.0', '0.9', '11.0'])('refuses version %s before its shape', (version) => {
    const result = decodeFeed({ version, shape: 'unknown' }, 'reader');
    expect(result).toMatchObject({ ok: false, problems: [{ kind: 'version', path: 'version' }] });
  });

  it('reads later minor versions and drops what it does not know', () => {
    const feed = decoded({ ...read(), version: '1.7', novelty: { deep: true } });
    expect(feed).not.toHaveProperty('novelty');
    expect(feed).not.toHaveProperty('version');
  });

  it('takes hostile keys for unknown fields', () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":';
    const text = readFileSync('tests/fixtures/feeds/feed.json', 'utf8').replace(
      /^\{/u,
      hostile + '{"id":"a","en":"b"},',
    );
    const feed = decoded(JSON.parse(text));
    expect(Object.getPrototypeOf(feed)).toBe(Object.prototype);
    expect(Object.hasOwn(feed, '__proto__')).toBe(false);
    expect(Object.hasOwn(feed, 'constructor')).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('stops at the first reason for a reader and lists all for a check', () => {
    const broken = { ...read(), title: 1, description: 2 };
    const paths = (strictness: 'reader' | 'check') => {
      const result = decodeFeed(broken, strictness);
      return result.ok ? [] : result.problems.map(({ path }) => path);
    };
    expect(paths('reader')).toEqual(['title']);
    expect(paths('check')).toEqual(['title', 'description']);
  });
});
